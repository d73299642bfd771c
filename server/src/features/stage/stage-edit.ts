import type { AnnotatedTextEdit, ChangeAnnotation, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { CalendarDate } from '../../core/text/calendar.ts';
import { rangeOf } from '../ranges.ts';
import type { View } from '../view.ts';
import { toDraft, toFinal, type StageEdit } from './change-stage.ts';

/** What a person asks for; only a final decision has a date. */
export type StageWanted =
  | { readonly to: 'final'; readonly decisionDate: CalendarDate; readonly review: boolean }
  | { readonly to: 'draft'; readonly review: boolean };

export interface StageAnswer {
  readonly edit: WorkspaceEdit;
  /** How many places change. */
  readonly changes: number;
  /** What is left to the person; ranges as the changed text has them. */
  readonly undecided: readonly { readonly text: string; readonly range: Range }[];
}

/** One edit, each change with its reason, to be looked through before it is made; or why there is nothing to change. */
export function stageEdit(view: View, wanted: StageWanted): StageAnswer | { readonly refusal: string } {
  const { header } = view.snapshot.statement;
  const stage = header.stageLine?.stage ?? view.snapshot.classification.stage;
  if (view.snapshot.text.trim() === '') return { refusal: 'There is no statement here yet.' };
  if (stage === wanted.to && !(wanted.to === 'final' && header.decisionDate === undefined))
    return { refusal: wanted.to === 'final' ? alreadyFinal : alreadyDraft };
  const made = wanted.to === 'final' ? toFinal(view, wanted.decisionDate) : toDraft(view);
  return {
    edit: workspaceEdit(view, made, wanted.review),
    changes: made.changes.length,
    undecided: undecidedIn(view, made),
  };
}

const alreadyFinal = 'This is a final decision already: its title line says so, and it has a decision date.';
const alreadyDraft = 'This is a draft already: its title line says so.';

function workspaceEdit(view: View, { changes }: StageEdit, needsConfirmation: boolean): WorkspaceEdit {
  const labels = [...new Set(changes.map(({ label }) => label))];
  const changeAnnotations = Object.fromEntries(
    labels.map((label): [string, ChangeAnnotation] => [label, { label, needsConfirmation }]),
  );
  const edits = changes.map(({ span, newText, label }): AnnotatedTextEdit => ({
    range: rangeOf(view, span),
    newText,
    annotationId: label,
  }));
  return { documentChanges: [{ textDocument: { uri: view.uri, version: view.version }, edits }], changeAnnotations };
}

function undecidedIn({ columns }: View, { changed, undecided }: StageEdit): StageAnswer['undecided'] {
  const place = { snapshot: changed, columns };
  return undecided.map(({ text: what, span, paragraph }) => ({
    text: paragraph === undefined ? what : `Paragraph ${paragraph}: ${what}`,
    range: rangeOf(place, span),
  }));
}
