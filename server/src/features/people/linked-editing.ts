import type { Position, Range } from 'vscode-languageserver-types';
import { touches } from '../../core/text/span.ts';
import { offsetOf, rangeOf } from '../ranges.ts';
import type { View } from '../view.ts';
import { personAt, placesOf } from './person-at.ts';

/** Ranges that change together, and what may be typed into them. */
export interface LinkedRanges {
  readonly ranges: Range[];
  readonly wordPattern: string;
}

/**
 * The letter of one person in every place, to be typed over together. Undefined away from a letter, and where two people
 * share it ("Mr and Mrs X"): there a rename can tell them apart, and typing can't.
 */
export function linkedEditing(view: View, position: Position): LinkedRanges | undefined {
  const offset = offsetOf(view, position);
  const found = personAt(view, offset);
  if (!found?.place.letter || !touches(found.place.letter, offset)) return undefined;
  const places = placesOf(view, found.person);
  if (places.some(({ shared }) => shared)) return undefined;
  const ranges = places.flatMap(({ letter }) => (letter ? [rangeOf(view, letter)] : []));
  return ranges.length < 2 ? undefined : { ranges, wordPattern: '[A-Z]{1,2}[0-9]?|[1-9]' };
}
