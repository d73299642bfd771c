import type { Person } from '../../document/facts.ts';
import { closeCouple, closeNeighbour, isMadeKnown, isMadeKnownByWords } from '../made-known.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'people/unintroduced',
    title: 'Everybody who is named has been introduced',
    why: 'A wrong letter turns one person into another. The reader looks for somebody who was never there, and in a published statement nobody can ask.',
    explanation:
      'Fires on a label that stands once or twice, that nothing introduces, where somebody else with the same title is well known and named at least twice as often: “Ms C” among fourteen “Ms D”, “Mr and Mrs O” where everybody knows Mr and Mrs K. Silent where the words say who it is (a job, a relation, a body, “who”), in The complaint and for officers and organisations, whose label says what they are. The fix writes the label that was probably meant.',
    source: 'Decision Statements Manual, chapter 8.1',
    standard: 2,
    severity: 'warning',
    fix: 'review',
    since: '0.1.0',
    messages: {
      stray:
        '“{label}” is never introduced and is named {times}, beside {count} mentions of “{neighbour}”. If {neighbour} is meant, change the letter; if not, say who {label} is.',
    },
    examples: {
      good: [
        {
          title: 'A job says who it is',
          text: 'The complaint\n\n1. Ms D complains for her son, B. Ms D says Ms D was not told.\n\nWhat I found\n\n2. Ms D met a manager, Ms C. Ms D asked for a copy.\n',
        },
        {
          title: 'A relation says who it is',
          text: 'The complaint\n\n1. Mr X complains about his late mother’s care. Mr X visited. Mr X wrote.\n\nWhat I found\n\n2. Mr X’s neighbour, Mr Y, saw it too. Mr X agreed.\n',
        },
        {
          title: 'A body says who it is',
          text: 'The complaint\n\n1. Mrs B complains about a bus pass. Mrs B rang. Mrs B wrote.\n\nWhat I found\n\n2. Mrs K from the Council rang Mrs B back.\n',
        },
        {
          title: 'Neighbours who are a couple',
          text: 'The complaint\n\n1. Mr and Mrs X complain about a fence. Mrs X wrote. Mr X rang.\n\nWhat I found\n\n2. Their neighbours, Mr and Mrs P, put up the fence. Mr and Mrs X objected.\n',
        },
        {
          title: 'Two under one job',
          text: 'The complaint\n\n1. Mrs B complains about a bus pass. Mrs B rang. Mrs B wrote.\n\nWhat I found\n\n2. Mrs B has two personal assistants, Ms K and Mrs V. The manager at the time was Mrs L. Mrs B wrote.\n',
        },
        {
          title: 'What somebody does, in other words',
          text: 'The complaint\n\n1. Mr B complains about his rent. Mr B rang. Mr B wrote.\n\nWhat I found\n\n2. Mr B rents his flat from Mr K. The Council appointed Mr L to look into it. Mr B’s then mentor, Mr G, wrote. The case was passed to Mr H (team manager). A Mr N rang.\n',
        },
        {
          title: 'Somebody with another title, and an officer',
          text: 'The complaint\n\n1. Mrs B complains about a bus pass. Mrs B rang. Mrs B wrote.\n\nWhat I found\n\n2. Dr L wrote to Mrs B. Officer J agreed.\n',
        },
      ],
      bad: [
        {
          title: 'One wrong letter',
          text: 'The complaint\n\n1. Mr X complains about a report on his child. The child’s mother, Ms D, lives elsewhere. Ms D disagrees.\n\nWhat I found\n\n2. Ms D spoke to the officer. The officer thought Mr X had been misled by «Ms C». Ms D was told.\n',
          fixed:
            'The complaint\n\n1. Mr X complains about a report on his child. The child’s mother, Ms D, lives elsewhere. Ms D disagrees.\n\nWhat I found\n\n2. Ms D spoke to the officer. The officer thought Mr X had been misled by Ms D. Ms D was told.\n',
        },
        {
          title: 'The remedy goes to somebody else',
          text: 'The complaint\n\n1. Mr G complains about a delay. Mr G says it cost him money.\n\nWhat I found\n\n2. Mr G waited too long. This was fault.\n\nAgreed action\n\n3. Within one month of this decision the Council will pay «Mr F» £200 for his distress.\n\nFinal decision\n\n4. I found fault causing Mr G injustice.\n',
        },
        {
          title: 'A couple under another letter',
          text: 'The complaint\n\n1. Mr and Mrs F complain about an allowance. Mrs F gave up work. Mr F is ill.\n\nWhat I found\n\n2. The Council should have paid Mr and Mrs F.\n\nAgreed action\n\n3. Within one month of this decision the Council will apologise to «Mr and Mrs P».\n',
          fixed:
            'The complaint\n\n1. Mr and Mrs F complain about an allowance. Mrs F gave up work. Mr F is ill.\n\nWhat I found\n\n2. The Council should have paid Mr and Mrs F.\n\nAgreed action\n\n3. Within one month of this decision the Council will apologise to Mr and Mrs F.\n',
        },
        {
          title: 'A verb is no introduction',
          text: 'The complaint\n\n1. Mrs F complains about an allowance. Mrs F gave up work.\n\nWhat I found\n\n2. A social worker rang «Mrs N» at night. Mrs F says she was promised help.\n',
        },
        {
          title: 'A child of another statement',
          text: 'The complaint\n\n1. Mrs X complains for her son, Child B. Child B is six. Child B goes to school.\n\nWhat I found\n\n2. Child B was ill. In May «Child D» missed a week of school. The school rang Mrs X.\n',
        },
        {
          title: 'A child whose letter is another’s',
          text: 'The complaint\n\n1. Mrs X complains for her son, B. B is six. B goes to school.\n\nWhat I found\n\n2. B was ill. The Council offered «G» online lessons. «D» lost education. The school rang Mrs X.\n',
        },
        {
          title: 'A letter of another statement in the summary',
          text: 'Summary: «Mr A» complained about a fence. We found no fault.\n\nThe complaint\n\n1. Mr X complains about a fence.\n\nWhat I found\n\n2. Mr X wrote. Mr X rang. Mr X called.\n',
        },
      ],
    },
  },
  *check({ facts: { people } }) {
    for (const person of people) {
      yield undefined;
      const { letter, places, mentions } = person;
      const [first] = places;
      if (!first || letter === undefined || mentions.length > 2) continue;
      const second = partnerOf(person, people);
      const neighbour = second ? coupleMeant(person, second, people) : personMeant(person, people);
      if (!neighbour) continue;
      const named = (who: Person): string =>
        second ? `${person.title ?? ''} and ${second.title ?? ''} ${who.letter ?? ''}` : who.label;
      const values = {
        label: named(person),
        neighbour: named(neighbour),
        times: mentions.length === 1 ? 'once' : 'twice',
        count: neighbour.mentions.length,
      };
      const changes = places.flatMap((place) =>
        place.letter ? [{ span: place.letter, newText: neighbour.letter ?? letter }] : [],
      );
      yield {
        span: first.span,
        message: 'stray',
        values,
        ...(first.paragraph && { paragraph: first.paragraph }),
        related: [
          ...places.slice(1).map(({ span }) => ({ span, text: 'And here.' })),
          { span: neighbour.introduced, text: `${values.neighbour} is introduced here.` },
        ],
        fixes: () => [{ title: `Write “${values.neighbour}”`, changes, safe: false }],
      };
    }
  },
});

