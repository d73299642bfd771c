import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Person, PersonMention } from '../../core/document/facts.ts';
import { span, type Span } from '../../core/text/span.ts';
import { offsetOf, rangeOf } from '../ranges.ts';
import type { View } from '../view.ts';
import { readNewLabel, roleOf, type NewLabel } from './new-label.ts';
import { personAt, placesOf } from './person-at.ts';

/** Why a person can't be renamed like that, in plain English. */
export interface Refusal {
  readonly refusal: string;
}

/** What would be renamed at the position; undefined where no label stands. */
export function prepareRename(view: View, position: Position): { range: Range; placeholder: string } | undefined {
  const found = personAt(view, offsetOf(view, position));
  if (!found || found.person.letter === undefined) return undefined;
  return { range: rangeOf(view, found.place.span), placeholder: found.person.label };
}

/** Changes a label in every place, its possessives and dropped titles included, and nothing else. */
export function rename(view: View, position: Position, newName: string): WorkspaceEdit | Refusal {
  const found = personAt(view, offsetOf(view, position));
  if (!found || found.person.letter === undefined) return { refusal: 'There is no label of a person here.' };
  const { person } = found;
  const wanted = readNewLabel(newName, person);
  if (!wanted) return { refusal: notALabel };
  const clash = clashWith(view, person, wanted);
  if (clash) return { refusal: clash };
  const changes = placesOf(view, person).flatMap((place) => changesAt(view, place, person, wanted));
  if (changes.includes(undefined)) return { refusal: roleStays(person) };
  const edits = changes.flatMap((change): TextEdit[] =>
    change ? [{ range: rangeOf(view, change.span), newText: change.newText }] : [],
  );
  return { changes: { [view.uri]: edits } };
}

const notALabel =
  'A label is a title with one capital letter, such as “Mrs F”, or a letter alone, such as “F”. A real name never belongs in a statement.';

const roleStays = ({ label }: Person): string =>
  `“${label}” shares its first word with others here (as in “Officers J and K”), so only the letter can be changed: type the new letter alone.`;

const labelOf = ({ title, letter }: NewLabel): string => (title === undefined ? letter : `${title} ${letter}`);

/** Two people under one label could never be told apart again. */
function clashWith(view: View, person: Person, wanted: NewLabel): string | undefined {
  const label = labelOf(wanted);
  const other = view.snapshot.facts.people.find((each) => each !== person && each.label === label);
  if (!other) return undefined;
  return `“${label}” is somebody else in this statement already (${other.mentions.length === 1 ? 'named once' : `named ${other.mentions.length} times`}), and the two could not be told apart. Choose another letter.`;
}

interface Change {
  readonly span: Span;
  readonly newText: string;
}

/** Only what differs is touched, so that no-break spaces stay. `undefined`: the place has no word of its own to change. */
function changesAt(
  { snapshot: { text } }: View,
  place: PersonMention,
  person: Person,
  wanted: NewLabel,
): readonly (Change | undefined)[] {
  const retitled = wanted.title === roleOf(person) ? [] : titleChanges(text, place, person, wanted.title);
  const relettered = wanted.letter === person.letter ? [] : letterChanges(text, place, wanted.letter);
  return [...retitled, ...relettered];
}

function titleChanges(
  text: string,
  { title, letter }: PersonMention,
  person: Person,
  wanted: string | undefined,
): readonly (Change | undefined)[] {
  const role = roleOf(person);
  // "X's complaint" beside Mr X: a dropped title stays dropped. The second of "Officers J and K" has none of its own.
  if (!title && role !== undefined) return person.title === undefined ? [undefined] : [];
  if (!letter) return [];
  if (!title) return [{ span: span(letter.start, letter.start), newText: `${wanted ?? ''} ` }];
  if (wanted === undefined) return [{ span: span(title.start, letter.start), newText: '' }];
  const written = text.slice(title.start, title.end);
  if (person.title === undefined && written.toLowerCase() !== role?.toLowerCase()) return [undefined];
  // A title that is typed in capitals stays in capitals.
  const loud = written.length > 1 && written === written.toUpperCase();
  return [{ span: title, newText: loud ? wanted.toUpperCase() : wanted }];
}

/** Of "Mr and Mrs X" each keeps a letter: the one who is renamed gets the new one, the other keeps the old. */
function letterChanges(text: string, { title, letter, shared }: PersonMention, wanted: string): readonly Change[] {
  if (!letter) return [];
  const whole: Change = { span: letter, newText: wanted };
  if (!shared || !title) return [whole];
  // The first of the two: words stand between its title and the letter.
  if (/[^\s.]/.test(text.slice(title.end, letter.start))) return [after(title.end, wanted)];
  const firstEnd = endOfFirstTitle(text, title.start);
  return firstEnd === undefined ? [whole] : [after(firstEnd, text.slice(letter.start, letter.end)), whole];
}

const after = (offset: number, letter: string): Change => ({ span: span(offset, offset), newText: ` ${letter}` });

/** Where "Mr" of "Mr and Mrs X" ends. @param secondStart where "Mrs" begins. */
function endOfFirstTitle(text: string, secondStart: number): number | undefined {
  const joined = /(\s{1,3}(?:and|&|or)\s{1,3})$/.exec(text.slice(Math.max(0, secondStart - 12), secondStart));
  return joined?.[1] === undefined ? undefined : secondStart - joined[1].length;
}
