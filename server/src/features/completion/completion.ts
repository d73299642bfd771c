import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { caretAt } from '../caret.ts';
import { headerValues } from '../header-values.ts';
import { offsetOf } from '../ranges.ts';
import type { View } from '../view.ts';
import { wholeDrafts } from '../whole-drafts.ts';
import { castItems } from './cast-items.ts';
import { citationItems } from './citation-items.ts';
import type { CompletionOptions, CompletionSource } from './completion-source.ts';
import { deadlineItems } from './deadline-items.ts';
import { evidenceItems, evidenceParagraphItems } from './evidence-items.ts';
import { headingItems } from './heading-items.ts';
import { purposeItems } from './purpose-items.ts';
import { standardParagraphItems } from './standard-paragraph-items.ts';

/** What may stand where a paragraph may begin. */
const atBeginnings: readonly CompletionSource[] = [
  remedyItems,
  citationItems,
  wholeDraftItems,
  standardParagraphItems,
  evidenceParagraphItems,
  headingItems,
  castItems,
];

/** What may stand in the middle of prose: each is silent unless the words before the caret call for it. */
const inProse: readonly CompletionSource[] = [remedyItems, citationItems, castItems];

/** Values on a header line; standard paragraphs and missing headings where one may begin; in prose what the words call for. */
export function completion(view: View, position: Position, options: CompletionOptions): CompletionItem[] {
  const offset = offsetOf(view, position);
  if (options.afterBracket === true) return [...citationItems(view, offset, options)];
  const values = headerValues(view, offset);
  if (values) return values;
  const sources = caretAt(view, offset) ? atBeginnings : inProse;
  return sources.flatMap((source) => source(view, offset, options));
}

/** A short item of a list is prose too, and its line looks like a beginning. */
function remedyItems(view: View, offset: number, options: CompletionOptions): readonly CompletionItem[] {
  return [deadlineItems, purposeItems, evidenceItems].flatMap((source) => source(view, offset, options));
}

function wholeDraftItems(view: View, _offset: number, options: CompletionOptions): readonly CompletionItem[] {
  return wholeDrafts(view, options);
}
