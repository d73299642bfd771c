import { CompletionItemKind, InsertTextMode } from 'vscode-languageserver-types';
import { houseStyleOf, writeParagraph } from '../../core/document/house-style.ts';
import { caretAt } from '../caret.ts';
import { rangeOf } from '../ranges.ts';
import { nextNumber } from '../render-paragraph.ts';
import type { View } from '../view.ts';
import { replaced, type CompletionSource } from './completion-source.ts';
import { isAboutRemedy, wordItems, wordsAt } from './words-at.ts';

/**
 * How the request for evidence goes on after "should", the current wording first. The Compliance Manual, chapter 2: make
 * clear what we expect to see to satisfy the recommendation.
 */
const requests: readonly string[] = [
  'provide us with evidence it has complied with the above actions.',
  'send us evidence that it has completed these actions, within the same time.',
];

const asksAlready = ({ snapshot: { facts } }: View): boolean =>
  facts.actions.some(({ kind, asksForEvidence }) => kind === 'evidence' || asksForEvidence);

/** At the beginning of a paragraph below the actions, as long as nothing asks for evidence yet: the whole sentence. */
export const evidenceParagraphItems: CompletionSource = (view, offset) => {
  const caret = caretAt(view, offset);
  if (!caret || caret.place !== 'action' || !hasActions(view) || asksAlready(view)) return [];
  if (caret.marker !== '' && !/^\d|^-/.test(caret.marker)) return [];
  const style = houseStyleOf(view.snapshot.statement);
  return requests.map((request, index) => {
    const sentence = `${bodyOf(view)} should ${request}`;
    const newText = caret.marker === '' ? writeParagraph(style, sentence, nextNumber(view, caret)) : sentence;
    return {
      label: sentence,
      kind: CompletionItemKind.Text,
      detail: 'Evidence that it was done',
      sortText: `a99${index}`,
      filterText: sentence,
      insertTextMode: InsertTextMode.asIs,
      textEdit: { range: rangeOf(view, replaced(caret)), newText },
    };
  });
};

/** In a sentence that has come as far as "The Council should |" or "… should provide us |". */
export const evidenceItems: CompletionSource = (view, offset) => {
  const { before, after } = wordsAt(view, offset);
  const typed = /\bshould (?<typed>[a-z][a-z ]{0,60}|)$/i.exec(before)?.groups?.['typed'];
  if (typed === undefined || after.trim() !== '' || !isAboutRemedy(view, offset)) return [];
  if (!hasActions(view) || asksAlready(view)) return [];
  const begun = typed.toLowerCase();
  return wordItems(
    view,
    { start: offset - typed.length, end: offset },
    requests
      .filter((request) => request.startsWith(begun))
      .map((request) => ({ label: request, newText: request, detail: 'Evidence that it was done' })),
  );
};

const hasActions = ({ snapshot: { facts } }: View): boolean => facts.actions.some(({ kind }) => kind !== 'evidence');

/** "The Council", "The Care Provider": as the actions before name it. */
function bodyOf({ snapshot: { facts } }: View): string {
  const actor = facts.actions.map((action) => action.actor ?? action.group?.actor).find((name) => name !== undefined);
  const name = actor !== undefined && /^(?:the )?[A-Z]/.test(actor) && actor.length < 60 ? actor : 'The Council';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
