import type { Person } from '../../document/facts.ts';
import type { Statement } from '../../document/model.ts';
import { rememberByShape } from '../../document/remember-by-shape.ts';
import { defineRule, type Fix } from '../define-rule.ts';
import { isMadeKnown } from '../made-known.ts';

const women: ReadonlySet<string | undefined> = new Set(['Mrs', 'Miss', 'Ms']);
const areBothWomen = (a: Person, b: Person): boolean => women.has(a.title) && women.has(b.title);

export default defineRule({
  meta: {
    code: 'people/title-drift',
    title: 'Each person keeps one title',
    why: 'Somebody who is Mrs X in one paragraph and Miss X in the next reads like two people, and notices at once.',
    explanation:
      'Fires where one letter stands under two titles for one person: Mrs X here and Miss X there, or “X’s complaint” among “Mr X”. Two people who are introduced may share a letter (a couple, a mother and her daughter), and so may a man and a woman where the statement speaks of a husband, a wife or a family of theirs without saying who that is. One finding for each letter, at the first place of the rarer title, with the others as related places. The fix writes the commoner title everywhere.',
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
          title: 'The relation that is spoken of is somebody else',
          text: 'The complaint\n\n1. Ms B complains for her father, Mr S. Mr S fell. Mr S is in hospital.\n\nWhat I found\n\n2. «Mrs S» was not assessed. Ms B wrote for Mr S.\n',
        },
        {
          title: 'A woman’s title beside a couple',
          text: 'The complaint\n\n1. Mr and Mrs F complain about a fence. Mr F wrote. Mr F rang.\n\nWhat I found\n\n2. «Ms F» waited. Mrs F and Mr F rang again.\n',
        },
        {
          title: 'Each once, the later one wrong',
          text: 'The complaint\n\n1. Mr X complains about his mother’s carers.\n\nWhat I found\n\n2. The manager, Ms H, wrote to Mr X. «Mrs H» said that carers did their best.\n',
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
      const usual = usualOf(person, people);
      if (!usual || !isOnePerson(person, usual, { statement, people })) continue;
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

/** Who has the same letter behind another title and is better known. A woman is sooner another woman than a man. */
function usualOf(person: Person, people: readonly Person[]): Person | undefined {
  const others = people.filter((other) => isUsual(other, person));
  return others.find((other) => areBothWomen(other, person)) ?? others[0];
}

function isUsual(other: Person, { letter, title, mentions, introduced }: Person): boolean {
  if (other.letter !== letter || other.title === undefined || other.title === title || other.kind !== 'adult')
    return false;
  if (other.mentions.length > mentions.length) return true;
  // Of two who are named as often, the later one is the slip, unless nobody said who the first one is.
  return other.mentions.length === mentions.length && other.introduced.start < introduced.start && isMadeKnown(other);
}

interface Spoken {
  readonly statement: Statement;
  readonly people: readonly Person[];
}

function isOnePerson(person: Person, usual: Person, spoken: Spoken): boolean {
  const { title, label, letter, kind, introduction, places, mentions } = person;
  if (introduction || places.some(({ shared }) => shared)) return false;
  // "X's complaint" among "Mr X"; a bare letter that is introduced is somebody else.
  if (title === undefined) return label === letter && kind === 'adult' && mentions.length <= 2;
  if (stand(person, usual)) return false;
  return areBothWomen(person, usual) || (mentions.length <= 2 && !isSpokenOf(person, usual, spoken));
}

/**
 * Whether the statement speaks, beside the usual one, of a relation who could be the other: "her husband" beside Mrs X
 * may be Mr X, but "his wife" may not, nor may a son who is called B.
 */
function isSpokenOf({ title }: Person, usual: Person, { statement, people }: Spoken): boolean {
  const asked = women.has(title) ? 'woman' : 'man';
  const strange = women.has(usual.title) ? 'his' : 'her';
  const beside = new Set(usual.places.map(({ paragraph }) => paragraph));
  const taken = new Set(people.map(({ relation: whose }) => whose?.split(' ').at(-1)));
  return statement.paragraphs.some(
    (paragraph) =>
      beside.has(paragraph) &&
      relationsIn(paragraph.shape).some(
        ({ who, word, owner }) => (who === asked || who === 'either') && owner !== strange && !taken.has(word),
      ),
  );
}

interface Relation {
  readonly who: 'woman' | 'man' | 'either';
  readonly word: string;
  /** "his" or "her" before the relation; undefined for any other word. */
  readonly owner: 'his' | 'her' | undefined;
}

/** Those who may share a letter: the nearest family. */
const female = 'wife|(?:step|grand)?(?:mother|daughter)s?|mum|sisters?';
const male = 'husband|(?:step|grand)?(?:father|son)s?|dad|brothers?';
const neutral = `(?<=\\b(?:his|her|their|both|\\w's) )(?:(?:step|grand)?parents|family)|partner|spouse|couple|married|siblings?`;
/** Behind the relation may not stand a label, which says that it is somebody else: "her son, B". */
const relation = new RegExp(
  String.raw`\b(?:(${female})|(${male})|(?:${neutral}))\b(?!,? *\(?["']?(?:(?:Mr|Mrs|Miss|Ms|Mx|Dr) )?[A-HJ-Z]\b|,? +(?:whom?|who) +(?:I|we)\b)`,
  'g',
);
const ownerBefore = /\b(his|her) +(?:[\w-]+ +){0,2}$/;

const relationsIn = rememberByShape((shape): readonly Relation[] =>
  [...shape.folded.matchAll(relation)].map(({ index, 0: word, 1: woman, 2: man }) => {
    const owner = ownerBefore.exec(shape.folded.slice(Math.max(0, index - 40), index))?.[1];
    return {
      word,
      who: woman !== undefined ? 'woman' : man !== undefined ? 'man' : 'either',
      owner: owner === 'his' || owner === 'her' ? owner : undefined,
    };
  }),
);

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
