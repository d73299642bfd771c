import type { Person } from '../../core/document/facts.ts';
import { introducedWords } from '../people/introduced-words.ts';
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
  return { span: place.span, text: `**${person.label}**: ${who}. ${introducedWords(person)}. ${often}` };
}
