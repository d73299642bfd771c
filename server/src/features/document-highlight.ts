import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver-types';
import { occurrenceAt } from './occurrences/occurrence-at.ts';
import { offsetOf, rangeOf } from './ranges.ts';
import type { View } from './view.ts';

/** Every place in which what stands at the position is named; where it is introduced, or what is pointed to, is written. */
export function documentHighlights(view: View, position: Position): DocumentHighlight[] {
  const found = occurrenceAt(view, offsetOf(view, position));
  return (found?.mentions ?? []).map(({ span, defines }) => ({
    range: rangeOf(view, span),
    kind: defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
