import type { Range } from 'vscode-languageserver-types';
import type { StatuteRow } from '../../core/catalogue/schema.ts';
import type { Citation } from '../../core/document/facts.ts';
import { sentencesOf } from '../../core/document/sentences.ts';
import { contains, shift, sliceOf, type Span } from '../../core/text/span.ts';
import { comparable } from '../../core/text/typography.ts';
import { rangeOf } from '../ranges.ts';
import type { View } from '../view.ts';
import { legislationAddress } from './legislation-address.ts';
import { provisionName } from './provision-name.ts';

/** One place in which a provision, or a law as a whole, is cited. */
export interface CitationPlace {
  /** Of the provision where the text names it by itself, else of the citation. */
  readonly range: Range;
  /** Counted straight through; absent outside numbered paragraphs. */
  readonly paragraph?: number;
  /** What the paragraph says there, in one line. */
  readonly text: string;
}

export interface IndexedProvision {
  /** Canonical: `26(6)(a)`; empty for the law as a whole. */
  readonly provision: string;
  /** `section 26(6)(a)`; `the whole Act`. */
  readonly name: string;
  /** What it is about, in a few words, where the catalogue knows. */
  readonly heading?: string;
  /** Where it can be read. */
  readonly link?: string;
  readonly places: readonly CitationPlace[];
}

/** One Act, instrument or guidance that the statement cites. */
export interface IndexedLaw {
  /** Catalogue id; absent for one that the catalogue does not know. */
  readonly id?: string;
  readonly title: string;
  /** `case`: all judgments and other decisions of the Ombudsman, each as one of `provisions` under its number. */
  readonly kind: 'act' | 'si' | 'guidance' | 'case' | 'unknown';
  readonly link?: string;
  readonly provisions: readonly IndexedProvision[];
}

interface Gathering {
  readonly id: string | undefined;
  readonly title: string;
  readonly provisions: Map<string, CitationPlace[]>;
}

/**
 * The citations of a statement by law, provision and place: laws in the order in which they are first cited, provisions in
 * the order of their numbers. What the catalogue does not know stands under the name that the text gives it. Judgments and
 * other decisions come last, together.
 */
export function citationIndex(view: View): readonly IndexedLaw[] {
  const laws = new Map<string, Gathering>();
  for (const citation of view.snapshot.facts.citations) {
    const key = citation.id ?? `? ${comparable(citation.name?.text ?? citation.text)}`;
    const law = laws.get(key) ?? { id: citation.id, title: titleOf(citation), provisions: new Map() };
    laws.set(key, law);
    for (const [provision, place] of placesOf(view, citation)) addTo(law.provisions, provision, place);
  }
  return [...[...laws.values()].map((law) => indexed(view, law)), ...cases(view)];
}

function cases(view: View): readonly IndexedLaw[] {
  const places = new Map<string, CitationPlace[]>();
  for (const { text, span, paragraph } of view.snapshot.facts.caseReferences) {
    const name = text.replace(/\s+/g, ' ');
    const words = wordsAround(view, { paragraph, span, bracketed: false });
    const place = placeOf(view, span, paragraph.number, words);
    addTo(places, name, place);
  }
  if (places.size === 0) return [];
  const provisions = [...places].map(([name, at]) => ({ provision: name, name, places: at }));
  return [{ title: 'Judgments and other decisions', kind: 'case', provisions }];
}

const placeOf = (view: View, span: Span, number: number | undefined, text: string): CitationPlace => ({
  range: rangeOf(view, span),
  ...(number !== undefined && { paragraph: number }),
  text,
});

/** In place: a long statement may cite one provision thousands of times. */
function addTo(lists: Map<string, CitationPlace[]>, key: string, place: CitationPlace): void {
  const list = lists.get(key);
  if (list) list.push(place);
  else lists.set(key, [place]);
}

const titleOf = ({ title, name, text }: Citation): string => title ?? name?.text ?? text.replace(/\s+/g, ' ').trim();

function placesOf(view: View, citation: Citation): readonly (readonly [provision: string, CitationPlace])[] {
  const text = wordsAround(view, citation);
  const { number } = citation.paragraph;
  const at = (span: Span): CitationPlace => placeOf(view, span, number, text);
  if (citation.provisions.length === 0) return [['', at(citation.span)]];
  return citation.provisions.map((provision) => {
    const written = citation.cited.find((each) => each.provision === provision);
    return [provision, at(written?.span ?? citation.span)];
  });
}

const longest = 140;

/** A citation in brackets stands for its whole paragraph, which its first sentence tells; another for its own sentence. */
function wordsAround(
  { snapshot: { statement } }: View,
  { paragraph, bracketed, span }: Pick<Citation, 'paragraph' | 'bracketed' | 'span'>,
): string {
  const sentences = sentencesOf(paragraph.shape);
  const inside = shift(span, -paragraph.span.start);
  const told = (bracketed ? undefined : sentences.find((each) => contains(each, inside))) ?? sentences[0];
  const place = told ? shift(told, paragraph.span.start) : paragraph.span;
  const line = sliceOf(statement.text, place).replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

function indexed({ catalogue }: View, law: Gathering): IndexedLaw {
  const row = law.id === undefined ? undefined : catalogue.statute(law.id);
  const link = row && legislationAddress(row, undefined);
  return {
    ...(law.id !== undefined && { id: law.id }),
    title: law.title,
    kind: row?.kind ?? 'unknown',
    ...(link !== undefined && { link }),
    provisions: [...law.provisions]
      .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
      .map(([provision, places]) => {
        const known = row && provision !== '' ? catalogue.provision(row.id, provision) : undefined;
        const address = row && provision !== '' ? legislationAddress(row, provision) : undefined;
        return {
          provision,
          name: provision === '' ? wholeNames[row?.kind ?? 'unknown'] : provisionName(provision),
          ...(known && { heading: known.heading }),
          ...(address !== undefined && { link: address }),
          places,
        };
      }),
  };
}

const wholeNames: Readonly<Record<StatuteRow['kind'] | 'unknown', string>> = {
  act: 'the Act as a whole',
  si: 'the instrument as a whole',
  guidance: 'the guidance',
  unknown: 'as a whole',
};
