import { closeNeighbour, isMadeKnown } from '../made-known.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'people/unintroduced',
    title: 'Everybody who is named has been introduced',
    why: 'A wrong letter turns one person into another. The reader looks for somebody who was never there, and in a published statement nobody can ask.',
    explanation:
      'Fires on a label that stands once or twice, that nothing introduces, where somebody else with the same title is well known and named far more often: “Ms C” among fourteen “Ms D”. Silent where the words say who it is (a job, a relation, a body, “who”), in The complaint, for officers and organisations, whose label says what they are, and for a couple. The fix writes the label that was probably meant.',
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
          title: 'A letter of another statement in the summary',
          text: 'Summary: «Mr A» complained about a fence. We found no fault.\n\nThe complaint\n\n1. Mr X complains about a fence.\n\nWhat I found\n\n2. Mr X wrote. Mr X rang. Mr X called.\n',
        },
      ],
    },
  },
  *check({ facts: { people } }) {
    for (const person of people) {
      yield undefined;
      const { label, letter, title, kind, places, mentions } = person;
      const [first] = places;
      if (!first || letter === undefined || mentions.length > 2) continue;
      // The word of a role says what somebody is: "Officer K", "School Y", "Child 2".
      if (title === undefined && label !== letter) continue;
      if ((kind !== 'adult' && kind !== 'child') || isMadeKnown(person)) continue;
      if (people.some((other) => other !== person && other.letter === letter)) continue;
      const neighbour = closeNeighbour(person, people);
      if (!neighbour) continue;
      const values = {
        label,
        neighbour: neighbour.label,
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
          { span: neighbour.introduced, text: `${neighbour.label} is introduced here.` },
        ],
        fixes: () => [{ title: `Write “${neighbour.label}”`, changes, safe: false }],
      };
    }
  },
});
