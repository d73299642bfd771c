import type { Action } from '../document/facts.ts';
import { foldTypography } from '../text/typography.ts';

/** The action's folded words without its own deadlines. */
export function wordsWithoutDeadlines({ text, span, deadlines }: Action): string {
  let words = foldTypography(text);
  for (const { span: deadline, inherited } of [...deadlines].reverse()) {
    if (!deadline || inherited || deadline.start < span.start || deadline.end > span.end) continue;
    words = `${words.slice(0, deadline.start - span.start)}${words.slice(deadline.end - span.start)}`;
  }
  return words.replace(/\s+/g, ' ').replace(/ (?=[.;,])/g, '');
}
