import type { PowerStatement } from '../../core/document/facts.ts';
import { touches } from '../../core/text/span.ts';
import { isoDateWords } from '../iso-date-words.ts';
import type { View } from '../view.ts';
import type { Card } from './card.ts';

/** Of a standard statement of powers: what it is, what it must cite, what it cites here, and how its wording stands. */
export function powerCard(view: View, offset: number): Card | undefined {
  const here = view.snapshot.facts.powers.filter(({ span }) => touches(span, offset));
  const [first] = [...here].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  if (!first) return appliedCard(view, offset);
  const stated = here.map((power) => textOf(view, power));
  return { span: first.span, text: stated.join('\n\n') };
}

function textOf(view: View, power: PowerStatement): string {
  const row = view.catalogue.power(power.id);
  if (!row) return `**${power.id}**`;
  return [
    `**${capitalised(row.title)}**: ${row.gist}`,
    citations(power),
    wording(view, power),
    row.ground ? 'A decision not to investigate may rest on it.' : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function citations({ carries, citations: cited }: PowerStatement): string {
  const here = cited.map(({ text }) => `“${text.replace(/\s+/g, ' ')}”`);
  const now = here.length === 0 ? '' : ` Here it cites ${here.join(' and ')}.`;
  if (!carries) return `It carries no citation in practice.${now}`;
  const must = `It must cite ${carries.text.replace(/^[([]|[)\]]$/g, '')}.`;
  return here.length === 0 ? `${must} Here it cites **nothing**.` : `${must}${now}`;
}

function wording({ catalogue }: View, { id, wording: form }: PowerStatement): string {
  const since = catalogue.power(id)?.superseded?.since;
  if (form !== 'superseded' || since === undefined) return '';
  return `These are earlier words of the office; decisions since ${isoDateWords(since)} have the present ones.`;
}

/** In the assessment or a finding: the test that is applied, and where the powers state it. */
function appliedCard(view: View, offset: number): Card | undefined {
  const { appliedPowers, powers } = view.snapshot.facts;
  const applied = appliedPowers.find(({ span }) => touches(span, offset));
  const row = applied && view.catalogue.power(applied.power);
  if (!applied || !row) return undefined;
  const numbers = powers.filter(({ id }) => id === applied.power).flatMap(({ paragraph }) => paragraph.number ?? []);
  const where =
    numbers.length === 0
      ? 'The powers above do not state it.'
      : `Stated in paragraph${numbers.length === 1 ? '' : 's'} ${[...new Set(numbers)].join(' and ')}.`;
  return { span: applied.span, text: `**Applies “${row.title}”**: ${row.gist}\n\n${where}` };
}
