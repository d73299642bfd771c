import { defineRule, type SeverityByStage } from '../define-rule.ts';
import { hasPublishedBlock, insertHeaderLine } from '../header-lines.ts';

const untilPublished: SeverityByStage = 'information';

export default defineRule({
  meta: {
    code: 'header/missing-outcome',
    title: 'The header gives the outcome',
    why: 'The outcome line is what the website shows first, and what the office’s statistics are counted from.',
    explanation:
      'Fires when there is no line `Decision : Upheld`, `Decision : Not upheld` or `Decision : Closed after initial enquiries`, or nothing stands behind its colon. The website adds the published block from the case system, so until one line of it is present this is information only.',
    source: 'Published decisions; domain research, structure 1 and 2',
    standard: 5,
    severity: { draft: 'information', final: 'error' },
    fix: 'review',
    since: '0.1.0',
    messages: {
      missing:
        'The header has no outcome line, which the website shows first. Add “Decision : …” with the outcome of this complaint.',
      empty:
        'The outcome line is empty, and the website shows the outcome first. Write the outcome of this complaint behind “Decision :”.',
    },
    examples: {
      good: [
        {
          title: 'An outcome',
          text: 'Somewhere Council (23 010 031)\n\nDecision : Upheld\n\nDecision date : 05 Feb 2024\n',
        },
      ],
      bad: [
        {
          title: 'A published block without its outcome',
          text: '«Somewhere Council (23 010 031)»\n\nCategory : Housing > Homelessness\n\nDecision date : 05 Feb 2024\n',
          fixed:
            'Somewhere Council (23 010 031)\n\nCategory : Housing > Homelessness\n\nDecision : Upheld\n\nDecision date : 05 Feb 2024\n',
        },
      ],
    },
  },
  *check({ statement, catalogue }) {
    const { header, lines } = statement;
    const line = header.outcome;
    if (line && line.raw !== '') return;
    if (statement.text.trim() === '') return;
    yield {
      span: line ? line.span : lines.lineSpan(0),
      message: line ? 'empty' : 'missing',
      subject: 'header:outcome',
      ...(hasPublishedBlock(statement) ? {} : { severity: untilPublished }),
      fixes: () =>
        catalogue.outcomes.map(({ value }) => ({
          title: `Insert “Decision : ${value}”`,
          changes: [
            line
              ? { span: { start: line.labelSpan.end, end: line.span.end }, newText: ` ${value}` }
              : insertHeaderLine(statement, `Decision : ${value}`, ['title', 'category']),
          ],
          safe: false,
        })),
    };
  },
});
