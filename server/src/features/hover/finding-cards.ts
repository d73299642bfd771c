import type { Diagnosis } from '../../core/rules/run-rules.ts';
import { rules } from '../../core/rules/registry.generated.ts';
import { touches } from '../../core/text/span.ts';
import { decisionStandards } from '../decision-standards.ts';
import type { View } from '../view.ts';
import type { Card } from './card.ts';

/** Each finding at the offset, with why it matters and the rule that it comes from. */
export function findingCards(view: View, offset: number): readonly Card[] {
  return view.diagnoses
    .filter((diagnosis) => touches(diagnosis.span, offset))
    .map((diagnosis) => ({ span: diagnosis.span, text: findingText(diagnosis) }));
}

function findingText(diagnosis: Diagnosis): string {
  const why = metaOf(diagnosis.code)?.why;
  const standard = `Rule \`${diagnosis.code}\`, decision standard ${diagnosis.standard}: ${decisionStandards[diagnosis.standard]}.`;
  return [`**${diagnosis.message}**`, ...(why ? [why] : []), standard].join('\n\n');
}

const metaOf = (code: Diagnosis['code']) => rules.find((rule) => rule.meta.code === code)?.meta;
