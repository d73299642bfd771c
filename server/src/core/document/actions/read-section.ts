/** Reads an action section in order, so that every action gets what other paragraphs say of it: body and time. */
import { contains } from '../../text/span.ts';
import type { DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import { isAhead, type DeadlineContext } from '../deadlines/resolve-deadline.ts';
import type { ActionGroup } from '../facts.ts';
import type { Paragraph, Section } from '../model.ts';
import type { ActionEntry, ActionFound, GroupFound, OpeningFound, TimingFound } from './action-entry.ts';
import type { Placed } from './placed.ts';
import { readHeading, type HeadingReading } from './read-heading.ts';
import type { Parts } from './part-timing.ts';

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
export interface Sofar {
  readonly all: Waiting[];
  ahead: Placed | undefined;
  /** The last lead-in that said who acts, and whether it is agreed. */
  outer: Pick<ActionGroup, 'actor' | 'stance'>;
  /** A list is open whose items may stand as paragraphs. */
  listing: boolean;
  /** The group that its lead-in makes. */
  opened: GroupWaiting | undefined;
}

export const nothingSofar = (): Sofar => ({
  all: [],
  ahead: undefined,
  outer: { actor: undefined, stance: 'neutral' },
  listing: false,
  opened: undefined,
});

/** Reads the entries of one paragraph into what is known so far. */
export type EntriesOf = (paragraph: Paragraph) => readonly ActionEntry[];

/** Who has no deadline takes it from the words before the list, or from those after it. */
export function readSection(section: Section, entriesOf: EntriesOf, context: DeadlineContext): readonly Waiting[] {
  const sofar = nothingSofar();
  let under: Section['subsections'][number] | undefined;
  let heading: HeadingReading | undefined;
  for (const paragraph of section.paragraphs) {
    const subsection = section.subsections.find(({ span }) => contains(span, paragraph.span));
    if (subsection !== under) {
      under = subsection;
      heading = subsection && readHeading(subsection.heading);
      if (heading?.group) {
        openGroup(sofar, heading.group, subsection?.heading.textSpan.start ?? 0, heading.deadline);
      }
    }
    readInto(sofar, paragraph, entriesOf(paragraph), heading?.deadline, context);
  }
  return sofar.all;
}

export function readInto(
  sofar: Sofar,
  paragraph: Paragraph,
  entries: readonly ActionEntry[],
  heading: Placed | undefined,
  context: DeadlineContext,
): void {
  const { start } = paragraph.span;
  const place = (phrase: DeadlinePhrase): Placed => ({ phrase, source: paragraph.shape.source, start });
  const groups = new Map<GroupFound, GroupWaiting>();
  for (const entry of entries) {
    if (entry.entry === 'opening') open(sofar, entry, start, place);
    else if (entry.entry === 'timing') time(sofar, entry, place(entry.phrase));
    else if (resumes(sofar, entry)) {
      const [phrase] = entry.reading.own;
      if (phrase)
        time(sofar, { entry: 'timing', phrase, kinds: entry.resumes, ahead: false, ofAll: true }, place(phrase));
    } else if (entry.listed !== true || sofar.listing) {
      const covering = heading ?? sofar.ahead;
      const given = sameTime(paragraph, entry) ? timeOf(sofar.all.at(-1)) : entry.near ? place(entry.near) : covering;
      const own = entry.reading.own.filter((phrase) => isAhead(phrase, context));
      const group = entry.group
        ? waitingGroup(entry.group, groups, sofar, start, place, covering)
        : entry.alone
          ? undefined
          : sofar.opened;
      const actor = namedBody(entry.actor, sofar) ?? group?.actor ?? (entry.group ? undefined : sofar.outer.actor);
      sofar.all.push({ found: entry, paragraph, own, group, actor, given: entry.alone ? undefined : given });
    }
  }
}

/** "pay her £200 within the same time": that of the action before. */
const sameTimeWords =
  /\b(?:within|in|by|over|at)\s+(?:the\s+same|that)\s+(?:time|period|time\s?scale|time\s?frame|date|deadline)\b/i;
const sameTime = ({ shape }: Paragraph, { reading: { span, own } }: ActionFound): boolean =>
  !own.some(isDay) && sameTimeWords.test(shape.folded.slice(span.start, span.end));

function timeOf(before: Waiting | undefined): Placed | undefined {
  const phrase = before?.own.find(isDay);
  if (!before || !phrase) return before?.given;
  return { phrase, source: before.paragraph.shape.source, start: before.paragraph.span.start };
}

/** No list is longer than this, and a draft may hold anything. */
const reach = 200;

const resumes = ({ all }: Sofar, entry: ActionFound): boolean =>
  entry.resumes !== undefined && all.slice(-reach).some(({ found }) => entry.resumes?.includes(found.reading.kind));

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
function namedBody(written: string | undefined, { outer }: Pick<Sofar, 'outer'>): string | undefined {
  if (written === undefined || /^(?:it|they)$/i.test(written)) return written && outer.actor;
  return written.replace(/\s+/g, ' ').replace(/^(?:The|Both|Each|All|These)\b/, (word) => word.toLowerCase());
}

function open(
  sofar: Sofar,
  { phrase, group }: OpeningFound,
  start: number,
  place: (phrase: DeadlinePhrase) => Placed,
): void {
  sofar.ahead = phrase && place(phrase);
  openGroup(sofar, group, start, sofar.ahead);
}

/** A lead-in whose items follow as paragraphs. */
function openGroup(sofar: Sofar, found: GroupFound | undefined, start: number, given: Placed | undefined): void {
  sofar.listing = true;
  sofar.opened = undefined;
  if (!found) return;
  const stance = found.stance === 'neutral' ? sofar.outer.stance : found.stance;
  sofar.outer = { actor: namedBody(found.actor, sofar) ?? sofar.outer.actor, stance };
  sofar.opened = { found, start, ...sofar.outer, given };
}

/** The list is that of the last paragraph with several actions; a sentence with the proof may stand between. */
function timeParts(sofar: Sofar, parts: Parts, placed: Placed): void {
  const all = sofar.all.slice(-reach);
  const several = (paragraph: Paragraph): boolean => all.filter((other) => other.paragraph === paragraph).length > 1;
  const last = all.findLast(({ found, paragraph }) => !found.alone && several(paragraph));
  const list = all.filter(({ paragraph, found }) => paragraph === last?.paragraph && !found.alone);
  for (const [index, waiting] of list.entries()) {
    const named = parts === 'rest' ? !hasDay(waiting) : parts.includes(index) || parts.includes(index - list.length);
    if (named && !waiting.own.some(isDay)) waiting.given = placed;
  }
}

function time(sofar: Sofar, { phrase, kinds, ahead, ofAll, near, parts }: TimingFound, placed: Placed): void {
  const last = sofar.all.at(-1)?.paragraph;
  const ofLast = near === true && last !== undefined && last.span.start === placed.start;
  const without = sofar.all
    .slice(-reach)
    .filter((waiting) => lacks(waiting, phrase) && !waiting.found.alone && (!ofLast || waiting.paragraph === last));
  if (ahead || (sofar.all.length === 0 && kinds === undefined)) {
    sofar.ahead = placed;
    sofar.listing = true;
    return;
  }
  if (parts) {
    timeParts(sofar, parts, placed);
    return;
  }
  for (const waiting of phrase.kind === 'done' && !ofAll ? without.slice(-1) : without) {
    if (!(kinds?.includes(waiting.found.reading.kind) ?? true)) continue;
    waiting.given = placed;
    if (waiting.group && kinds === undefined) waiting.group.given ??= placed;
  }
}

export const isDay = ({ kind }: DeadlinePhrase): boolean => kind !== 'vague';
/** It needs no other deadline: an event has no day, so that one which has may bound it. */
export const isSettled = ({ kind }: DeadlinePhrase): boolean => kind !== 'vague' && kind !== 'event';
/** An action without a day, and one that waits for an event where a day bounds it. */
const lacks = (waiting: Waiting, phrase: DeadlinePhrase): boolean =>
  !hasDay(waiting) ||
  (isSettled(phrase) && phrase.kind !== 'done' && waiting.given === undefined && !waiting.own.some(isSettled));
const hasDay = ({ own, given }: Waiting): boolean => own.some(isDay) || (given !== undefined && isDay(given.phrase));
