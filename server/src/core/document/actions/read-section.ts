/** Reads an action section in order, so that every action gets what other paragraphs say of it: body and time. */
import type { DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import { isAhead, type DeadlineContext } from '../deadlines/resolve-deadline.ts';
import type { ActionGroup } from '../facts.ts';
import type { Paragraph, Section } from '../model.ts';
import type { ActionFound, GroupFound, OpeningFound, TimingFound } from './action-entry.ts';
import { headingDeadline, type Placed } from './heading-deadline.ts';
import { readParagraph } from './read-paragraph.ts';

export interface GroupWaiting {
  readonly found: GroupFound;
  /** Where its paragraph begins. */
  readonly start: number;
  readonly actor: string | undefined;
  readonly stance: ActionGroup['stance'];
  given: Placed | undefined;
}

export interface Waiting {
  readonly found: ActionFound;
  readonly paragraph: Paragraph;
  readonly own: readonly DeadlinePhrase[];
  readonly group: GroupWaiting | undefined;
  readonly actor: string | undefined;
  given: Placed | undefined;
}

/** What the words so far say of those that follow. */
interface Sofar {
  readonly all: Waiting[];
  ahead: Placed | undefined;
  /** The last lead-in that said who acts, and whether it is agreed. */
  outer: Pick<ActionGroup, 'actor' | 'stance'>;
}

/** Who has no deadline takes it from the words before the list, or from those after it. */
export function readSection(section: Section, context: DeadlineContext): readonly Waiting[] {
  const sofar: Sofar = { all: [], ahead: undefined, outer: { actor: undefined, stance: 'neutral' } };
  for (const paragraph of section.paragraphs) readInto(sofar, section, paragraph, context);
  return sofar.all;
}

function readInto(sofar: Sofar, section: Section, paragraph: Paragraph, context: DeadlineContext): void {
  const { start } = paragraph.span;
  const place = (phrase: DeadlinePhrase): Placed => ({ phrase, source: paragraph.shape.source, start });
  const heading = headingDeadline(section, paragraph.span);
  const groups = new Map<GroupFound, GroupWaiting>();
  for (const entry of readParagraph(paragraph.shape)) {
    if (entry.entry === 'action') {
      const covering = heading ?? sofar.ahead;
      const given = entry.near ? place(entry.near) : covering;
      const own = entry.reading.own.filter((phrase) => isAhead(phrase, context));
      const group = entry.group && waitingGroup(entry.group, groups, sofar, start, place, covering);
      const actor = namedBody(entry.actor, sofar) ?? group?.actor;
      sofar.all.push({ found: entry, paragraph, own, group, actor, given: entry.alone ? undefined : given });
    } else if (entry.entry === 'opening') open(sofar, entry, place);
    else time(sofar, entry, place(entry.phrase));
  }
}

function waitingGroup(
  found: GroupFound,
  groups: Map<GroupFound, GroupWaiting>,
  sofar: Sofar,
  start: number,
  place: (phrase: DeadlinePhrase) => Placed,
  covering: Placed | undefined,
): GroupWaiting {
  const known = groups.get(found);
  if (known) return known;
  const actor = namedBody(found.actor, sofar) ?? sofar.outer.actor;
  const stance = found.stance === 'neutral' ? sofar.outer.stance : found.stance;
  const given = found.phrase ? place(found.phrase) : covering;
  const group = { found, start, actor, stance, given };
  groups.set(found, group);
  sofar.outer = { actor, stance };
  return group;
}

/** "It" is the body named last. */
function namedBody(written: string | undefined, { outer }: Sofar): string | undefined {
  if (written === undefined || /^(?:it|they)$/i.test(written)) return written && outer.actor;
  return written.replace(/\s+/g, ' ').replace(/^(?:The|Both|Each|All|These)\b/, (word) => word.toLowerCase());
}

function open(sofar: Sofar, { phrase, group }: OpeningFound, place: (phrase: DeadlinePhrase) => Placed): void {
  sofar.ahead = phrase && place(phrase);
  if (!group) return;
  const stance = group.stance === 'neutral' ? sofar.outer.stance : group.stance;
  sofar.outer = { actor: namedBody(group.actor, sofar) ?? sofar.outer.actor, stance };
}

function time(sofar: Sofar, { phrase, kinds, ahead, ofAll }: TimingFound, placed: Placed): void {
  const without = sofar.all.filter((waiting) => !hasDay(waiting) && !waiting.found.alone);
  if (ahead || (sofar.all.length === 0 && kinds === undefined)) {
    sofar.ahead = placed;
    return;
  }
  for (const waiting of phrase.kind === 'done' && !ofAll ? without.slice(-1) : without) {
    if (!(kinds?.includes(waiting.found.reading.kind) ?? true)) continue;
    waiting.given = placed;
    if (waiting.group && kinds === undefined) waiting.group.given ??= placed;
  }
}

export const isDay = ({ kind }: DeadlinePhrase): boolean => kind !== 'vague';
const hasDay = ({ own, given }: Waiting): boolean => own.some(isDay) || (given !== undefined && isDay(given.phrase));
