import type { Paragraph, Statement } from '../../document/model.ts';
import { shift, span, type Span } from '../../text/span.ts';
import { defineRule } from '../define-rule.ts';

type ClueKind = 'age' | 'date' | 'school' | 'worship' | 'place';

/** Each alone says little; together they lead to one child. */
const clues: readonly { readonly kind: ClueKind; readonly pattern: RegExp }[] = [
  {
    kind: 'age',
    pattern:
      /\b(?:aged? (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)|(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[ -]years?[ -]old)\b/i,
  },
  {
    kind: 'date',
    pattern:
      /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/,
  },
  {
    kind: 'school',
    pattern:
      /\b(?:[A-Z][a-z']+ ){1,3}(?:Primary|Infant|Junior|Secondary|High|Grammar|Academy|School|College|Nursery)\b(?! (?:Admissions?|Transport|Appeals?|Code))/,
  },
  { kind: 'worship', pattern: /\b(?:[A-Z][a-z']+ ){1,3}(?:Church|Mosque|Temple|Synagogue|Gurdwara|Chapel)\b/ },
  {
    kind: 'place',
    pattern:
      /\b(?:lives?|lived|living|moved|home) (?:in|to|at|near) (?:the (?:village|town|hamlet) of )?[A-Z][a-z]{3,}\b/,
  },
];
/** As many kinds in one paragraph about a child lead to that child. */
const together = 3;
const aboutChild = /\b(?:son|daughter|child|children|pupil|boy|girl|baby|twins?|grandson|granddaughter)\b/i;

export default defineRule({
  meta: {
    code: 'people/jigsaw',
    title: 'Details do not together point at a child',
    why: 'A label hides a name, and an exact age, a school and a place of worship together give the child away again.',
    explanation:
      'Off until the configuration switches it on. Fires on a paragraph about a child that gives three kinds of detail together: an exact age, a full date, a named school, a named place of worship, where the child lives.',
    source: 'Decision Statements Manual, chapter 8.1',
    standard: 4,
    severity: 'off',
    fix: 'none',
    since: '0.1.0',
    messages: {
      together:
        'This paragraph gives {kinds} of a child, which together may tell readers who it is. Say less: “in early 2020”, “a primary school”.',
    },
    examples: {
      good: [
        {
          title: 'General words',
          text: 'What I found\n\n1. Mrs X’s son, Y, goes to a primary school. In early 2020 the Council moved him.\n',
        },
        {
          title: 'Two details',
          text: 'What I found\n\n1. Mrs X’s son, Y, is aged 8. On 3 May 2020 the Council moved him.\n',
        },
      ],
      bad: [
        {
          title: 'Age, day and school',
          text: 'What I found\n\n1. Mrs X’s son, Y, is «aged 8». On 3 May 2020 he moved to Hill Road Primary School.\n',
        },
      ],
    },
  },
  *check({ statement, facts: { people } }) {
    const children = people.filter(({ kind }) => kind === 'child');
    for (const paragraph of bodyOf(statement)) {
      yield undefined;
      const named = children.some(({ places }) => places.some((place) => place.paragraph === paragraph));
      if (!named && !aboutChild.test(paragraph.shape.folded)) continue;
      const found = cluesIn(paragraph);
      const [first] = found;
      if (!first || found.length < together) continue;
      yield {
        span: first.span,
        message: 'together',
        values: { kinds: listed(found.map(({ kind }) => names[kind])) },
        paragraph,
        related: found.slice(1).map((clue) => ({ span: clue.span, text: `And ${names[clue.kind]}.` })),
      };
    }
  },
});

const names: Readonly<Record<ClueKind, string>> = {
  age: 'an exact age',
  date: 'a full date',
  school: 'a named school',
  worship: 'a place of worship',
  place: 'a place to live',
};

const bodyOf = ({ paragraphs }: Statement): readonly Paragraph[] =>
  paragraphs.filter(({ section }) => section !== 'powers' && section !== 'considered');

function cluesIn({ shape, span: place }: Paragraph): readonly { readonly kind: ClueKind; readonly span: Span }[] {
  return clues
    .flatMap(({ kind, pattern }) => {
      const match = pattern.exec(shape.folded);
      return match ? [{ kind, span: shift(span(match.index, match.index + match[0].length), place.start) }] : [];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
