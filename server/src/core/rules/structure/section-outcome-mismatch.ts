import type { Section } from '../../document/model.ts';
import { defineRule } from '../define-rule.ts';

/** Closures have had “My assessment” since July 2021 (last old one seen 1 July, first new one 19 July). */
const assessmentsSince = '2021-08-01';

export default defineRule({
  meta: {
    code: 'structure/section-outcome-mismatch',
    title: 'The sections fit the outcome',
    why: 'A remedy under “Not upheld”, or findings in a closure, makes the reader doubt the outcome line.',
    explanation:
      'Fires on an action section under `Not upheld`, and on What I found (instead of My assessment) in a closure decided after July 2021. Goodwill recorded under a closure, early remedies, and `Upheld` without an action section are fine.',
    source: 'Published decisions 2013-2026; domain research, structure 3 and 7',
    standard: 5,
    severity: 'information',
    fix: 'none',
    since: '0.1.0',
    messages: {
      action:
        'The outcome is “Not upheld”, but there is a section “{section}”. A remedy answers a fault: check the outcome, or move what the body offered into What I found.',
      findings:
        'This complaint was closed after initial enquiries, but has a section “{section}”. Since July 2021 closures give their reasons under “My assessment”: rename the section.',
    },
    examples: {
      good: [
        {
          title: 'An early remedy',
          text: 'Somewhere Council (23 010 031)\n\nDecision : Upheld\n\nMy assessment\n\n1. The Council will act.\n\nAgreed action\n\n2. The Council will pay £100 within one month of our decision.\n',
        },
      ],
      bad: [
        {
          title: 'A remedy without fault',
          text: 'Somewhere Council (23 010 031)\n\nDecision : Not upheld\n\nWhat I found\n\n1. There was no fault.\n\n«Agreed action»\n\n2. The Council will pay £100 within one month of the final decision.\n',
        },
        {
          title: 'Findings in a closure',
          text: 'Somewhere Council (23 010 031)\n\nDecision : Closed after initial enquiries\n\nDecision date : 05 Feb 2024\n\n«What I found»\n\n1. Mr X could have appealed.\n',
        },
      ],
    },
  },
  *check({ statement, classification }) {
    const { outcome, decisionDate } = statement.header;
    const find = (kind: Section['kind']): Section | undefined =>
      statement.sections.find((section) => section.kind === kind);
    const action = find('action');
    // In a joint case the header is one body's, and another may have agreed to act.
    if (outcome?.value === 'Not upheld' && action && !classification.joint) {
      yield {
        span: action.heading.textSpan,
        message: 'action',
        values: { section: action.heading.text },
        subject: 'section:action',
      };
    }
    const findings = find('findings');
    const recent = decisionDate?.value !== undefined && decisionDate.value >= assessmentsSince;
    if (outcome?.value === 'Closed after initial enquiries' && findings && recent) {
      yield {
        span: findings.heading.textSpan,
        message: 'findings',
        values: { section: findings.heading.text },
        subject: 'section:findings',
      };
    }
  },
});
