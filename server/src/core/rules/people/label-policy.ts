import type { Person } from '../../document/facts.ts';
import { freeLetters } from '../../document/people/free-letters.ts';
import { defineRule, type Fix } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'people/label-policy',
    title: 'Labels follow the manual',
    why: 'The manual begins labels at B, since “Mr A” and “Mrs A” trip spelling checkers, and shows a child as a bare letter.',
    explanation:
      'A hint on Mr A, Mrs A, Ms A and Miss A, and on a child with a title. Mx A, and an adult with a bare letter in gender-neutral style, are left alone. The fix gives the next letter that nobody has.',
    source: 'Decision Statements Manual, chapter 8.1 and appendix 5',
    standard: 4,
    severity: 'hint',
    fix: 'review',
    since: '0.1.0',
    messages: {
      letter: 'The manual avoids the letter A after a title, which spelling checkers take for a word: begin at B.',
      child: '{label} is a child, whom the manual shows as a bare letter, without a title.',
    },
    examples: {
      good: [
        { title: 'From B on', text: 'The complaint\n\n1. Mr B complains for his son, C. Mx A agreed.\n' },
        { title: 'A grown-up son', text: 'The complaint\n\n1. Mr B complains for his adult son, Mr C.\n' },
      ],
      bad: [
        {
          title: 'Mrs A',
          text: 'The complaint\n\n1. «Mrs A» complains about a fence. Mr B owns it.\n',
          fixed: 'The complaint\n\n1. Mrs C complains about a fence. Mr B owns it.\n',
        },
        {
          title: 'A child with a title',
          text: 'The complaint\n\n1. Mr B complains for his son, «Master C», who is aged 8.\n',
        },
      ],
    },
  },
  *check({ facts: { people } }) {
    for (const person of people) {
      yield undefined;
      const [first] = person.places;
      if (!first) continue;
      const place = { span: first.span, ...(first.paragraph && { paragraph: first.paragraph }) };
      if (person.letter === 'A' && avoided.has(person.title)) {
        const [free] = freeLetters(people);
        yield { ...place, message: 'letter', ...(free !== undefined && { fixes: () => [reletter(person, free)] }) };
      } else if (person.title === 'Master') yield { ...place, message: 'child', values: { label: person.label } };
    }
  },
});

const avoided: ReadonlySet<string | undefined> = new Set(['Mr', 'Mrs', 'Ms', 'Miss']);

function reletter(person: Person, free: string): Fix {
  const changes = person.places.flatMap(({ letter }) => (letter ? [{ span: letter, newText: free }] : []));
  return { title: `Write “${person.title ?? ''} ${free}” throughout`, changes, safe: false };
}
