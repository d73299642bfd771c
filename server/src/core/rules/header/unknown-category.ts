import { distance } from 'fastest-levenshtein';
import { hasPlaceholder } from '../../text/placeholder.ts';
import { comparable } from '../../text/typography.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'header/unknown-category',
    title: 'The top category is one that the website uses',
    why: 'A category that the website does not know puts the decision where nobody looks for it.',
    explanation:
      'Fires when the part before `>` is none of the website’s top categories. Sub-categories are open, since the office adds to them.',
    source: 'Listings of published decisions; domain research, structure 1',
    standard: 5,
    severity: 'information',
    fix: 'review',
    since: '0.1.0',
    messages: {
      unknown:
        '“{written}” is no top category of the website, so the decision may be filed where nobody looks for it. Use one of the website’s, such as “{nearest}”.',
    },
    examples: {
      good: [
        {
          title: 'A known category with a sub-category of its own',
          text: 'Somewhere Council (23 010 031)\n\nCategory : Housing > Park homes\n',
        },
      ],
      bad: [
        {
          title: 'Another name',
          text: 'Somewhere Council (23 010 031)\n\nCategory : «Adult care service» > Charging\n',
          fixed: 'Somewhere Council (23 010 031)\n\nCategory : Adult care services > Charging\n',
        },
      ],
    },
  },
  *check({ statement, catalogue }) {
    const line = statement.header.category;
    const written = line?.value?.[0];
    if (!line || written === undefined || hasPlaceholder(line.raw)) return;
    const wanted = comparable(written);
    if (catalogue.categories.some(({ name }) => comparable(name) === wanted)) return;
    const nearest = catalogue.categories
      .map(({ name }) => ({ name, apart: distance(wanted, comparable(name)) }))
      .toSorted((a, b) => a.apart - b.apart)
      .slice(0, 3);
    // Something may stand before it: an empty part and its ">".
    const start = statement.text.indexOf(written, line.valueSpan.start);
    const span = { start, end: start + written.length };
    yield {
      span,
      message: 'unknown',
      values: { written, nearest: nearest[0]?.name ?? '' },
      subject: 'header:category',
      fixes: () =>
        nearest.map(({ name }) => ({ title: `Write “${name}”`, changes: [{ span, newText: name }], safe: false })),
    };
  },
});
