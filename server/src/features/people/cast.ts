import type { Range } from 'vscode-languageserver-types';
import type { Person, PersonKind, PersonMention } from '../../core/document/facts.ts';
import { freeLetters } from '../../core/document/people/free-letters.ts';
import { compareSpans, type Span } from '../../core/text/span.ts';
import { rangeOf } from '../ranges.ts';
import type { View } from '../view.ts';
import { introducedWords } from './introduced-words.ts';
import { titledNamesake } from './person-at.ts';

/** One place where a person is named. */
export interface CastPlace {
  /** Of the label, without possessive. */
  readonly range: Range;
  /** Counted straight through; absent outside numbered paragraphs. */
  readonly paragraph?: number;
  readonly where: PersonMention['where'];
  /** The label with a few words around it, in one line. */
  readonly text: string;
}

/** A person or an unnamed organisation of the statement, under the label that stands for them. */
export interface CastMember {
  readonly label: string;
  readonly kind: PersonKind;
  /** Who it is, where the text says so: `mother`, `complainant`. */
  readonly relation?: string;
  /** `Introduced in paragraph 3`, `First named in the summary`. */
  readonly introduced: string;
  /** False for a label without a letter ("the Care Provider"), which nothing tells from the same words in plain prose. */
  readonly renames: boolean;
  /** Where it is introduced, or first named. */
  readonly main: Range;
  /** In the order of the text; a place in which the title was dropped is among them. */
  readonly places: readonly CastPlace[];
}

export interface Cast {
  /** By kind, then in the order in which they are first named. */
  readonly people: readonly CastMember[];
  /** For the next label; absent when all are taken. */
  readonly nextLetter?: string;
}

const kinds: readonly PersonKind[] = ['adult', 'child', 'officer', 'organisation', 'other'];

/** Who is in the statement: people by kind, each with every place that names them. */
export function cast(view: View): Cast {
  const { people } = view.snapshot.facts;
  const places = new Map<Person, PersonMention[]>();
  for (const person of people) {
    const named = titledNamesake(people, person) ?? person;
    places.set(named, [...(places.get(named) ?? []), ...person.places]);
  }
  const members = people.flatMap((person) => {
    const own = places.get(person);
    return own ? [memberOf(view, person, own)] : [];
  });
  const [nextLetter] = freeLetters(people);
  return {
    people: kinds.flatMap((kind) => members.filter((member) => member.kind === kind)),
    ...(nextLetter !== undefined && { nextLetter }),
  };
}

function memberOf(view: View, person: Person, places: readonly PersonMention[]): CastMember {
  const { label, kind, relation, letter, introduction, introduced } = person;
  return {
    label,
    kind,
    ...(relation !== undefined && { relation }),
    introduced: introducedWords(person),
    renames: letter !== undefined,
    main: rangeOf(view, introduction ?? introduced),
    places: places.toSorted((a, b) => compareSpans(a.span, b.span)).map((place) => placeOf(view, place)),
  };
}

function placeOf(view: View, { span, where, paragraph }: PersonMention): CastPlace {
  const number = paragraph?.number;
  return {
    range: rangeOf(view, span),
    ...(number !== undefined && { paragraph: number }),
    where,
    text: wordsAround(view.snapshot.text, span),
  };
}

const before = 24;
const behind = 70;

/** Whole words of the same line. Little stands before the label, so that a narrow view still shows it. */
function wordsAround(text: string, { start, end }: Span): string {
  const head = text.slice(Math.max(0, start - before - 1), start);
  const line = head.slice(head.lastIndexOf('\n') + 1);
  // One character too many, which tells whether a word is cut.
  const led = line.length > before ? line.replace(/^\S*\s*/, '…') : line.replace(marker, '');
  const rest = text.slice(end, end + behind).split('\n', 1)[0] ?? '';
  const told = rest.length < behind ? rest : `${rest.replace(/\s*\S*$/, '')}…`;
  return `${led}${text.slice(start, end)}${told}`.replace(/\s+/g, ' ').trim();
}

const marker = /^\s*(?:\d{1,4}[.)]|[•*-])\s+/;
