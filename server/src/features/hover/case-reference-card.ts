import type { CaseReferenceKind } from '../../core/document/facts.ts';
import { touches } from '../../core/text/span.ts';
import type { View } from '../view.ts';
import type { Card } from './card.ts';

const meanings: Readonly<Record<CaseReferenceKind, string>> = {
  'neutral-citation': 'a judgment by its neutral citation: year, court and number.',
  'law-report': 'a judgment by the volume and page of a law report.',
  'ombudsman-decision':
    'a decision of the Ombudsman by its reference. Decisions leave the website some years after they are published, so tell readers what it decided and do not send them there.',
};

/** What the number of a judgment or of another decision is. */
export function caseReferenceCard(view: View, offset: number): Card | undefined {
  const found = view.snapshot.facts.caseReferences.find(({ span }) => touches(span, offset));
  return found && { span: found.span, text: `**${found.text}**: ${meanings[found.kind]}` };
}
