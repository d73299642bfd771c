import type { TimeLimit } from '../../core/document/facts.ts';
import { limitSource, periodWords } from '../../core/document/time-limits/limit-words.ts';
import { touches } from '../../core/text/span.ts';
import { isoDateWords } from '../iso-date-words.ts';
import type { View } from '../view.ts';
import type { Card } from './card.ts';

/** Of a statutory period: the step, how long it may take and from when, the rule it comes from, and how far we know it. */
export function timeLimitCard(view: View, offset: number): Card | undefined {
  const found = view.snapshot.facts.timeLimits.find(({ span }) => touches(span, offset));
  return found && isSure(found) ? { span: found.span, text: textOf(view, found) } : undefined;
}

/** Another length in a sentence that states no rule may be the case's own; and general knowledge corrects nobody. */
const isSure = ({ agrees, states, limit }: TimeLimit): boolean =>
  agrees || (states && limit.evidence !== 'general knowledge');

function textOf({ catalogue }: View, { limit, agrees, text }: TimeLimit): string {
  const bound = limit.bound === 'at-least' ? 'at least' : 'within';
  const procedure = catalogue.procedures.find(({ id }) => id === limit.procedure)?.title;
  const source = limitSource(limit, catalogue);
  return [
    `**${limit.step}: ${bound} ${periodWords(limit)}.** Counts from: ${limit.from}.`,
    `${procedure ?? ''}${source === '' ? '' : `: ${source}`}.`,
    agrees ? '' : `The text has “${text}”.`,
    `${evidences[limit.evidence]} Checked ${isoDateWords(limit.source.checked)}.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const evidences: Readonly<Record<TimeLimit['limit']['evidence'], string>> = {
  page: 'We read the rule itself.',
  secondary: 'We read a page about the rule, not the rule itself.',
  'general knowledge': 'From general knowledge; we have not read the rule. Look it up before you rely on it.',
};
