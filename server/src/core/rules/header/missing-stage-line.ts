import { houseStyleOf } from '../../document/house-style.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'header/missing-stage-line',
    title: 'The statement says whether it is a draft or the final decision',
    why: 'The line is the title of the document: it tells both sides whether they are asked to comment or told the outcome.',
    explanation:
      'Fires when there is no line “The Ombudsman’s final decision” or “The Ombudsman’s draft decision”, with either apostrophe; “The Ombudsmen’s …” in joint cases.',
    source: 'Decision Statements Manual, chapter 7.1',
    standard: 5,
    severity: 'information',
    fix: 'review',
    since: '0.1.0',
    messages: {
      missing:
        'The statement does not say whether it is a draft or the final decision. Add “{line}”, which is the title of the document.',
    },
    examples: {
      good: [
        {
          title: 'The published title',
          text: "Somewhere Council (23 010 031)\n\nThe Ombudsman's final decision:\n\nSummary: We found no fault.\n",
        },
      ],
      bad: [
        {
          title: 'Straight from the date to the summary',
          text: '«Somewhere Council (23 010 031)»\n\nDecision date : 05 Feb 2024\n\nSummary: We found no fault.\n',
          fixed:
            'Somewhere Council (23 010 031)\n\nDecision date : 05 Feb 2024\n\nThe Ombudsman’s final decision:\n\nSummary: We found no fault.\n',
        },
      ],
    },
  },
  *check({ statement, classification }) {
    const { header, summary, sections, lines, text } = statement;
    if (header.stageLine || text.trim() === '') return;
    const style = houseStyleOf(statement);
    const line = `The ${classification.joint ? 'Ombudsmen’s' : 'Ombudsman’s'} ${classification.stage} decision:`;
    const at = summary?.labelSpan.start ?? sections[0]?.heading.span.start ?? header.span.end;
    yield {
      span: lines.lineSpan(0),
      message: 'missing',
      values: { line },
      subject: 'header:stage-line',
      fixes: () => [
        {
          title: `Insert “${line}”`,
          changes: [
            {
              span: {
                start: lines.lineSpan(lines.positionAt(at).line).start,
                end: lines.lineSpan(lines.positionAt(at).line).start,
              },
              newText: `${style.headingMarks}${line}${style.newLine}${style.airy ? style.newLine : ''}`,
            },
          ],
          safe: false,
        },
      ],
    };
  },
});
