import { isHouseReference, readReference } from '../../document/parse/header.ts';
import { hasPlaceholder } from '../../text/placeholder.ts';
import { sliceOf, type Span } from '../../text/span.ts';
import { defineRule, type Finding } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'header/malformed-reference',
    title: 'The reference is written YY NNN NNN',
    why: 'The case system and the website know a case by its reference in this form; another grouping is not found.',
    explanation:
      'Fires when the digits of the reference, in the title line or behind `Complaint reference:`, are not grouped 2-3-3 by single spaces (`23-010-031`, `23010031`), or are not eight. The suffix letter of a joint case and lists of linked references are fine.',
    source: 'Published decisions; domain research, structure 1',
    standard: 2,
    severity: 'warning',
    fix: 'safe',
    since: '0.1.0',
    messages: {
      grouping: 'The reference “{written}” is not in the form YY NNN NNN, by which the case is found. Write “{house}”.',
      unreadable:
        'The reference “{written}” does not have eight digits, so the case can’t be found by it. Write it as YY NNN NNN, as in “23 010 031”.',
    },
    examples: {
      good: [
        { title: 'House form', text: 'Somewhere Council (23 010 031)\n' },
        { title: 'A joint case', text: 'NHS Somewhere ICB (23 002 615a)\n' },
        { title: 'Linked references', text: 'Somewhere Council (23 010 031, 23 010 032)\n' },
      ],
      bad: [
        { title: 'Hyphens', text: 'Somewhere Council («23-010-031»)\n', fixed: 'Somewhere Council (23 010 031)\n' },
        {
          title: 'No spaces',
          text: 'Complaint reference: «23010031»\nComplaint against: Somewhere Council\n',
          fixed: 'Complaint reference: 23 010 031\nComplaint against: Somewhere Council\n',
        },
        { title: 'A digit lost', text: 'Somewhere Council («23 010 03»)\n' },
      ],
    },
  },
  *check({ statement }) {
    const { title, complaintReference } = statement.header;
    if (title && !title.houseForm) yield finding(statement.text, title.referenceSpan);
    if (
      complaintReference &&
      complaintReference.raw !== '' &&
      !hasPlaceholder(complaintReference.raw) &&
      !isHouseReference(complaintReference.raw)
    ) {
      yield finding(statement.text, complaintReference.valueSpan);
    }
  },
});

function finding(text: string, span: Span): Finding<'grouping' | 'unreadable'> {
  const written = sliceOf(text, span);
  const house = readReference(written);
  if (house === undefined) return { span, message: 'unreadable', values: { written }, subject: 'header:title' };
  return {
    span,
    message: 'grouping',
    values: { written, house },
    subject: 'header:title',
    fixes: () => [{ title: `Write “${house}”`, changes: [{ span, newText: house }], safe: true }],
  };
}
