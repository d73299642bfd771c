import type { CompletionItem } from 'vscode-languageserver-types';
import type { Span } from '../../core/text/span.ts';
import type { Caret } from '../caret.ts';
import type { View } from '../view.ts';

export interface CompletionOptions {
  /** The client understands tab stops; without them the placeholders stay as text. */
  readonly snippets: boolean;
  /** The editor asks because an opening bracket was typed, and nobody else did: only what is certainly wanted may answer. */
  readonly afterBracket?: boolean;
}

/** What one subject offers at the offset; nothing where it has no place. */
export type CompletionSource = (view: View, offset: number, options: CompletionOptions) => readonly CompletionItem[];

/** With a marker typed, what follows it; else the whole line, whose indent the insertion brings along. */
export const replaced = (caret: Caret): Span =>
  caret.marker !== '' || caret.place === 'summary' ? caret.typed : { start: caret.line.start, end: caret.typed.end };
