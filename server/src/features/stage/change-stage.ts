import { createSnapshot, type Snapshot } from '../../core/snapshot/snapshot.ts';
import type { CalendarDate } from '../../core/text/calendar.ts';
import type { Span } from '../../core/text/span.ts';
import { applyChanges } from '../../core/text/text-change.ts';
import { comparable } from '../../core/text/typography.ts';
import type { View } from '../view.ts';
import { promoteToFinal } from './promote-to-final.ts';
import { returnToDraft } from './return-to-draft.ts';
import type { StageChange } from './stage-change.ts';

/** What a change of stage leaves to a person. The span lies in the changed text. */
export interface Undecided {
  readonly text: string;
  readonly span: Span;
  /** One-based number of the paragraph in the changed text; undefined outside paragraphs. */
  readonly paragraph: number | undefined;
}

export interface StageEdit {
  /** In document order, apart from each other. */
  readonly changes: readonly StageChange[];
  /** The text with the changes made, as the other stage. */
  readonly changed: Snapshot;
  readonly undecided: readonly Undecided[];
}

/** From draft to final. @param decisionDate the day on which the decision is issued. */
export const toFinal = (view: View, decisionDate: CalendarDate): StageEdit =>
  edited(view, 'final', promoteToFinal(view, decisionDate));

/** From final back to draft. */
export const toDraft = (view: View): StageEdit => edited(view, 'draft', returnToDraft(view));

function edited(view: View, stage: 'draft' | 'final', changes: readonly StageChange[]): StageEdit {
  const { options, text } = view.snapshot;
  const snapshot = createSnapshot(applyChanges(text, changes), {
    ...options,
    stage,
    unfinished: undefined,
    cache: undefined,
  });
  const left = snapshot
    .diagnose()
    .diagnoses.filter(({ code }) => leftToPeople.has(code) && (stage === 'final' || code !== 'header/missing-outcome'));
  const headings = snapshot.statement.sections.filter(
    ({ kind, heading }) => stage === 'final' && kind === 'action' && /^recommend/.test(comparable(heading.text)),
  );
  const accounts = snapshot.facts.stageWording.filter(
    ({ kind, paragraph }) =>
      stage === 'draft' &&
      kind === 'comments-considered' &&
      !snapshot.facts.stageWording.some((each) => each.kind === 'invitation' && each.paragraph === paragraph),
  );
  const undecided = [
    ...left.map(({ message, span, paragraph }) => ({ text: message, span, paragraph })),
    ...accounts.map(({ span, paragraph }) => ({
      text: 'This tells of comments on a draft, and this is a draft again. Say until when comments are invited, or leave it if they were on an earlier draft.',
      span,
      paragraph: paragraph.number,
    })),
    ...headings.map(({ heading }) => ({
      text: `This is headed “${heading.text}”. If the body has agreed, make it “Agreed action” and say what it has agreed to.`,
      span: heading.textSpan,
      paragraph: undefined,
    })),
  ];
  return { changes, changed: snapshot, undecided: undecided.toSorted((a, b) => a.span.start - b.span.start) };
}

/** What says that a text is still of the other stage. */
const leftToPeople: ReadonlySet<string> = new Set([
  'header/stage-mismatch',
  'outcome/draft-wording',
  'outcome/final-wording',
  'outcome/missing-comments',
  'header/missing-outcome',
]);
