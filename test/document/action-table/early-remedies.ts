import type { ActionRow } from './action-row.ts';

/** Statements that end with an agreed remedy and have no action section; the paragraphs stand in My assessment. */
export const earlyRemedies: readonly (ActionRow & { readonly decision?: string })[] = [
  {
    title: 'agreed in the assessment',
    section: `
  1. The Council took nine months to reply to Mr B’s complaint about his daughter’s care. We asked it to put this right without an investigation.
  2. The Council has agreed to apologise to Mr B and pay him £200 for his time and trouble within four weeks of this decision.`,
    actions: ['apologise apology personal, Mr B £200, period 2025-02-11'],
  },
  {
    title: 'a list in the assessment',
    section: `
  1. We consider there was fault. The Council has agreed to resolve the complaint early and will within one month of our final decision:
  • apologise to Miss C for the delay; and
  • complete stage two of the complaints procedure.`,
    actions: [
      'apologise apology personal, inherited period 2025-02-14',
      'complete action personal, inherited period 2025-02-14',
    ],
  },
  {
    title: 'agreed, no time given',
    section: `
  1. To its credit the Council accepted the delay. The Council has agreed to pay Mrs D £150 to recognise her frustration.`,
    actions: ['pay payment personal, Mrs D £150, none'],
  },
  {
    title: 'what it should have done, and what it did before, are no actions',
    section: `
  1. The Council should reply to complaints within 20 working days. It has told Mr E it will arrange a new assessment. In May 2024 it agreed to pay him £50.
  2. Mr E wants the Council to apologise. He says it should pay him £1,000.
  3. The Council has now agreed to provide its stage one response by 7 February 2025.`,
    actions: ['provide action personal, date 2025-02-07'],
  },
  {
    title: 'agreed in the decision',
    section: `
  1. There was delay in sending the plan. Further investigation would achieve nothing more.`,
    decision: `
  1. We have upheld the complaint because the Council has agreed to pay Ms F £300 for the delay within one month of our decision.`,
    actions: ['pay payment personal, Ms F £300, period 2025-02-14'],
  },
  {
    title: 'the same agreement, told again in the decision, counts once',
    section: `
  1. The Council has agreed to apologise to Ms G and pay her £100 for the distress within two weeks of our decision.`,
    decision: `
  1. We have upheld Ms G’s complaint. The Council has agreed to apologise to her and pay her £100.`,
    actions: ['apologise apology personal, Ms G £100, period 2025-01-28'],
  },
];
