import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'header/reference-after-date',
    title: 'The reference is not younger than the decision',
    why: 'A case gets its reference when it is opened, so a year that comes after the decision means that one of the two is wrong.',
    explanation: 'Fires when the first two digits of the reference stand for a later year than the decision date.',
    source: 'Published decisions; domain research, structure 1',
    standard: 2,
    severity: 'information',
    fix: 'none',
    since: '0.1.0',
    messages: {
      later:
        'The reference is of 20{year}, but the decision is dated {decided}. Check both: a case is opened before it is decided.',
    },
    examples: {
      good: [
        { title: 'Opened the year before', text: 'Somewhere Council (23 010 031)\n\nDecision date : 05 Feb 2024\n' },
      ],
      bad: [
        {
          title: 'Opened after it was decided',
          text: 'Somewhere Council («24 010 031»)\n\nDecision date : 05 Feb 2023\n',
        },
      ],
    },
  },
  *check({ statement, calendar }) {
    const { title, complaintReference, decisionDate } = statement.header;
    const reference = title?.reference ?? complaintReference?.value;
    const span = title?.reference === undefined ? complaintReference?.valueSpan : title.referenceSpan;
    if (reference === undefined || span === undefined || decisionDate?.value === undefined) return;
    const decided = calendar.parts(decisionDate.value).year;
    if (2000 + Number(reference.slice(0, 2)) <= decided) return;
    yield { span, message: 'later', values: { year: reference.slice(0, 2), decided }, subject: 'header:reference' };
  },
});
