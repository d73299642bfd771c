import type { RemedyLimitRow } from '../../catalogue/schema.ts';
import type { Action } from '../../document/facts.ts';
import { quotationSpans } from '../../document/quotations.ts';
import { foldTypography } from '../../text/typography.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../define-rule.ts';
import { guidePhrase } from '../guide-phrase.ts';

export default defineRule({
  meta: {
    code: 'remedy/outside-powers',
    title: 'A remedy is one that the Ombudsman can ask for',
    why: 'A body may rightly refuse what lies outside our powers, and the complainant has been promised what nobody will give.',
    explanation:
      'Fires on an action that asks for disciplinary action against staff, for records to be removed, or for punishment. The light bulb offers what the guidance puts in its place.\n\nDoes not fire where the statement says that we do not ask for it, nor for a debt, a charge or a published page that is to be removed.',
    source: 'Compliance Manual, chapter 10, appendix 1; Local Government Act 1974, Schedule 5; Guidance on remedies',
    standard: 3,
    severity: 'hint',
    fix: 'review',
    since: '0.1.0',
    messages: {
      outside: '“{words}” asks for {what}. {why} The light bulb puts that in its place.',
    },
    examples: {
      good: [
        {
          title: 'A note of what is disputed',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will:\n  • add a note to its records that Mr X disputes the assessment.\n',
        },
        {
          title: 'Refused',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will apologise to Mr X.\n  2. Mr X wants the officer to be disciplined. We cannot recommend disciplinary action, or that the Council removes the report from its records.\n',
        },
        {
          title: 'A debt is removed, not a record',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will remove the arrears from its records and cancel the debt.\n',
        },
      ],
      bad: [
        {
          title: 'Disciplinary action',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will:\n  • «take disciplinary action against the officer».\n',
          fixed:
            'Agreed action\n\n  1. Within one month of our decision, the Council will:\n  • share this decision with ‹the officers concerned› and remind them of ‹the standard that was missed›.\n',
        },
        {
          title: 'Records removed',
          text: 'Agreed action\n\n  1. The Council has agreed to «delete the social worker’s case notes» within one month of our decision.\n',
          fixed:
            'Agreed action\n\n  1. The Council has agreed to add a note to its records of what ‹the complainant› disputes and why within one month of our decision.\n',
        },
        {
          title: 'Punishment',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will:\n  • apologise to Mr X; and\n  • «pay Mr X £1,000 as a punishment for its delay».\n',
          fixed:
            'Agreed action\n\n  1. Within one month of our decision, the Council will:\n  • apologise to Mr X; and\n  • pay ‹the complainant› £‹amount› to reflect ‹the injustice›.\n',
        },
      ],
    },
  },
  *check({ statement, facts, catalogue }) {
    for (const [index, action] of facts.actions.entries()) {
      yield undefined;
      if (action.kind === 'evidence' || action.done) continue;
      const asked = askedFor(action, catalogue.remedyLimits);
      if (!asked) continue;
      const { row, span } = asked;
      yield {
        span,
        message: 'outside',
        values: { words: statement.text.slice(span.start, span.end), what: row.what, why: row.why },
        subject: `action:${index}`,
        paragraph: action.paragraph,
        fixes: () => [
          { title: 'Ask for what we can ask for', changes: [{ span, newText: row.alternative }], safe: false },
        ],
      };
    }
  },
});

const verbBefore =
  /\b(?:take|start|begin|consider|initiate|bring|issue|give|remove|delete|erase|destroy|expunge|discipline|pay|make)\w*\b(?:(?!\b(?:and|then)\b)[^.;:,])*$/i;
const clauseEnd = /[.;,]|\s+(?:and|then)\s+(?=[a-z]+\b)/;

const refuses = /\b(?:not|no|never|without|rather than|instead of)\b[^.;,]{0,60}$/i;

/** What stands in quotation marks belongs to somebody else. Same length, so offsets hold. */
function withoutQuotations(text: string): string {
  let folded = foldTypography(text);
  for (const { start, end } of quotationSpans(folded))
    folded = folded.slice(0, start) + '_'.repeat(end - start) + folded.slice(end);
  return folded;
}

function askedFor(
  { text, span: { start }, deadlines }: Action,
  rows: readonly RemedyLimitRow[],
): { readonly row: RemedyLimitRow; readonly span: Span } | undefined {
  const folded = withoutQuotations(text);
  for (const row of rows) {
    const found = row.phrases.map((phrase) => guidePhrase(phrase).exec(folded)).find((match) => match !== null);
    if (!found || refuses.test(folded.slice(0, found.index))) continue;
    const end = found.index + found[0].length;
    const clause = end + (clauseEnd.exec(folded.slice(end))?.index ?? folded.length - end);
    if (row.unless.some((phrase) => guidePhrase(phrase).test(folded.slice(found.index, clause)))) continue;
    const from = verbBefore.exec(folded.slice(0, found.index))?.index ?? found.index;
    const times = deadlines.flatMap(({ span }) => (span && span.start - start >= end ? span.start - start : []));
    const to = Math.min(clause, ...times);
    return { row, span: { start: start + from, end: start + folded.slice(0, to).trimEnd().length } };
  }
  return undefined;
}
