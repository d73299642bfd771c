import { defineRule } from '../define-rule.ts';
import { wholeLines } from '../whole-lines.ts';

/** Enough to see where the rest is; a pasted page has some twenty lines. */
const shownRelated = 20;

export default defineRule({
  meta: {
    code: 'structure/web-furniture',
    title: 'No furniture of the website stands in the text',
    why: 'Cookie notices and “Back to top” come along when a published decision is pasted, and would be published again.',
    explanation:
      'Fires once a file, on the first line of website furniture: cookie and privacy text, “Back to top”, “Print this page”, and contents lists. No other rule looks inside them.',
    source: 'Seeds 23 010 031, 20 003 902, 20 008 394; domain research, structure 1',
    standard: 5,
    severity: 'information',
    fix: 'safe',
    since: '0.1.0',
    messages: {
      one: 'This line belongs to the website, not to the statement, and would be published again. Delete it.',
      several:
        'This and {others} more lines belong to the website, not to the statement, and would be published again. Delete them.',
    },
    examples: {
      good: [{ title: 'The statement alone', text: 'Final decision\n\n1. We will not investigate.\n' }],
      bad: [
        {
          title: 'Pasted from the website',
          text: 'My assessment\n\n1. Mr X could have appealed.\n\n«Back to top»\n\nFinal decision\n\n2. We will not investigate.\n\nPrint this page\n',
          fixed: 'My assessment\n\n1. Mr X could have appealed.\n\nFinal decision\n\n2. We will not investigate.\n\n',
        },
      ],
    },
  },
  *check({ statement }) {
    const [first, ...others] = statement.furniture;
    if (!first) return;
    yield {
      span: first,
      message: others.length > 0 ? 'several' : 'one',
      values: { others: others.length },
      related: others.slice(0, shownRelated).map((span) => ({ span, text: 'Website furniture.' })),
      fixes: () => [
        { title: 'Delete all website furniture', changes: wholeLines(statement, statement.furniture), safe: true },
      ],
    };
  },
});
