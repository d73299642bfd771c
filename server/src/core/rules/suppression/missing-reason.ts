import { defineRule } from '../define-rule.ts';
import { firstTextLine } from '../statement-start.ts';

export default defineRule({
  meta: {
    code: 'suppression/missing-reason',
    title: 'Whatever silences a finding says why',
    why: 'The next person to read the draft must know that somebody looked and decided, and why.',
    explanation:
      'Fires on a comment `<!-- decision-ignore … -->`, and on an entry of the ignore file, without a reason. In a comment the reason stands after a colon. A comment that ends a range needs none.',
    source: 'Published interface of this tool: suppression',
    standard: 2,
    severity: 'information',
    fix: 'none',
    since: '0.1.0',
    messages: {
      comment:
        'This silences a finding without a reason, so nobody can tell whether it is still right. Add the reason after a colon.',
      entry:
        'The ignore file silences “{code}” in this statement without a reason, so nobody can tell whether it is still right. Add the reason there.',
    },
    examples: {
      good: [
        {
          title: 'With a reason',
          text: 'The complaint\n\n1. Mr X complains about his bins.\n\n<!-- decision-ignore structure/unfinished-paragraph: ends as Mr X put it -->\n2. He says this caused\n',
        },
      ],
      bad: [
        {
          title: 'Without one',
          text: 'The complaint\n\n1. Mr X complains about his bins.\n\n«<!-- decision-ignore structure/unfinished-paragraph -->»\n2. He says this caused\n',
        },
        {
          title: 'Still to be filled in',
          text: 'The complaint\n\n1. Mr X complains about his bins.\n\n«<!-- decision-ignore structure/unfinished-paragraph: ‹reason› -->»\n2. He says this caused\n',
        },
      ],
    },
  },
  *check({ statement, suppressions }) {
    for (const { kind, codes, reason, span } of suppressions?.comments ?? []) {
      yield;
      const silences = kind !== 'end' && kind !== 'unknown' && codes.length > 0;
      if (silences && reason === undefined) yield { span, message: 'comment' };
    }
    for (const { code, reason } of suppressions?.entries ?? [])
      if (reason === undefined) yield { span: firstTextLine(statement), message: 'entry', values: { code } };
  },
});
