import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'structure/duplicate-section',
    title: 'Each section stands once',
    why: 'A section that stands twice is usually a paste that was not tidied up, and the two copies soon disagree.',
    explanation:
      'Fires on the second section of the same kind. A contents list before the text is no section. Joint decisions may have an action section for each body.',
    source: 'Decision Statements Manual, chapter 7; published decision 24 022 761',
    standard: 5,
    severity: 'warning',
    fix: 'none',
    since: '0.1.0',
    messages: {
      duplicate:
        'The section “{section}” stands twice, so readers can’t tell which one holds. Join the two or delete one.',
    },
    examples: {
      good: [
        {
          title: 'Each once',
          text: 'My assessment\n\n1. Mr X could have appealed.\n\nFinal decision\n\n2. We will not investigate.\n',
        },
      ],
      bad: [
        {
          title: 'My assessment twice',
          text: 'My assessment\n\n1. Mr X could have appealed.\n\n«My assessment»\n\n2. Mr X could have appealed.\n\nFinal decision\n\n3. We will not investigate.\n',
        },
      ],
    },
  },
  *check({ statement, classification }) {
    for (const [place, section] of statement.sections.entries()) {
      yield;
      const { kind, heading } = section;
      if (kind === 'unknown' || kind === 'signature' || (kind === 'action' && classification.joint)) continue;
      const first = statement.sections.findIndex((other) => other.kind === kind);
      const original = statement.sections[first];
      if (first === place || !original) continue;
      yield {
        span: heading.textSpan,
        message: 'duplicate',
        values: { section: heading.text },
        subject: `section:${kind}`,
        // Where the first is a bare heading, the text stands here, and what is wrong in it is wrong.
        ...(original.paragraphs.length > 0 && { extent: section.span }),
        related: [{ span: original.heading.textSpan, text: 'It stands here first.' }],
      };
    }
  },
});
