import type { Span } from '../core/text/span.ts';
import { compareSpans } from '../core/text/span.ts';
import type { View } from './view.ts';

/** The statement as it may leave the editor: no site furniture, no comments to this tool, no blank lines left by either. */
export function cleanText({ snapshot: { statement } }: Pick<View, 'snapshot'>): string {
  const { text, furniture, comments } = statement;
  const dropped: readonly Span[] = [...furniture, ...comments].sort(compareSpans);
  if (dropped.length === 0) return text;
  let kept = '';
  let at = 0;
  for (const span of dropped) {
    if (span.end <= at) continue;
    kept = joined(kept, text.slice(at, Math.max(at, span.start)));
    at = span.end;
  }
  return `${joined(kept, text.slice(at)).trim()}\n`;
}

/** Where something was cut out between two line ends, one blank line stays. */
function joined(before: string, after: string): string {
  if (before === '') return after.replace(/^\s*\n/, '');
  if (!/\n[ \t]*$/.test(before) || !/^[ \t]*\r?\n/.test(after)) return before + after;
  return (
    before +
    after
      .replace(/^[ \t]*\r?\n/, '')
      .replace(/^(?:[ \t]*\r?\n)+/, (blank) => (/\n[ \t]*\r?\n$/.test(before) ? '' : blank))
  );
}
