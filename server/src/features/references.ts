import type { Location, Position } from 'vscode-languageserver-types';
import { occurrenceAt } from './occurrences/occurrence-at.ts';
import { offsetOf, rangeOf } from './ranges.ts';
import type { View } from './view.ts';

export interface ReferenceOptions {
  /** The place that introduces it, or the paragraph itself, is wanted, too. */
  readonly includeDeclaration: boolean;
}

/** Every place in which what stands at the position is named. */
export function references(view: View, position: Position, { includeDeclaration }: ReferenceOptions): Location[] {
  const found = occurrenceAt(view, offsetOf(view, position));
  return (found?.mentions ?? [])
    .filter(({ defines }) => includeDeclaration || !defines)
    .map(({ span }) => ({ uri: view.uri, range: rangeOf(view, span) }));
}
