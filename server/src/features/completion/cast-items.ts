import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import type { Person } from '../../core/document/facts.ts';
import { freeLetters } from '../../core/document/people/free-letters.ts';
import { roleOf } from '../people/new-label.ts';
import { rangeOf } from '../ranges.ts';
import type { View } from '../view.ts';
import type { CompletionSource } from './completion-source.ts';

/** A label that is begun: a title or role word, perhaps with its blank and its letter. */
const begun = /(?:^|[\s("'‘“])((?:[A-Z][a-z]{0,12}\.?)(?:[ \u00A0][A-Z]?)?|[A-Z]{1,2})$/;

/** The people of the statement, most mentioned first, once a label is begun; then the same title with the next free letter. */
export const castItems: CompletionSource = (view, offset) => {
  const { text } = view.snapshot;
  const typed = begun.exec(text.slice(Math.max(0, offset - 24), offset))?.[1];
  if (typed === undefined) return [];
  const range = rangeOf(view, { start: offset - typed.length, end: offset });
  const plain = typed.replace('\u00A0', ' ').replace('.', '').toLowerCase();
  const people = view.snapshot.facts.people
    .filter(({ label, letter }) => letter !== undefined && label.toLowerCase().startsWith(plain) && label !== typed)
    .toSorted((a, b) => b.mentions.length - a.mentions.length);
  const known = people.map((person, index) => itemOf(person, index, range));
  const next = nextLabels(view, people, plain).map((label, index) => ({
    label,
    kind: CompletionItemKind.Constant,
    detail: 'Next free letter',
    sortText: `z${index}`,
    textEdit: { range, newText: label },
  }));
  return [...known, ...next];
};

const itemOf = (
  { label, kind, relation, mentions }: Person,
  index: number,
  range: ReturnType<typeof rangeOf>,
): CompletionItem => ({
  label,
  kind: CompletionItemKind.Variable,
  detail: `${relation ?? kind}, named ${mentions.length === 1 ? 'once' : `${mentions.length} times`}`,
  sortText: `a${String(index).padStart(3, '0')}`,
  textEdit: { range, newText: label },
});

const usualTitles = ['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Child', 'Officer'];

/** "Mr F" where "Mr" is typed and F is nobody's; also with the titles that the statement uses already. */
function nextLabels(view: View, people: readonly Person[], typed: string): readonly string[] {
  const [letter] = freeLetters(view.snapshot.facts.people);
  if (letter === undefined || typed.length < 2) return [];
  const titles = new Set([...usualTitles, ...people.flatMap((person) => roleOf(person) ?? [])]);
  return [...titles].map((title) => `${title} ${letter}`).filter((label) => label.toLowerCase().startsWith(typed));
}
