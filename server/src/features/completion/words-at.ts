import type { CompletionItem } from 'vscode-languageserver-types';
import { CompletionItemKind, InsertTextMode } from 'vscode-languageserver-types';
import type { Span } from '../../core/text/span.ts';
import { foldTypography } from '../../core/text/typography.ts';
import { rangeOf } from '../ranges.ts';
import type { View } from '../view.ts';

/** A paragraph on one line may be very long; what calls for words stands close before the caret. */
const reach = 200;

export interface WordsAt {
  /** Of the line, folded, up to the caret; at most the last 200 characters. */
  readonly before: string;
  /** Of the line, from the caret on. */
  readonly after: string;
}

export function wordsAt({ snapshot: { statement, text } }: View, offset: number): WordsAt {
  const line = statement.lines.lineSpan(statement.lines.positionAt(offset).line);
  return {
    before: foldTypography(text.slice(Math.max(line.start, offset - reach), offset)),
    after: text.slice(offset, line.end),
  };
}

/** In the middle of a word or a sum, or before words that stand there already: nothing is to be completed. */
export const isInWords = ({ after }: WordsAt): boolean => /^[a-z\d£]|^[,.]\d/i.test(after);

/** True in a section about what the body is to do, and in an action elsewhere: an early remedy's stands in the assessment. */
export function isAboutRemedy({ snapshot: { statement, facts } }: View, offset: number): boolean {
  const section = statement.sections.find(({ span }) => span.start <= offset && offset <= span.end);
  return section?.kind === 'action' || facts.actions.some(({ span }) => span.start <= offset && offset <= span.end + 1);
}

export interface OfferedWords {
  readonly label: string;
  readonly newText: string;
  readonly detail?: string | undefined;
  /** What an editor matches against the replaced text. */
  readonly filterText?: string;
}

/** Words in the middle of a sentence, in the given order and before all else that is offered there. */
export function wordItems(view: View, replaced: Span, offers: readonly OfferedWords[]): CompletionItem[] {
  return offers.map(({ label, newText, detail, filterText }, index) => ({
    label,
    kind: CompletionItemKind.Text,
    ...(detail !== undefined && { detail }),
    sortText: `0${String(index).padStart(2, '0')}`,
    filterText: filterText ?? newText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: rangeOf(view, replaced), newText },
  }));
}
