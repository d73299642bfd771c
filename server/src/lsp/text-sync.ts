import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { span, type Span } from '../core/text/span.ts';
import { unitsFrom } from '../features/ranges.ts';
import type { ColumnUnit } from '../features/view.ts';

/** One notification's change of a document, in the new text. */
export interface TextEditMade {
  readonly document: TextDocument;
  /** What the last of its edits put in; undefined when the whole text came anew. */
  readonly span: Span | undefined;
  /** The line that it touched when no line end was put in or taken out; then nothing on other lines has moved. */
  readonly line: number | undefined;
}

/** Keeps open texts in step with the client, whatever unit it counts columns in. */
export function textSync(
  columns: () => ColumnUnit,
  onEdit: (edit: TextEditMade) => void,
): TextDocumentsConfiguration<TextDocument> {
  return {
    create: (uri, languageId, version, content) => TextDocument.create(uri, languageId, version, content),
    update: (document, sent, version) => {
      const unit = columns();
      const changes = sent.map(wellFormed);
      if (unit === 'utf-16') {
        TextDocument.update(document, changes, version);
        onEdit(editOf(document, changes));
      } else onEdit(editOf(document, applyOneByOne(unit, document, changes, version)));
      return document;
    },
  };
}

/** Each range counts in the text that the change before it left. Returns the changes as UTF-16 has them. */
function applyOneByOne(
  columns: Exclude<ColumnUnit, 'utf-16'>,
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): readonly TextDocumentContentChangeEvent[] {
  return changes.map((change) => {
    const converted = inUtf16(columns, document, change);
    TextDocument.update(document, [converted], version);
    return converted;
  });
}

/** Some clients send an empty range with a whole text. */
function wellFormed(change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  const range: unknown = 'range' in change ? change.range : undefined;
  return range ? change : { text: change.text };
}

function inUtf16(
  columns: Exclude<ColumnUnit, 'utf-16'>,
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const convert = (position: { line: number; character: number }): { line: number; character: number } => {
    const line = document.getText({
      start: { line: position.line, character: 0 },
      end: { line: position.line + 1, character: 0 },
    });
    return { line: position.line, character: unitsFrom(columns, line.replace(/[\r\n]+$/, ''), position.character) };
  };
  return { range: { start: convert(change.range.start), end: convert(change.range.end) }, text: change.text };
}

function editOf(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): TextEditMade {
  const last = changes.at(-1);
  if (!last || !('range' in last)) return { document, span: undefined, line: undefined };
  const start = document.offsetAt(last.range.start);
  const oneLine = changes.length === 1 && last.range.start.line === last.range.end.line && !/[\r\n]/.test(last.text);
  return { document, span: span(start, start + last.text.length), line: oneLine ? last.range.start.line : undefined };
}
