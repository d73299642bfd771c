import { houseStyleOf, skeletonParagraphs } from '../../document/house-style.ts';
import { defineRule } from '../define-rule.ts';
import { lastTextLine } from '../statement-end.ts';

export default defineRule({
  meta: {
    code: 'structure/missing-signature',
    title: 'A final statement ends with the signature line',
    why: 'The signature line says on whose behalf the decision was made.',
    explanation:
      'Fires in a final statement without “Investigator’s decision on behalf of the Ombudsman”. Public reports are signed in another way.',
    source: 'Published decisions; domain research, structure 3',
    standard: 5,
    severity: { draft: 'off', final: 'warning' },
    fix: 'safe',
    since: '0.1.0',
    messages: {
      missing:
        'The statement has no signature line, which says on whose behalf the decision was made. End it with “{signature}”.',
    },
    examples: {
      good: [
        {
          title: 'Signed',
          text: 'The Ombudsman’s final decision:\n\nFinal decision\n\n1. We will not investigate.\n\nInvestigator’s decision on behalf of the Ombudsman\n',
        },
        {
          title: 'A draft',
          text: 'The Ombudsman’s draft decision\n\nDraft decision\n\n1. I do not intend to investigate.\n',
        },
      ],
      bad: [
        {
          title: 'Nothing behind the final decision',
          text: 'The Ombudsman’s final decision:\n\nFinal decision\n\n«1. We will not investigate.»\n',
          fixed:
            'The Ombudsman’s final decision:\n\nFinal decision\n\n1. We will not investigate.\n\nInvestigator’s decision on behalf of the Ombudsman\n',
        },
      ],
    },
  },
  *check({ statement, catalogue, classification }) {
    if (statement.text.trim() === '' || statement.sections.some((section) => section.kind === 'signature')) return;
    const { stage, profile, joint } = classification;
    const names = catalogue.section('signature')?.names ?? [];
    const signature =
      (joint
        ? names.find((name) => name.joint)?.text
        : skeletonParagraphs(catalogue, 'signature', profile, stage)[0]?.body) ??
      names[0]?.text ??
      '';
    const line = lastTextLine(statement);
    const style = houseStyleOf(statement);
    const newText = `${style.newLine}${style.airy ? style.newLine : ''}${signature}`;
    yield {
      span: line,
      message: 'missing',
      values: { signature },
      subject: 'signature',
      fixes: () => [
        {
          title: 'Insert the signature line',
          changes: [{ span: { start: line.end, end: line.end }, newText }],
          safe: true,
        },
      ],
    };
  },
});
