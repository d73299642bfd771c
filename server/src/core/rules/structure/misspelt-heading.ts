import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'structure/misspelt-heading',
    title: 'Section headings are spelt as in the standard structure',
    why: 'A heading that differs by a letter is published as it stands, and readers and programs that look for the section miss it.',
    explanation:
      'Fires on a bare line, or a Markdown heading, that is close to the name of a section which the statement does not have otherwise: “Final decison”, “How I consider this complaint”. Accepted variants (“Agreed actions”, “Recommended action”, “Decision”), either apostrophe and any letter case are fine.',
    source: 'Decision Statements Manual, chapter 7',
    standard: 5,
    severity: 'warning',
    fix: 'safe',
    since: '0.1.0',
    messages: {
      misspelt:
        '“{written}” is close to the section heading “{name}”, under which readers look for this part. Write “{name}”.',
    },
    examples: {
      good: [
        {
          title: 'An accepted variant',
          text: 'Agreed actions\n\n1. The Council will apologise within one month of the final decision.\n',
        },
      ],
      bad: [
        {
          title: 'A letter lost',
          text: '«Final decison»\n\n1. I have completed my investigation.\n',
          fixed: 'Final decision\n\n1. I have completed my investigation.\n',
        },
        {
          title: 'Another tense',
          text: '## The complaint\n\nMr X complained.\n\n## «How I consider this complaint»\n\nI spoke to Mr X.\n',
          fixed: '## The complaint\n\nMr X complained.\n\n## How I considered this complaint\n\nI spoke to Mr X.\n',
        },
      ],
    },
  },
  *check({ statement }) {
    for (const { kind, heading, nearMissOf } of statement.sections) {
      yield;
      if (nearMissOf === undefined) continue;
      yield {
        span: heading.textSpan,
        message: 'misspelt',
        values: { written: heading.text, name: nearMissOf },
        subject: `section:${kind}`,
        fixes: () => [
          { title: `Write “${nearMissOf}”`, changes: [{ span: heading.textSpan, newText: nearMissOf }], safe: true },
        ],
      };
    }
  },
});
