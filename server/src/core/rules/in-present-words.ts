import type { StandardParagraphRow } from '../catalogue/schema.ts';
import { sentenceSpans } from '../document/sentences.ts';
import { foldTypography } from '../text/typography.ts';
import type { RuleContext } from './define-rule.ts';

/** The day whose words count: the decision's, or today's while it has none. */
export const wordingDay = ({ statement, today }: Pick<RuleContext, 'statement' | 'today'>): string =>
  statement.header.decisionDate?.value ?? today;

/** A standard paragraph's body, its ending in the words that the office uses on the day of the decision. */
export function inPresentWords({ body, power }: StandardParagraphRow, context: RuleContext): string {
  const { catalogue } = context;
  const ending = catalogue.powerWordings.find((wording) => wording.power === power)?.ending;
  const since = power === null ? undefined : catalogue.power(power)?.superseded?.since;
  if (!ending || since === undefined || since > wordingDay(context)) return body;
  const sentences = sentenceSpans(foldTypography(body));
  // The citation in brackets is a sentence of its own, behind those of the statement.
  const stated = sentences.filter(({ start }) => body[start] !== '(');
  const first = stated.at(-sentenceSpans(foldTypography(ending)).length);
  const last = stated.at(-1);
  return first && last ? body.slice(0, first.start) + ending + body.slice(last.end) : body;
}
