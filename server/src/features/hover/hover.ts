import { MarkupKind, type Hover, type Position } from 'vscode-languageserver-types';
import { offsetOf, rangeOf } from '../ranges.ts';
import type { View } from '../view.ts';
import { actionCard } from './action-card.ts';
import type { Card, CardSource } from './card.ts';
import { caseReferenceCard } from './case-reference-card.ts';
import { citationCard } from './citation-card.ts';
import { findingCards } from './finding-cards.ts';
import { headerCard } from './header-card.ts';
import { headingCard } from './heading-card.ts';
import { personCard } from './person-card.ts';
import { powerCard } from './power-card.ts';
import { timeLimitCard } from './time-limit-card.ts';

/** Each subject that has something to say about a place. */
const sources: readonly CardSource[] = [
  headingCard,
  headerCard,
  actionCard,
  personCard,
  citationCard,
  caseReferenceCard,
  powerCard,
  timeLimitCard,
];

/** Everything worth knowing at the position: findings first, then what the place is, the closest thing first. */
export function hover(view: View, position: Position, format: MarkupKind): Hover | undefined {
  const offset = offsetOf(view, position);
  const cards = [...findingCards(view, offset), ...placeCards(view, offset)];
  const [first] = cards;
  if (!first) return undefined;
  const markdown = cards.map((card) => card.text).join('\n\n---\n\n');
  const value = format === MarkupKind.Markdown ? markdown : withoutMarks(markdown);
  return { contents: { kind: format, value }, range: rangeOf(view, first.span) };
}

function placeCards(view: View, offset: number): readonly Card[] {
  const cards = sources.flatMap((source) => source(view, offset) ?? []);
  return cards.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

const withoutMarks = (markdown: string): string => markdown.replace(/\*\*|`/g, '').replace(/\n\n---\n\n/g, '\n\n');
