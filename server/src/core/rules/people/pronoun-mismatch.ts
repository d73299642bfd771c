import type { Person } from '../../document/facts.ts';
import type { Paragraph, ParagraphShape } from '../../document/model.ts';
import { quotationsOf } from '../../document/quotations.ts';
import { rememberByShape } from '../../document/remember-by-shape.ts';
import { shift, type Span } from '../../text/span.ts';
import { defineRule } from '../define-rule.ts';
import { personWords } from '../made-known.ts';

const she = /\b(?:she|her|hers|herself)\b/gi;
const he = /\b(?:he|him|his|himself)\b/gi;
/** By title, the pronouns that can't be that person's. */
const wrongFor: ReadonlyMap<string | undefined, RegExp> = new Map([
  ['Mr', she],
  ['Mrs', he],
  ['Miss', he],
  ['Ms', he],
]);
const either = /\b(?:he\/she|she\/he|s\/he|his\/her|her\/his|him\/her|her\/him|himself\/herself)\b/gi;
/** Somebody else may be meant as soon as any other person is spoken of. */
const somebodyElse = new RegExp(String.raw`\b(?:${personWords}|someone|somebody|anyone|another|who)\b`, 'i');

export default defineRule({
  meta: {
    code: 'people/pronoun-mismatch',
    title: 'Pronouns go with the title',
    why: '“Mr X … she” is a trace of another statement, or of a changed label, and makes the reader doubt who is meant.',
    explanation:
      'Fires on he, she, his or her where the paragraph speaks of one person alone, whose title says otherwise, and so does the paragraph before; and on “his/her”. Silent wherever somebody else is spoken of, inside quotation marks, and for they.',
    source: 'Decision Statements Manual, chapter 8.1',
    standard: 2,
    severity: 'information',
    fix: 'none',
    since: '0.1.0',
    messages: {
      mismatch: '“{word}” stands beside {label}, and nobody else is spoken of here. Check who is meant.',
      either: '“{word}” leaves open who is meant. Use one of the two, or they.',
    },
    examples: {
      good: [
        {
          title: 'The pronoun goes with the title',
          text: 'The complaint\n\n1. Mr X says he was ill and his rent was late.\n',
        },
        { title: 'Somebody else', text: 'The complaint\n\n1. Mr X says his wife was ill. She could not travel.\n' },
        { title: 'They', text: 'The complaint\n\n1. Mr X says they were ill.\n' },
        { title: 'Two people', text: 'The complaint\n\n1. Mr X told Mrs Y that she was late.\n' },
      ],
      bad: [
        {
          title: 'Another statement’s pronoun',
          text: 'The complaint\n\n1. Mr X complains about his rent. He says «she» was charged twice.\n',
        },
        { title: 'Both', text: 'The complaint\n\n1. Miss X says the Council ignored «his/her» letter.\n' },
      ],
    },
  },
  *check({ statement, facts: { people } }) {
    const spokenOf = byParagraph(people.filter(({ letter }) => letter !== undefined));
    let before: ReadonlySet<Person> | undefined;
    let beforeIsPlain = true;
    for (const paragraph of statement.paragraphs) {
      yield undefined;
      const { slash, isPlain } = read(paragraph.shape);
      if (slash)
        yield {
          span: shift(slash.span, paragraph.span.start),
          message: 'either',
          values: { word: slash.word },
          paragraph,
        };
      const here = spokenOf.get(paragraph) ?? nobody;
      const [only] = here;
      const alone = only && here.size === 1 && isPlain && beforeIsPlain && isWithin(before, only);
      const found = alone && !slash ? mismatch(paragraph, only) : undefined;
      if (found && only)
        yield {
          span: shift(found.span, paragraph.span.start),
          message: 'mismatch',
          values: { word: found.word, label: only.label },
          paragraph,
        };
      before = here;
      beforeIsPlain = isPlain;
    }
  },
});

const nobody: ReadonlySet<Person> = new Set();

function byParagraph(people: readonly Person[]): ReadonlyMap<Paragraph, ReadonlySet<Person>> {
  const map = new Map<Paragraph, Set<Person>>();
  for (const person of people)
    for (const { paragraph } of person.places) {
      if (!paragraph) continue;
      const here = map.get(paragraph);
      if (here) here.add(person);
      else map.set(paragraph, new Set([person]));
    }
  return map;
}

/** What does not hang on who else is in the statement. */
const read = rememberByShape((shape) => ({
  slash: firstOutsideQuotations(shape, either, 0),
  isPlain: !somebodyElse.test(shape.folded),
}));

const isWithin = (people: ReadonlySet<Person> | undefined, only: Person): boolean =>
  people === undefined || [...people].every((person) => person === only);

interface Word {
  readonly word: string;
  /** Relative to the paragraph. */
  readonly span: Span;
}

/** The first pronoun behind the label that can't be its own. */
function mismatch(paragraph: Paragraph, person: Person): Word | undefined {
  const wrong = wrongFor.get(person.title);
  const label = person.places.find((place) => place.paragraph === paragraph);
  return wrong && label && firstOutsideQuotations(paragraph.shape, wrong, label.span.end - paragraph.span.start);
}

function firstOutsideQuotations(shape: ParagraphShape, pattern: RegExp, from: number): Word | undefined {
  pattern.lastIndex = from;
  for (let match = pattern.exec(shape.folded); match; match = pattern.exec(shape.folded)) {
    const found = { start: match.index, end: match.index + match[0].length };
    if (quotationsOf(shape).some(({ start, end }) => start < found.end && found.start < end)) continue;
    return { word: match[0], span: found };
  }
  return undefined;
}
