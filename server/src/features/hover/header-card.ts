import type { HeaderLine } from '../../core/document/model.ts';
import { touches, type Span } from '../../core/text/span.ts';
import { longDate } from '../due-dates.ts';
import type { View } from '../view.ts';
import type { Card } from './card.ts';

/** What a line of the header says, and in which form. */
export function headerCard(view: View, offset: number): Card | undefined {
  const { title, category, outcome, decisionDate, stageLine, complaintReference, complaintAgainst } =
    view.snapshot.statement.header;
  const on = (line: { readonly span: Span } | undefined): boolean => line !== undefined && touches(line.span, offset);
  if (title && on(title)) return { span: title.span, text: titleText };
  if (stageLine && on(stageLine)) return { span: stageLine.span, text: stageTexts[stageLine.stage] };
  if (outcome && on(outcome)) return { span: outcome.span, text: outcomeText(view, outcome.value) };
  if (decisionDate && on(decisionDate)) return { span: decisionDate.span, text: dateText(view, decisionDate) };
  const plain = [
    {
      line: category,
      text: '**Category**: the subject in the case system, then the part of it, as `Education > School admissions`.',
    },
    {
      line: complaintReference,
      text: '**Complaint reference**: two digits of the year, three and three, with spaces, as `23 010 031`.',
    },
    { line: complaintAgainst, text: '**Complaint against**: the body by its full name. People are never named.' },
  ].find(({ line }) => on(line));
  return plain?.line && { span: plain.line.span, text: plain.text };
}

const titleText =
  '**Title**: the body by its full name, then the reference in brackets: two digits of the year, three and three, with spaces, as `(23 010 031)`. A joint case adds a letter.';
const stageTexts = {
  draft: '**Draft decision**: the parties may still comment, so the findings are provisional.',
  final: '**Final decision**: issued to the parties, and usually published six weeks later.',
};

function outcomeText(view: View, value: string | undefined): string {
  const rows = view.catalogue.outcomes.filter((row) => value === undefined || row.value === value);
  return rows.map((row) => `**${row.value}**: ${row.meaning}`).join('\n\n');
}

function dateText(view: View, line: HeaderLine<NonNullable<View['snapshot']['options']['today']>>): string {
  const form =
    '**Decision date**: the day on which the final decision is issued, as `05 Feb 2020`. Deadlines “of the final decision” count from it as day 0.';
  return line.value ? `${form}\n\nThis is ${longDate(view.snapshot.options.calendar, line.value)}.` : form;
}
