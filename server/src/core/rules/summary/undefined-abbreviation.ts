import { overlaps, shift } from '../../text/span.ts';
import { quotationsOf } from '../../document/quotations.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'summary/undefined-abbreviation',
    title: 'The summary has no abbreviations',
    why: 'The summary stands alone in listings, where nobody can look up what the letters mean.',
    explanation:
      'Fires on three or more capitals in the summary, once for each abbreviation. The few that everybody knows (EHC, SEND, NHS …) are in the catalogue.',
    source: 'Decision Statements Manual, chapters 7.2 and 9',
    standard: 6,
    severity: 'hint',
    fix: 'none',
    since: '0.1.0',
    messages: { undefined: 'The summary stands alone, so readers can’t look up “{written}”. Write it out.' },
    examples: {
      good: [
        { title: 'Known to everybody', text: 'Summary: Mrs X complained about her son’s EHC plan. We found fault.\n' },
      ],
      bad: [{ title: 'An abbreviation', text: 'Summary: Mr X complained about a biased «CAFA». We found no fault.\n' }],
    },
  },
  *check({ statement, catalogue }) {
    const paragraph = statement.summary?.paragraph;
    if (!paragraph) return;
    const known = new Set(catalogue.abbreviations.map(({ short }) => short));
    const quoted = quotationsOf(paragraph.shape).filter(({ words }) => words > 2);
    for (const match of paragraph.shape.folded.matchAll(/(?<![\w‹-])[A-Z]{3,8}(?=s?\b)(?![^‹›]{0,200}›)/g)) {
      yield;
      const written = match[0];
      const span = { start: match.index, end: match.index + written.length };
      if (known.has(written) || quoted.some((quotation) => overlaps(quotation, span))) continue;
      known.add(written);
      yield { span: shift(span, paragraph.span.start), message: 'undefined', values: { written }, subject: 'summary' };
    }
  },
});
