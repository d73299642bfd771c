import { defineRule } from '../define-rule.ts';
import { wholeLines } from '../whole-lines.ts';

export default defineRule({
  meta: {
    code: 'suppression/left-in-final',
    title: 'A final decision holds no comment to this tool',
    why: 'A comment in the text travels by copy and paste to the people who complained, with its reason.',
    explanation:
      'Fires, in a final decision, on every comment `<!-- decision-ignore … -->` in the text. “Silence here” writes to the ignore file instead, which leaves the text alone; “Copy as clean text” leaves comments out.',
    source: 'Published interface of this tool: suppression',
    standard: 4,
    severity: { draft: 'off', final: 'warning' },
    fix: 'review',
    since: '0.1.0',
    messages: {
      comment:
        'This comment would be sent out with the final decision. Delete it; if its finding must stay silent, use “Silence here”, which writes to a file beside the decisions.',
    },
    examples: {
      good: [
        {
          title: 'In a draft',
          text: "The Ombudsman's draft decision\n\n## The complaint\n\nMr X complained.\n\n<!-- decision-ignore structure/unknown-heading: agreed for this case -->\n## Complaint background\n\nMr X moved house.\n",
        },
      ],
      bad: [
        {
          title: 'In a final decision',
          text: "The Ombudsman's final decision:\n\n## The complaint\n\nMr X complained.\n\n«<!-- decision-ignore structure/unknown-heading: agreed for this case -->»\n## Complaint background\n\nMr X moved house.\n",
          fixed:
            "The Ombudsman's final decision:\n\n## The complaint\n\nMr X complained.\n\n## Complaint background\n\nMr X moved house.\n",
        },
      ],
    },
  },
  *check({ statement, suppressions }) {
    for (const { span } of suppressions?.comments ?? []) {
      yield {
        span,
        message: 'comment',
        fixes: () => [{ title: 'Delete this comment', changes: wholeLines(statement, [span]), safe: false }],
      };
    }
  },
});
