import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { formatLine, formatStatement } from '../core/format/format-statement.ts';
import type { TextChange } from '../core/text/text-change.ts';
import { rangeOf, spanOf } from './ranges.ts';
import type { View } from './view.ts';

/** The edits that tidy the statement, or the lines that the range touches. */
export function formatting(view: View, range?: Range): TextEdit[] {
  const { statement, options } = view.snapshot;
  const within = range && spanOf(view, range);
  const { catalogue, calendar } = options;
  return editsOf(view, formatStatement(statement, { catalogue, calendar, within }));
}

/** The edits that tidy the words of the line that the caret has just left by a new line; its list may still go on. */
export function formattingOfLineLeft(view: View, { line }: Position): TextEdit[] {
  if (line === 0) return [];
  return editsOf(view, formatLine(view.snapshot.statement, line - 1, view.snapshot.options));
}

const editsOf = (view: View, changes: readonly TextChange[]): TextEdit[] =>
  changes.map(({ span, newText }) => ({ range: rangeOf(view, span), newText }));
