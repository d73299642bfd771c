import type { Location, LocationLink, Position } from 'vscode-languageserver-types';
import { occurrenceAt } from './occurrences/occurrence-at.ts';
import { offsetOf, rangeOf } from './ranges.ts';
import type { View } from './view.ts';

/** Where what stands at the position is introduced, or has its full title, or the paragraph that is referred to. */
export function definition(view: View, position: Position): LocationLink[] {
  const found = occurrenceAt(view, offsetOf(view, position));
  if (!found) return [];
  const originSelectionRange = rangeOf(view, found.span);
  return found.definitions.map((span) => {
    const range = rangeOf(view, span);
    return { originSelectionRange, targetUri: view.uri, targetRange: range, targetSelectionRange: range };
  });
}

/** The same for a client that knows no links. */
export const plainLocations = (links: readonly LocationLink[]): Location[] =>
  links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