/** Who is meant instead of one person. */
function personMeant(person: Person, people: readonly Person[]): Person | undefined {
  const { label, letter, title, kind } = person;
  // The word of a role says what somebody is: "Officer K", "School Y", "Child 2"; but "Child D" is as much a label as "D".
  if (title === undefined && label !== letter && !(kind === 'child' && /^[A-Z]/.test(letter ?? ''))) return undefined;
  if ((kind !== 'adult' && kind !== 'child') || isMadeKnown(person)) return undefined;
  // Of the same letter may only be others of whom nobody knows more: "Mr A" and "Mrs A", both strange.
  const namesake = (other: Person): boolean => other !== person && other.letter === letter;
  if (people.some((other) => namesake(other) && (other.mentions.length > 2 || isMadeKnown(other)))) return undefined;
  return closeNeighbour(person, people);
}

/** Whom the statement names only together with the person, as the second of "Mr and Mrs X". */
const partnerOf = (person: Person, people: readonly Person[]): Person | undefined =>
  person.places.every(({ shared }) => shared)
    ? people.find(
        (other) =>
          other !== person &&
          other.letter === person.letter &&
          other.mentions.length === person.mentions.length &&
          other.places.every(({ shared, span: { end } }, at) => shared && end === person.places[at]?.span.end),
      )
    : undefined;

function coupleMeant(first: Person, second: Person, people: readonly Person[]): Person | undefined {
  const isFirst = first.introduced.start < second.introduced.start || people.indexOf(first) < people.indexOf(second);
  if (!isFirst || isMadeKnownByWords(first) || isMadeKnownByWords(second)) return undefined;
  return closeCouple(first, second, people);
}
