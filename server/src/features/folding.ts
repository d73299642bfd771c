import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Span } from '../core/text/span.ts';
import type { View } from './view.ts';

/** Sections, sub-sections, and each run of site furniture. */
export function foldingRanges(view: View): FoldingRange[] {
  const { sections, furniture } = view.snapshot.statement;
  const bySection = sections.flatMap((section) => [section.span, ...section.subsections.map((sub) => sub.span)]);
  return [
    ...bySection.flatMap((span) => fold(view, span)),
    ...runs(view, furniture).flatMap((span) => fold(view, span, FoldingRangeKind.Comment)),
  ];
}

/** Nothing when the span stands on one line. */
function fold(view: View, span: Span, kind?: FoldingRangeKind): FoldingRange[] {
  const { lines } = view.snapshot.statement;
  const startLine = lines.positionAt(span.start).line;
  const endLine = lines.positionAt(span.end).line;
  if (endLine <= startLine) return [];
  return [kind === undefined ? { startLine, endLine } : { startLine, endLine, kind }];
}

/** Furniture with nothing but blank lines between it folds as one. */
function runs(view: View, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && view.snapshot.text.slice(last.end, span.start).trim() === '')
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}
