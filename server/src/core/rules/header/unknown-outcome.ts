import { distance } from 'fastest-levenshtein';
import { comparable, foldTypography } from '../../text/typography.ts';
import { hasPlaceholder } from '../../text/placeholder.ts';
import { defineRule, type SeverityByStage } from '../define-rule.ts';

const slip: SeverityByStage = 'warning';

export default defineRule({
  meta: {
    code: 'header/unknown-outcome',
    title: 'The outcome is one of the three that the office uses',
    why: 'The website and the statistics know three outcomes; anything else is counted nowhere.',
    explanation:
      'Fires when the outcome line says anything but `Upheld`, `Not upheld` or `Closed after initial enquiries`. Wrong letter case or spacing is a warning. An ended investigation is shown as Not upheld or Upheld: there is no “Discontinued”.',
    source: 'Published decisions; domain research, structure 2',
    standard: 2,
    severity: { draft: 'warning', final: 'error' },
    fix: 'review',
    since: '0.1.0',
    messages: {
      unknown:
        '“{written}” is not an outcome, so this decision would be counted nowhere. Use “Upheld”, “Not upheld” or “Closed after initial enquiries”.',
      form: 'The outcome is written “{written}”; the website knows it as “{house}”. Write it so.',
    },
    examples: {
      good: [
        { title: 'An outcome', text: 'Somewhere Council (23 010 031)\n\nDecision : Closed after initial enquiries\n' },
      ],
      bad: [
        {
          title: 'Misspelt',
          text: 'Somewhere Council (23 010 031)\n\nDecision : «Uphled»\n',
          fixed: 'Somewhere Council (23 010 031)\n\nDecision : Upheld\n',
        },
        {
          title: 'Letter case',
          text: 'Somewhere Council (23 010 031)\n\nDecision : «Not Upheld»\n',
          fixed: 'Somewhere Council (23 010 031)\n\nDecision : Not upheld\n',
        },
      ],
    },
  },
  *check({ statement, catalogue }) {
    const line = statement.header.outcome;
    if (!line || line.raw === '' || hasPlaceholder(line.raw)) return;
    const { raw, value, valueSpan: span } = line;
    if (value !== undefined) {
      if (foldTypography(raw) === value) return;
      const fix = { title: `Write “${value}”`, changes: [{ span, newText: value }], safe: true };
      yield {
        span,
        message: 'form',
        severity: slip,
        values: { written: raw, house: value },
        subject: 'header:outcome',
        fixes: () => [fix],
      };
      return;
    }
    const written = comparable(raw);
    const nearest = catalogue.outcomes
      .map((row) => ({ value: row.value, apart: distance(written, comparable(row.value)) }))
      .sort((a, b) => a.apart - b.apart);
    yield {
      span,
      message: 'unknown',
      values: { written: raw },
      subject: 'header:outcome',
      fixes: () =>
        nearest.map((row) => ({ title: `Write “${row.value}”`, changes: [{ span, newText: row.value }], safe: false })),
    };
  },
});
