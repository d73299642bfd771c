import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import type { HeaderLine } from '../core/document/model.ts';
import { touches } from '../core/text/span.ts';
import { shortDate } from './due-dates.ts';
import { rangeOf } from './ranges.ts';
import type { View } from './view.ts';

interface Value {
  readonly text: string;
  readonly detail?: string;
}

/** What the office writes after `Category :`, `Decision :` and `Decision date :`; undefined elsewhere. */
export function headerValues(view: View, offset: number): CompletionItem[] | undefined {
  const { category, outcome, decisionDate } = view.snapshot.statement.header;
  const after = (line: HeaderLine<unknown> | undefined): boolean =>
    line !== undefined && touches(line.span, offset) && offset >= line.labelSpan.end && offset >= line.valueSpan.start;
  if (category && after(category))
    return items(
      view,
      category,
      view.catalogue.categories.map((row) => ({ text: row.name })),
    );
  if (outcome && after(outcome))
    return items(
      view,
      outcome,
      view.catalogue.outcomes.map((row) => ({ text: row.value, detail: row.meaning })),
    );
  if (decisionDate && after(decisionDate)) {
    const { calendar, today } = view.snapshot.options;
    return items(view, decisionDate, [{ text: shortDate(calendar, today), detail: 'Today' }]);
  }
  return undefined;
}

function items(view: View, line: HeaderLine<unknown>, values: readonly Value[]): CompletionItem[] {
  const range = rangeOf(view, { start: line.valueSpan.start, end: line.span.end });
  // After a bare colon the house form has a space.
  const gap = view.snapshot.text[line.valueSpan.start - 1] === ':' ? ' ' : '';
  return values.map(({ text, detail }, index) => {
    const item: CompletionItem = {
      label: text,
      kind: CompletionItemKind.EnumMember,
      sortText: String(index).padStart(3, '0'),
      filterText: `${gap}${text}`,
      textEdit: { range, newText: `${gap}${text}` },
    };
    return detail === undefined ? item : { ...item, detail };
  });
}
