import type { Span } from '../../core/text/span.ts';
import type { View } from '../view.ts';

/** One place in which something is named. */
export interface Mention {
  readonly span: Span;
  /** It is here that the text says who or what is meant. */
  readonly defines: boolean;
}

/** What stands at an offset, and everywhere else that the same thing stands. */
export interface Occurrence {
  /** The words at the offset. */
  readonly span: Span;
  /** Where it is defined: where a person is introduced, where a law has its full title, the paragraph referred to. */
  readonly definitions: readonly Span[];
  /** In document order; those that define are among them. */
  readonly mentions: readonly Mention[];
}

/** What one kind of thing has at the offset; undefined when it has none there. */
export type OccurrenceSource = (view: View, offset: number) => Occurrence | undefined;
