/** Option values, checked one by one: a bad one is reported, and the rest is done with what holds without it. */
import { nearestName } from '../core/text/nearest-name.ts';
import type { Calendar, CalendarDate } from '../core/text/calendar.ts';
import type { Problems } from './problems.ts';

/** The value when it is one of the choices; undefined, and reported, when it is not. */
export function readChoice<const Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly Choice[],
  problems: Problems,
): Choice | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((each) => each === value);
  if (choice === undefined) {
    const near = nearestName(value, choices);
    problems.report(
      `${option} can’t be ${value}: it is one of ${choices.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`,
    );
  }
  return choice;
}

/** A date as `--today` takes it; undefined, and reported, when there is no such day. */
export function readDate(
  option: string,
  value: string | undefined,
  calendar: Calendar,
  problems: Problems,
): CalendarDate | undefined {
  if (value === undefined) return undefined;
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  const date = parts ? calendar.date(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
  if (date === undefined) problems.report(`${option} can’t be ${value}: it is a date such as 2026-11-21, year first.`);
  return date;
}
