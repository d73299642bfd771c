import type { PeriodUnit } from '../../text/calendar.ts';
import type { Span } from '../../text/span.ts';
import type { BaseKind, Deadline } from '../facts.ts';

export type DayKind = NonNullable<Deadline['dayKind']>;

/** A day as the words give it; what they leave out is worked out from the decision date. */
export interface DateWords {
  /** Undefined for a month as a whole, whose last day counts. */
  readonly day: number | undefined;
  /** 1 to 12. */
  readonly month: number;
  readonly year: number | undefined;
  /** "before 1 May": the last day is the one before. */
  readonly before: boolean;
}

/** "the end of this financial year": which one is meant, the decision date says. */
export interface EndWords {
  readonly endOf: 'month' | 'calendar-year' | 'financial-year';
  /** 0 for the one in which the decision falls, 1 for the next. */
  readonly ahead: 0 | 1;
}

/**
 * Words that say by when, apart from their place in a statement: the span is relative to the text that was read, and no
 * day is worked out yet, so the answer can be remembered.
 */
export type DeadlinePhrase = { readonly span: Span } & (
  | {
      readonly kind: 'period';
      readonly amount: number;
      readonly unit: PeriodUnit;
      /** True when the words name the base: "of the final decision". A bare period counts from the decision too. */
      readonly baseStated: boolean;
      readonly dayKind: DayKind | undefined;
      /** The day it counts from, where the words give one: "within six weeks of 1 April 2025". */
      readonly from?: DateWords;
    }
  | {
      readonly kind: 'date';
      readonly date: DateWords | EndWords;
      /** "on 3 May 2026", "in May 2026": a deadline only when the day is still to come. */
      readonly onlyAhead: boolean;
    }
  | {
      /** The amount and unit of "within one month of receiving the report"; absent for "at its next meeting". */
      readonly kind: 'event';
      readonly amount?: number;
      readonly unit?: PeriodUnit;
      readonly dayKind?: DayKind | undefined;
      readonly baseKind: BaseKind;
      /** The year in which it is to happen, where the words give one. */
      readonly year?: number;
    }
  | { readonly kind: 'vague' }
  | { readonly kind: 'done' }
);

/** A pattern in which a space stands for any run of white space, since prose may be wrapped; ` ?` for a run or none. */
export const phrasePattern = (source: string, flags: string): RegExp =>
  new RegExp(source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+'), flags);

/** The same phrases in a text of which the one that was read begins at `by`. */
export const shiftPhrases = (phrases: readonly DeadlinePhrase[], by: number): readonly DeadlinePhrase[] =>
  phrases.map((phrase) => ({ ...phrase, span: { start: phrase.span.start + by, end: phrase.span.end + by } }));
