import type { Person } from '../../core/document/facts.ts';
import { personAt, placesOf } from '../people/person-at.ts';
import type { View } from '../view.ts';
import type { Card } from './card.ts';

const kinds: Readonly<Record<Person['kind'], string>> = {
  adult: 'adult',
  child: 'child',
  officer: 'officer',
  organisation: 'organisation',
  other: 'somebody else',
};

/** Who a label is, where it is introduced, and how often it stands. */
export function personCard(view: View, offset: number): Card | undefined {
  const found = personAt(view, offset);
  if (!found) return undefined;
  const { person, place } = found;
  const who = person.relation ? `${kinds[person.kind]} (${person.relation})` : kinds[person.kind];
  const count = placesOf(view, person).length;
  const often = count === 1 ? 'Named once.' : count === 2 ? 'Named twice.' : `Named ${count} times.`;
  return { span: place.span, text: `**${person.label}**: ${who}. ${introduced(view, person)} ${often}` };
}

function introduced(view: View, person: Person): string {
  const at = person.introduction ?? person.introduced;
  const place = person.places.find(({ span }) => span.start === at.start);
  const number = place?.paragraph?.number;
  const where =
    number !== undefined
      ? `in paragraph ${number}`
      : place?.where === 'summary'
        ? 'in the summary'
        : 'above the paragraphs';
  return person.introduction ? `Introduced ${where}.` : `First named ${where}.`;
}
