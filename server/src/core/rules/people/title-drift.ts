import type { Person } from '../../document/facts.ts';
import type { Statement } from '../../document/model.ts';
import { defineRule, type Fix } from '../define-rule.ts';

const women: ReadonlySet<string | undefined> = new Set(['Mrs', 'Miss', 'Ms']);

/** Words of which the statement would use one if the two were a family. */
const couple =
  /\b(?:husband|wife|partner|spouse|couple|married|parents|mother|father|mum|dad|sons?|daughters?|brothers?|sisters?|siblings?|family|(?:mother|father|son|daughter|brother|sister)-in-law)\b/i;

export default defineRule({
  meta: {
    code: 'people/title-drift',
    title: 'Each person keeps one title',
    why: 'Somebody who is Mrs X in one paragraph and Miss X in the next reads like two people, and notices at once.',
    explanation:
      'Fires where one letter stands under two titles for one person: Mrs X here and Miss X there, or “X’s complaint” among “Mr X”. Two people who are introduced may share a letter (a couple, a mother and her daughter), and so may a man and a woman wherever the statement speaks of a husband, a wife or a family. One finding for each letter, at the first place of the rarer title, with the others as related places. The fix writes the commoner title everywhere.',
    source: 'Decision Statements Manual, chapter 8.1',
    standard: 2,
    severity: 'warning',
    fix: 'review',
    since: '0.1.0',
    messages: {
      drift:
        '“{label}” is “{usual}” elsewhere ({count} times), and nothing says that these are two people. Use one title throughout.',
    },
    examples: {
      good: [
        {
          title: 'A couple',
          text: 'The complaint\n\n1. Mr and Mrs X complain about a fence. Mrs X wrote. Mr X rang. Mrs X waited.\n',
        },
        {
          title: 'A mother and her daughter',
          text: 'The complaint\n\n1. Mrs X complains for her daughter, Miss X. Mrs X wrote. Miss X is ill. Mrs X waited.\n',
        },
        {
          title: 'A husband whom the statement speaks of',
          text: 'The complaint\n\n1. Mrs X complains. Her husband was ill.\n\nWhat I found\n\n2. Mrs X and Mr X wrote. Mrs X waited. Mrs X rang.\n',
        },
      ],
      bad: [
        {
          title: 'Mrs and Miss',
          text: 'The complaint\n\n1. Mrs X complains about a fence. Mrs X wrote. Mrs X rang.\n\nWhat I found\n\n2. «Miss X» waited. Mrs X rang again.\n',
          fixed:
            'The complaint\n\n1. Mrs X complains about a fence. Mrs X wrote. Mrs X rang.\n\nWhat I found\n\n2. Mrs X waited. Mrs X rang again.\n',
        },
        {
          title: 'A man of whom nothing is said',
          text: 'The complaint\n\n1. Mrs B complains about a fence. Mrs B wrote. Mrs B rang.\n\nWhat I found\n\n2. «Mr B» waited. Mrs B rang again.\n',
        },
        {
          title: 'The title was dropped',
          text: 'The complaint\n\n1. Mr X complains about a fence. Mr X wrote. Mr X rang.\n\nWhat I found\n\n2. «X»’s complaint was late. Mr X rang again.\n',
        },
      ],
    },
  },
  *check({ statement, facts: { people } }) {
    for (const person of people) {
      yield undefined;
      const [first] = person.places;
      if (!first || person.letter === undefined) continue;
      const usual = people.find((other) => isUsual(other, person));
      if (!usual || !isOnePerson(statement, person, usual)) continue;
      yield {
        span: first.span,
        message: 'drift',
        values: { label: person.label, usual: usual.label, count: usual.mentions.length },
        ...(first.paragraph && { paragraph: first.paragraph }),
        related: [
          ...person.places.slice(1).map(({ span }) => ({ span, text: `“${person.label}” again.` })),
          { span: usual.introduced, text: `“${usual.label}” first stands here.` },
        ],
        fixes: () => [retitle(person, usual)],
      };
    }
  },
});

/** The same letter behind another title, and named more often. */
const isUsual = (other: Person, { letter, title, mentions }: Person): boolean =>
  other.letter === letter &&
  other.title !== undefined &&
  other.title !== title &&
  other.kind === 'adult' &&
  other.mentions.length > mentions.length;

function isOnePerson(statement: Statement, person: Person, usual: Person): boolean {
  const { title, label, letter, kind, introduction, places, mentions } = person;
  if (introduction || places.some(({ shared }) => shared)) return false;
  // "X's complaint" among "Mr X"; a bare letter that is introduced is somebody else.
  if (title === undefined) return label === letter && kind === 'adult' && mentions.length <= 2;
  if (stand(person, usual)) return false;
  if (women.has(title) && women.has(usual.title)) return true;
  return mentions.length <= 2 && !statement.paragraphs.some(({ shape }) => couple.test(shape.folded));
}

/** "Mrs X and Miss X" in one breath are two. */
function stand(person: Person, usual: Person): boolean {
  return person.places.some(({ span }) =>
    usual.places.some((other) => {
      const gap = other.span.start >= span.end ? other.span.start - span.end : span.start - other.span.end;
      return gap >= 0 && gap <= 6;
    }),
  );
}

function retitle(person: Person, usual: Person): Fix {
  const title = usual.title ?? '';
  const changes = person.places.flatMap((place) => {
    if (place.title) return [{ span: place.title, newText: title }];
    return place.letter ? [{ span: { start: place.letter.start, end: place.letter.start }, newText: `${title} ` }] : [];
  });
  return { title: `Write “${usual.label}”`, changes, safe: false };
}
