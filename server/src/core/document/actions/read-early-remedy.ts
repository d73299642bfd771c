/**
 * What the body agreed in a statement that declines to investigate because the matter is settled, and that has no action
 * section: the agreement then stands in the assessment, or in the decision.
 */
import type { DeadlineContext } from '../deadlines/resolve-deadline.ts';
import type { Section, Statement } from '../model.ts';
import type { ActionEntry } from './action-entry.ts';
import { nothingSofar, readInto, type EntriesOf, type Waiting } from './read-section.ts';

/** Upheld, or not yet said to be anything, assessed and not investigated. */
export function mayBeEarlyRemedy({ header, sections }: Statement): boolean {
  const has = (kind: Section['kind']): boolean => sections.some((section) => section.kind === kind);
  if (!has('assessment') || has('findings') || has('action')) return false;
  return header.outcome ? header.outcome.value === 'Upheld' : sections.some(saysUpheld);
}

const saysUpheld = ({ kind, paragraphs }: Section): boolean =>
  kind === 'decision' && paragraphs.some(({ shape }) => /\b(?:upheld|uphold)\b/i.test(shape.folded));

/** "The Council has agreed to …", in so many words, and still to be done; what else it will do is for the complainant to know. */
const isAgreed = (entry: ActionEntry): boolean =>
  entry.entry === 'action' &&
  entry.group?.saysAgreed === true &&
  !entry.reading.own.some(({ kind }) => kind === 'done');

/** "It will make the payment within one month." */
const isTime = (entry: ActionEntry): boolean =>
  (entry.entry === 'timing' && !entry.ahead) || (entry.entry === 'action' && entry.resumes !== undefined);

/** Actions of the first section that has any: the decision mostly tells the assessment's again. */
export function readEarlyRemedy(
  { sections }: Statement,
  entriesOf: EntriesOf,
  context: DeadlineContext,
): readonly Waiting[] {
  for (const kind of ['assessment', 'decision'] as const) {
    const found = sections
      .filter((section) => section.kind === kind)
      .flatMap((section) => agreedIn(section, entriesOf, context));
    if (found.length > 0) return found;
  }
  return [];
}

function agreedIn(section: Section, entriesOf: EntriesOf, context: DeadlineContext): readonly Waiting[] {
  const sofar = nothingSofar();
  let before = false;
  for (const paragraph of section.paragraphs) {
    const entries = entriesOf(paragraph);
    const agreed = entries.some(isAgreed);
    const follows = (entry: ActionEntry, index: number): boolean =>
      isAgreed(entry) || (isTime(entry) && (agreed ? entries.slice(0, index).some(isAgreed) : index === 0));
    if (agreed || before) readInto(sofar, paragraph, entries.filter(follows), undefined, context);
    before = agreed;
  }
  return sofar.all;
}
