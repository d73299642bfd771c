import { foldTypography } from '../../text/typography.ts';
import { compareSpans, shift } from '../../text/span.ts';
import type { Person, PersonMention } from '../facts.ts';
import type { Header, ItemShape, Paragraph, ParagraphShape, Statement } from '../model.ts';
import { rememberByShape } from '../remember-by-shape.ts';
import { bareLettersIn, type BareLetter } from './bare-letters.ts';
import type { LabelMention } from './label-mention.ts';
import { labelsIn } from './labels.ts';

/** The people and unnamed organisations of a statement, in the order of their first mention. */
export function recognisePeople(statement: Statement): readonly Person[] {
  const places = placesOf(statement);
  const letters = new Set(places.flatMap(({ mentions }) => mentions.bare.filter(isSomebody).map(({ label }) => label)));
  const bodyIsCouncil = isCouncil(statement.header);
  const groups = new Map<string, [Placed, ...Placed[]]>();
  for (const { mentions, at, where, paragraph } of places) {
    const bare = mentions.bare.filter(({ label }) => letters.has(label));
    const known = mentions.labels.filter(({ letter }) => letter !== undefined || bodyIsCouncil);
    for (const mention of [...known, ...bare]) {
      const placed = placedAt(mention, at, where, paragraph);
      const group = groups.get(mention.label);
      if (group === undefined) groups.set(mention.label, [placed]);
      else group.push(placed);
    }
  }
  const adults = new Set([...groups.values()].flatMap(([{ title, letter }]) => (title === undefined ? [] : [letter])));
  return [...groups.values()].map((group) => personOf(group, adults)).sort(compareFirst);
}

/** A mention with its spans absolute. */
type Placed = LabelMention & Pick<PersonMention, 'where' | 'paragraph'>;

function placedAt(mention: LabelMention, at: number, where: Placed['where'], paragraph: Placed['paragraph']): Placed {
  const { span, titleSpan, letterSpan } = mention;
  return {
    ...mention,
    span: shift(span, at),
    titleSpan: titleSpan && shift(titleSpan, at),
    letterSpan: letterSpan && shift(letterSpan, at),
    where,
    paragraph,
  };
}

interface Mentions {
  readonly labels: readonly LabelMention[];
  readonly bare: readonly BareLetter[];
}

const isSomebody = ({ introduces, personal }: BareLetter): boolean => introduces || personal;

/** "The Trust", "the Home" name the body itself when the body is no council: it is not one of the people. */
const isCouncil = ({ title, complaintAgainst }: Header): boolean => {
  const body = title?.body ?? complaintAgainst?.value;
  return body === undefined || /council|borough|county|city|corporation|district/i.test(body);
};

/** @param adults letters that stand behind a title somewhere. */
function personOf(group: readonly [Placed, ...Placed[]], adults: ReadonlySet<string | undefined>): Person {
  const mentions = group.toSorted((a, b) => compareSpans(a.span, b.span));
  const body = mentions.filter(({ where }) => where !== 'summary');
  const introduction = body.find(({ introduces }) => introduces) ?? mentions.find(({ introduces }) => introduces);
  const introduced = introduction ?? body[0] ?? group[0];
  const { label, title, letter } = group[0];
  // "X's complaint" beside "Mr X": the title was dropped, so it is no child.
  const namesake = label === letter && introduction === undefined && adults.has(letter);
  const adult = namesake || mentions.some((mention) => mention.kind === 'adult' && mention.introduces);
  const kind = adult ? 'adult' : introduced.kind;
  return {
    label,
    title,
    letter,
    kind,
    relation: mentions.find(({ relation }) => relation !== undefined)?.relation,
    introduction: introduction?.span,
    introduced: introduced.span,
    mentions: mentions.map(({ span }) => span),
    places: mentions.map(mentionOf),
  };
}

const mentionOf = ({ span, titleSpan, letterSpan, shared, introduces, where, paragraph }: Placed): PersonMention => ({
  span,
  title: titleSpan,
  letter: letterSpan,
  shared,
  introduces,
  where,
  paragraph,
});

const compareFirst = (a: Person, b: Person): number => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);

interface Place {
  readonly mentions: Mentions;
  /** Absolute offset of the text that the mentions were found in. */
  readonly at: number;
  readonly where: PersonMention['where'];
  readonly paragraph: Paragraph | undefined;
}

/** Paragraphs, and the headings between them: "Mr X's complaint", "Child B". */
function placesOf(statement: Statement): readonly Place[] {
  const headings = statement.sections.flatMap(({ heading, subsections }) => [
    heading,
    ...subsections.map((part) => part.heading),
  ]);
  return [
    ...statement.paragraphs.map((paragraph) => ({
      mentions: mentionsOf(paragraph.shape),
      at: paragraph.span.start,
      where: paragraph.role === 'summary' ? ('summary' as const) : ('paragraph' as const),
      paragraph,
    })),
    ...headings.map(({ text, textSpan }) => ({
      mentions: mentionsIn(foldTypography(text)),
      at: textSpan.start,
      where: 'heading' as const,
      paragraph: undefined,
    })),
  ];
}

/** Spans are relative to the paragraph. */
const mentionsOf: (shape: ParagraphShape) => Mentions = rememberByShape((shape) => mentionsIn(withoutMarkers(shape)));

/** "‹Mr X›" in a skeleton or an inserted paragraph stands for somebody still to be named: it is nobody. Same length. */
const withoutPlaceholders = (text: string): string =>
  text.includes('‹') ? text.replace(/‹[^‹›\n]{1,200}›/g, (words) => ' '.repeat(words.length)) : text;

/** @param written folded. */
export function mentionsIn(written: string): Mentions {
  const text = withoutPlaceholders(written);
  if (!/\p{Lu}/u.test(text)) return { labels: [], bare: [] };
  const labels = labelsIn(text);
  const lastLetters = new Set(labels.map(({ span }) => span.end - 1));
  return { labels, bare: bareLettersIn(text).filter(({ span }) => !lastLetters.has(span.start)) };
}

/** The folded text, same length, with blanks for the markers, whose letters are nobody's. */
function withoutMarkers(shape: ParagraphShape): string {
  let text = ' '.repeat(shape.prose.start);
  const visit = (items: readonly ItemShape[]) => {
    for (const { span, prose, items: nested } of items) {
      text += shape.folded.slice(text.length, span.start) + ' '.repeat(prose.start - span.start);
      visit(nested);
    }
  };
  visit(shape.items);
  return text + shape.folded.slice(text.length);
}
