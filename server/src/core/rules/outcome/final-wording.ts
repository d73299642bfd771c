import type { OutcomeFactKind } from '../../document/facts.ts';
import { hasPlaceholder } from '../../text/placeholder.ts';
import { sliceOf } from '../../text/span.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'outcome/final-wording',
    title: 'A draft says what we intend to decide',
    why: 'A draft tests the evidence. One that has found already makes the invitation to comment look empty.',
    explanation:
      'Fires in a draft whose summary or Final decision states a finding or a decision firmly (“We found fault”), where a draft says what we intend, on the evidence so far. Findings in other sections are left alone.',
    source: 'Decision Statements Manual, chapter 9.1',
    standard: 2,
    severity: { draft: 'information', final: 'off' },
    fix: 'none',
    since: '0.1.0',
    messages: {
      firm: '“{words}” is a firm finding, and this is a draft: both sides may still comment. Say what we intend to find, or that it rests on the evidence so far.',
    },
    examples: {
      good: [
        {
          title: 'Tentative',
          text: 'The Ombudsman’s draft decision:\n\nSummary: We intend to find fault by the Council.\n\nFinal decision\n\n1. Based on current information, I propose to uphold this complaint.\n',
        },
        {
          title: 'Findings in the analysis',
          text: 'The Ombudsman’s draft decision:\n\nWhat I found\n\n1. The delay was fault.\n',
        },
      ],
      bad: [
        {
          title: 'Found already',
          text: 'The Ombudsman’s draft decision:\n\nSummary: Mr X complained about a delay. «We found fault» by the Council.\n',
        },
      ],
    },
  },
  *check({ statement, facts }) {
    const current = new Set(
      facts.stageWording.flatMap(({ kind, paragraph }) =>
        kind === 'current-evidence' || kind === 'tentative' ? [paragraph] : [],
      ),
    );
    const firm = facts.outcomes.filter(
      ({ kind, stance, paragraph }) =>
        decided.has(kind) &&
        stance === 'firm' &&
        (paragraph.role === 'summary' || paragraph.section === 'decision') &&
        !current.has(paragraph) &&
        !hasPlaceholder(paragraph.shape.folded),
    );
    const [first, ...others] = firm;
    if (!first) return;
    yield {
      span: first.span,
      message: 'firm',
      values: { words: sliceOf(statement.text, first.span) },
      paragraph: first.paragraph,
      related: others.map(({ span }) => ({ span, text: 'Firm too.' })),
    };
  },
});

const decided: ReadonlySet<OutcomeFactKind> = new Set([
  'fault',
  'no-fault',
  'upheld',
  'not-upheld',
  'will-not-investigate',
  'ended',
  'completed',
]);
