import { houseStyleOf, skeletonParagraphs } from '../../document/house-style.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'summary/missing',
    title: 'The statement has a summary',
    why: 'The summary is the headline of the decision on the website and in its listings. Without the word “Summary” the web page breaks.',
    explanation:
      'Fires when no line begins with `Summary:` (or, in Markdown, no heading says Summary), or when no text follows it. The summary says what the complaint was about, whether there was fault, what injustice it caused and how it will be put right.',
    source: 'Decision Statements Manual, chapters 7.2 and 11.6',
    standard: 5,
    severity: 'error',
    fix: 'review',
    since: '0.1.0',
    messages: {
      missing:
        'The statement has no summary, which is its headline on the website. Add a paragraph that begins “Summary:” before the first section.',
      empty:
        'The summary is empty, and it is the statement’s headline on the website. Say in a few sentences what was complained about, what we found and what will be done.',
    },
    examples: {
      good: [
        {
          title: 'A summary',
          text: 'Somewhere Council (23 010 031)\n\nSummary: Mr X complained about his housing application. We do not find the Council to be at fault.\n\nThe complaint\n',
        },
      ],
      bad: [
        {
          title: 'No summary before the first section',
          text: 'Somewhere Council (23 010 031)\n\nDecision : Not upheld\n\n«The complaint»\n\n1. Mr X complained about a delay.\n',
          fixed:
            'Somewhere Council (23 010 031)\n\nDecision : Not upheld\n\nSummary: ‹Mr X› complained about ‹what the complaint is about›. We do not find the Council to be at fault.\n\nThe complaint\n\n1. Mr X complained about a delay.\n',
        },
        { title: 'The label alone', text: 'Somewhere Council (23 010 031)\n\n«Summary:»\n\nThe complaint\n' },
      ],
    },
  },
  *check({ statement, catalogue, classification }) {
    const { summary, sections, lines, text } = statement;
    if (text.trim() === '') return;
    if (summary) {
      if (summary.paragraph.shape.folded.trim() === '')
        yield { span: summary.labelSpan, message: 'empty', subject: 'summary' };
      return;
    }
    const heading = sections[0]?.heading;
    const style = houseStyleOf(statement);
    const at = heading ? heading.span.start : lines.lineSpan(lines.lineCount - 1).end;
    const words =
      skeletonParagraphs(catalogue, 'summary', classification.profile, classification.stage)[0]?.body ??
      '‹what was complained about, what we found, what will be done›';
    yield {
      span: heading ? heading.textSpan : lines.lineSpan(lines.lineCount - 1),
      message: 'missing',
      subject: 'summary',
      fixes: () => [
        {
          title: 'Insert a summary',
          changes: [
            {
              span: { start: at, end: at },
              newText: `${heading ? '' : style.newLine}Summary: ${words}${style.newLine}${style.airy ? style.newLine : ''}`,
            },
          ],
          safe: false,
        },
      ],
    };
  },
});
