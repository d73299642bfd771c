import type { Span } from '../../core/text/span.ts';
import type { View } from '../view.ts';

/** One thing worth knowing about a place. */
export interface Card {
  /** What it is about. */
  readonly span: Span;
  /** Markdown of the plainest kind: bold, lists, code. */
  readonly text: string;
}

/** What one subject has to say at the offset; undefined when nothing. */
export type CardSource = (view: View, offset: number) => Card | undefined;
