import { houseStyleOf } from '../../document/house-style.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'header/missing-title',
    title: 'The statement begins with the body’s name and the reference',
    why: 'The title line is how the website, the case system and the reader tell one decision from another.',
    explanation:
      'Fires when neither a title line `Body name (YY NNN NNN)` nor the Word template’s labels (`Complaint reference:`, `Complaint against:`) stand before the first header line or section. Website furniture and blank lines are passed over. Brackets, commas and “AKA” inside a name are fine: the last bracket is the reference. Several linked references, and the suffix letter of a joint case, are fine.',
    source: 'Decision Statements Manual, chapter 7.1',
    standard: 5,
    severity: 'error',
    fix: 'review',
    since: '0.1.0',
    messages: {
      missing:
        'The statement has no title line. Readers and the website find a decision by its body and reference: begin with the body’s name and the reference in brackets, as in “Somewhere Council (23 010 031)”.',
      empty:
        'This statement is empty. Begin with the body’s name and the reference in brackets, or start from a profile with the command “Decision: New Statement From Profile”.',
    },
    examples: {
      good: [
        { title: 'A title line', text: 'Abbeyfield Society (The) (25 004 577)\n\nDecision : Upheld\n' },
        {
          title: 'The labels of the Word template',
          text: 'The Ombudsman’s draft decision\n\nComplaint reference: 23 010 031\nComplaint against: Somewhere Council\n',
        },
      ],
      bad: [
        {
          title: 'The statement begins with the category',
          text: '«Category : Housing > Homelessness»\n\nDecision : Upheld\n',
          fixed: '‹Body name› (‹YY NNN NNN›)\n\nCategory : Housing > Homelessness\n\nDecision : Upheld\n',
        },
      ],
    },
  },
  *check({ statement }) {
    const { header, lines, text } = statement;
    if (header.title || header.complaintReference || header.complaintAgainst) return;
    const style = houseStyleOf(statement);
    const at = header.span.start;
    yield {
      span: lines.lineSpan(0),
      message: text.trim() === '' ? 'empty' : 'missing',
      subject: 'header:title',
      fixes: () => [
        {
          title: 'Insert a title line',
          changes: [
            {
              span: { start: at, end: at },
              newText: `${style.headingMarks === '' ? '' : '# '}‹Body name› (‹YY NNN NNN›)${style.newLine}${style.newLine}`,
            },
          ],
          safe: false,
        },
      ],
    };
  },
});
