import type { OutcomeFact, OutcomeFactKind } from '../../document/facts.ts';
import { defineRule, type RuleContext } from '../define-rule.ts';
import { headingBehind, insertSection, sectionName } from '../insert-section.ts';
import { lastTextLine } from '../statement-end.ts';

export default defineRule({
  meta: {
    code: 'remedy/missing-section',
    title: 'What the body agreed to do has its section',
    why: 'The statement says that the body agreed to remedy the complaint, and nowhere what it will do and by when. Nobody can set a task, chase it, or publish it.',
    explanation:
      'Fires when an upheld complaint, or an early remedy, has no section Agreed action, and its summary, its assessment or its decision says that the body has agreed to remedy this complaint.\n\nDoes not fire when the remedy was given already, when no further remedy is needed, when the fault caused no injustice, for what the body offered in the past, nor for closures.',
    source: 'Decision Statements Manual, chapter 7: the standard structure; Compliance Manual, chapter 2',
    standard: 5,
    severity: 'warning',
    fix: 'review',
    since: '0.1.0',
    messages: {
      missing:
        'The text says that a remedy was agreed (“{words}”), but there is no section “{section}” that says what will be done and by when. Insert it before {place}.',
      missingAtEnd:
        'The text says that a remedy was agreed (“{words}”), but there is no section “{section}” that says what will be done and by when. Insert it.',
    },
    examples: {
      good: [
        {
          title: 'The section is there',
          text: 'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nSummary: We found fault. The Council has agreed to remedy the injustice.\n\nAgreed action\n\n  1. The Council will apologise to Mr X within one month of our decision.\n\nFinal decision\n\n  1. I found fault causing injustice.\n',
        },
        {
          title: 'Already remedied',
          text: 'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nSummary: We found fault. The Council has already put this right, so we recommend no further remedy.\n\nWhat I found\n\n  1. The delay was fault. It caused Mr X distress.\n\nFinal decision\n\n  1. I found fault. The Council has already provided a suitable remedy.\n',
        },
        {
          title: 'Fault without injustice',
          text: 'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nSummary: We found fault, but it caused no injustice.\n\nWhat I found\n\n  1. The letter was late. That was fault. It did not cause Mr X injustice.\n\nFinal decision\n\n  1. I found fault not causing injustice.\n',
        },
        {
          title: 'A closure',
          text: 'Somewhere Council (24 010 031)\n\nDecision : Closed after initial enquiries\n\nSummary: We will not investigate this complaint. The Council has agreed to consider it.\n\nFinal decision\n\n  1. We will not investigate this complaint.\n',
        },
      ],
      bad: [
        {
          title: 'Agreed in the summary and the decision',
          text: 'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nSummary: We found fault. The Council has agreed to apologise and pay Mr X £200.\n\nWhat I found\n\n  1. The delay was fault. It caused Mr X distress.\n\n«Final decision»\n\n  1. I found fault causing injustice. The Council has agreed to remedy this.\n',
          fixed:
            'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nSummary: We found fault. The Council has agreed to apologise and pay Mr X £200.\n\nWhat I found\n\n  1. The delay was fault. It caused Mr X distress.\n\nAgreed action\n\n  2. To remedy the injustice caused by the faults identified within one month of the final decision the Council has agreed to:\n  • apologise to ‹Mr X› for ‹the fault›; and\n  • pay ‹Mr X› £‹amount› to reflect ‹the injustice›.\n  3. The Council should provide the Ombudsman with evidence that the above actions have been completed.\n\nFinal decision\n\n  1. I found fault causing injustice. The Council has agreed to remedy this.\n',
        },
        {
          title: 'An early remedy',
          text: 'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nSummary: We have upheld this complaint because the Council has agreed to resolve it.\n\nThe Ombudsman’s role and powers\n\n  1. We may decide not to investigate when the matter is resolved. (Local Government Act 1974, section 24A(7), as amended)\n\nMy assessment\n\n  1. The Council replied late.\n\n«Final decision»\n\n  1. We have upheld this complaint because the Council has agreed a proportionate remedy for Mr X.\n',
        },
        {
          title: 'No section follows',
          text: 'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nSummary: We found fault. The Council has agreed to remedy the injustice.\n\nWhat I found\n\n«  1. The delay was fault. It caused Mr X distress.»\n',
        },
      ],
    },
  },
  *check(context) {
    const { statement, facts, classification } = context;
    yield;
    if (classification.profile !== 'upheld' && classification.profile !== 'early-remedy') return;
    if (statement.sections.some(({ kind }) => kind === 'action')) return;
    const agreed = agreementOf(facts.outcomes, context);
    if (!agreed) return;
    const section = sectionName('action', context);
    const before = headingBehind(statement, 'action', context);
    yield {
      span: before?.textSpan ?? lastTextLine(statement),
      message: before ? 'missing' : 'missingAtEnd',
      values: {
        section,
        place: `“${before?.text ?? ''}”`,
        words: statement.text.slice(agreed.span.start, agreed.span.end).replace(/\s+/g, ' '),
      },
      subject: 'section:action',
      // What lies scattered over the text is to be gathered in the section first.
      extent: { start: 0, end: statement.text.length },
      related: [{ span: agreed.span, text: 'Here the remedy is said to be agreed.' }],
      fixes: () => [insertSection(context, 'action', section, before)],
    };
  },
});

/** A remedy that is settled, not needed, or not owed. */
const settled: ReadonlySet<OutcomeFactKind> = new Set(['already-remedied', 'no-further-remedy', 'no-injustice']);

const headline = ({ paragraph }: OutcomeFact): boolean =>
  paragraph.role === 'summary' || paragraph.section === 'decision';

/**
 * Where the statement says that this complaint will be remedied: the decision before the summary, else the assessment,
 * where only words about a remedy or a recommendation count. A draft may recommend what is not agreed yet.
 */
function agreementOf(
  outcomes: readonly OutcomeFact[],
  { statement, classification }: RuleContext,
): OutcomeFact | undefined {
  const real = outcomes.filter(({ stance }) => stance !== 'hypothetical');
  const promises = real.filter(
    ({ kind }) => kind === 'remedy-agreed' || (kind === 'remedy-recommended' && classification.stage === 'draft'),
  );
  const loud = promises.filter(headline);
  // "has already apologised, and has agreed to pay": what is settled in the headlines settles what follows from it only.
  if (real.some((fact) => settled.has(fact.kind) && (headline(fact) || loud.length === 0))) return undefined;
  const inAssessment = promises.filter(({ span }) =>
    /\b(?:remed|recommend|put\s+\S+\s+right|settle|resolve)/i.test(statement.text.slice(span.start, span.end)),
  );
  return loud.find(({ paragraph }) => paragraph.section === 'decision') ?? loud[0] ?? inAssessment[0];
}
