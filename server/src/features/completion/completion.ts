import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { caretAt } from '../caret.ts';
import { headerValues } from '../header-values.ts';
import { offsetOf } from '../ranges.ts';
import type { View } from '../view.ts';
import { wholeDrafts } from '../whole-drafts.ts';
import { castItems } from './cast-items.ts';
import type { CompletionOptions, CompletionSource } from './completion-source.ts';
import { headingItems } from './heading-items.ts';
import { standardParagraphItems } from './standard-paragraph-items.ts';

/** What may stand where a paragraph may begin. */
const atBeginnings: readonly CompletionSource[] = [wholeDraftItems, standardParagraphItems, headingItems, castItems];

/** What may stand in the middle of prose: each is silent unless the words before the caret call for it. */
const inProse: readonly CompletionSource[] = [castItems];

/** Values on a header line; standard paragraphs and missing headings where one may begin; in prose what the words call for. */
export function completion(view: View, position: Position, options: CompletionOptions): CompletionItem[] {
  const offset = offsetOf(view, position);
  const values = headerValues(view, offset);
  if (values) return values;
  const sources = caretAt(view, offset) ? atBeginnings : inProse;
  return sources.flatMap((source) => source(view, offset, options));
}

function wholeDraftItems(view: View, _offset: number, options: CompletionOptions): readonly CompletionItem[] {
  return wholeDrafts(view, options);
}
