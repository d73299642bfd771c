import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'structure/unknown-heading',
    title: 'Section headings are those of the standard structure',
    why: 'The office’s decision standards ask for the standard structure; a heading of your own hides the part that readers look for.',
    explanation:
      'Fires on a line set as a section heading that is none of the standard structure. Sub-headings are free: anything inside What I found and My assessment, and bare lines inside other sections.',
    source: 'Decision Statements Manual, chapters 6 and 7',
    standard: 5,
    severity: 'information',
    fix: 'none',
    since: '0.1.0',
    messages: {
      unknown:
        '“{written}” is no section of the standard structure, where readers look for each part. Use a standard heading, or make it a sub-heading.',
    },
    examples: {
      good: [
        {
          title: 'A sub-heading',
          text: '## What I found\n\n### Blue Badges\n\nCouncils issue Blue Badges.\n\n## Final decision\n\nI have completed my investigation.\n',
        },
      ],
      bad: [
        {
          title: 'A section of one’s own',
          text: '## The complaint\n\nMr X complained.\n\n## «Complaint background»\n\nMr X moved house.\n',
        },
      ],
    },
  },
  *check({ statement }) {
    for (const { kind, heading } of statement.sections) {
      yield;
      if (kind !== 'unknown') continue;
      yield {
        span: heading.textSpan,
        message: 'unknown',
        values: { written: heading.text },
        subject: 'section:unknown',
      };
    }
  },
});
