import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver-types';
import type { Action } from '../core/document/facts.ts';
import type { Header, Section, Subsection } from '../core/document/model.ts';
import { contains, type Span } from '../core/text/span.ts';
import { dueDate, longDate } from './due-dates.ts';
import { rangeOf } from './ranges.ts';
import type { View } from './view.ts';

/** The outline: the header with its lines, the summary, and each section with its sub-headings and its dated actions. */
export function documentSymbols(view: View): DocumentSymbol[] {
  const { header, summary, sections } = view.snapshot.statement;
  const symbols: DocumentSymbol[] = [];
  const top = headerSymbol(view, header);
  if (top) symbols.push(top);
  if (summary)
    symbols.push(
      symbol(view, {
        name: 'Summary',
        kind: SymbolKind.Key,
        span: hull(summary.labelSpan, summary.paragraph.span),
        select: summary.labelSpan,
      }),
    );
  return [...symbols, ...sections.map((section) => sectionSymbol(view, section))];
}

/** The same outline for a client that knows no nesting: parents before children, each with its container's name. */
export function flatSymbols(uri: string, symbols: readonly DocumentSymbol[], container?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => {
    const flat: SymbolInformation = { name, kind, location: { uri, range } };
    if (container !== undefined) flat.containerName = container;
    return [flat, ...flatSymbols(uri, children ?? [], name)];
  });
}

interface Entry {
  readonly name: string;
  readonly detail?: string | undefined;
  readonly kind: SymbolKind;
  readonly span: Span;
  /** What is selected when somebody goes to it; lies inside the span. */
  readonly select?: Span;
  readonly children?: DocumentSymbol[];
}

function symbol(view: View, { name, detail, kind, span, select, children }: Entry): DocumentSymbol {
  const made: DocumentSymbol = {
    // Clients reject a symbol without a name.
    name: name.trim() || '(empty)',
    kind,
    range: rangeOf(view, span),
    selectionRange: rangeOf(view, select && contains(span, select) ? select : { start: span.start, end: span.start }),
  };
  if (detail) made.detail = detail;
  if (children && children.length > 0) made.children = children;
  return made;
}

const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

function headerSymbol(view: View, header: Header): DocumentSymbol | undefined {
  const { title, category, outcome, decisionDate, stageLine, complaintReference, complaintAgainst } = header;
  const lines: Entry[] = [
    ...labelled('Complaint reference', complaintReference),
    ...labelled('Complaint against', complaintAgainst),
    ...labelled('Category', category),
    ...labelled('Decision', outcome),
    ...labelled('Decision date', decisionDate),
  ];
  if (!title && !stageLine && lines.length === 0) return undefined;
  return symbol(view, {
    name: title?.body ?? (complaintAgainst?.raw || 'Header'),
    detail: title?.reference ?? complaintReference?.value,
    kind: SymbolKind.File,
    span: header.span,
    select: title?.span ?? header.span,
    children: lines.sort((a, b) => a.span.start - b.span.start).map((line) => symbol(view, line)),
  });
}

function labelled(
  name: string,
  line: { readonly span: Span; readonly valueSpan: Span; readonly raw: string } | undefined,
): Entry[] {
  return line ? [{ name, detail: line.raw, kind: SymbolKind.Property, span: line.span, select: line.valueSpan }] : [];
}

function sectionSymbol(view: View, section: Section): DocumentSymbol {
  const actions = view.snapshot.facts.actions.filter((action) => contains(section.span, action.span));
  const inSub = (action: Action): boolean => section.subsections.some((sub) => contains(sub.span, action.span));
  const children = [
    ...section.subsections.map((sub) =>
      subsectionSymbol(
        view,
        sub,
        actions.filter((action) => contains(sub.span, action.span)),
      ),
    ),
    ...actions.filter((action) => !inSub(action)).map((action) => actionSymbol(view, action)),
  ].sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
  return symbol(view, {
    name: section.heading.text,
    kind: section.kind === 'signature' ? SymbolKind.Constant : SymbolKind.Class,
    span: section.span,
    select: section.heading.textSpan,
    children,
  });
}

function subsectionSymbol(view: View, { heading, span }: Subsection, actions: readonly Action[]): DocumentSymbol {
  const children = actions.map((action) => actionSymbol(view, action));
  return symbol(view, { name: heading.text, kind: SymbolKind.Method, span, select: heading.textSpan, children });
}

function actionSymbol(view: View, action: Action): DocumentSymbol {
  return symbol(view, {
    name: shorten(action.text),
    detail: whenDue(view, action),
    kind: SymbolKind.Event,
    span: action.span,
    select: action.span,
  });
}

/** Its days, or the words that give none; a request for evidence may well have no day of its own. */
function whenDue(view: View, { kind, deadline, deadlines }: Action): string | undefined {
  const all = deadlines.length > 0 ? deadlines : [deadline];
  const { calendar } = view.snapshot.options;
  const words = all.flatMap((each) => {
    const due = dueDate(view, each);
    if (due) return [`due ${longDate(calendar, due.date)}${due.ifIssuedToday ? ' if issued today' : ''}`];
    return each.text === '' ? [] : [`“${shorten(each.text)}”`];
  });
  if (words.length > 0) return [...new Set(words)].join(', ');
  return kind === 'evidence' ? undefined : 'no deadline';
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 80 ? line : `${line.slice(0, 79).trimEnd()}…`;
}
