import { defineRule, type SeverityByStage } from '../define-rule.ts';
import { hasPublishedBlock, insertHeaderLine } from '../header-lines.ts';

const untilPublished: SeverityByStage = 'information';

export default defineRule({
  meta: {
    code: 'header/missing-category',
    title: 'The header gives the category',
    why: 'The website files the decision under its category; without one nobody finds it by subject.',
    explanation:
      'Fires when there is no line `Category : Top > Sub`, or nothing stands behind its colon. The website adds the published block from the case system, so until one line of it is present this is information only.',
    source: 'Published decisions; domain research, structure 1',
    standard: 5,
    severity: { draft: 'information', final: 'warning' },
    fix: 'review',
    since: '0.1.0',
    messages: {
      missing:
        'The header has no category line, under which the website files the decision. Add “Category : …” with the subject.',
      empty:
        'The category line is empty, and the website files the decision under it. Write the subject behind “Category :”.',
    },
    examples: {
      good: [
        {
          title: 'A category',
          text: 'Somewhere Council (23 010 031)\n\nCategory : Housing > Homelessness\n\nDecision : Upheld\n',
        },
      ],
      bad: [
        {
          title: 'A published block without its category',
          text: '«Somewhere Council (23 010 031)»\n\nDecision : Upheld\n\nDecision date : 05 Feb 2024\n',
          fixed:
            'Somewhere Council (23 010 031)\n\nCategory : Adult care services\n\nDecision : Upheld\n\nDecision date : 05 Feb 2024\n',
        },
      ],
    },
  },
  *check({ statement, catalogue }) {
    const { header, lines, text } = statement;
    const line = header.category;
    if ((line && line.raw !== '') || text.trim() === '') return;
    yield {
      span: line ? line.span : lines.lineSpan(0),
      message: line ? 'empty' : 'missing',
      subject: 'header:category',
      ...(hasPublishedBlock(statement) ? {} : { severity: untilPublished }),
      fixes: () =>
        catalogue.categories.map(({ name }) => ({
          title: `Insert “Category : ${name}”`,
          changes: [
            line
              ? { span: { start: line.labelSpan.end, end: line.span.end }, newText: ` ${name}` }
              : insertHeaderLine(statement, `Category : ${name}`, ['title']),
          ],
          safe: false,
        })),
    };
  },
});
