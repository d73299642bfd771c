/** A clean statement whose parts may be exchanged, heading included, for what a test is about. */

export interface Parts {
  readonly before?: string;
  readonly title?: string;
  readonly outcome?: string;
  readonly date?: string;
  readonly stage?: string;
  readonly summary?: string;
  readonly complaint?: string;
  readonly powers?: string;
  readonly considered?: string;
  readonly body?: string;
  readonly decision?: string;
  readonly signature?: string;
}

export const maladministration =
  '  1. We investigate complaints about ‘maladministration’ and ‘service failure’. In this statement, I have used the word fault to refer to these. We must also consider whether any fault has had an adverse impact on the person making the complaint. I refer to this as ‘injustice’. If there has been fault which has caused an injustice, we may suggest a remedy. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)';

const completion =
  '  2. If we are satisfied with an organisation’s actions or proposed actions, we can complete our investigation and issue a decision statement. (Local Government Act 1974, sections 30(1B) and 34H(1), as amended)';

/** An upheld statement that is clean as it stands; a part may be exchanged, heading included, for a trap. */
export function statement(parts: Parts = {}): string {
  const usual: Required<Parts> = {
    before: '',
    title: 'Durham County Council (21 004 115)',
    outcome: 'Upheld',
    date: '11 Nov 2021',
    stage: "The Ombudsman's final decision:",
    summary:
      'Summary: Mr B complained about missed bin collections. We found fault, and the Council has agreed to a remedy.',
    complaint:
      'The complaint\n\n  1. Mr B complains that the Council missed his assisted bin collections for five months.',
    powers: `The Ombudsman’s role and powers\n\n${maladministration}\n${completion}`,
    considered:
      'How I considered this complaint\n\n  1. I considered the complaint, and comments by both sides on a draft of this decision.',
    body: 'What I found\n\n  1. The Council missed nine collections out of 22. That was fault. It caused Mr B inconvenience.\n\nAgreed action\n\n  1. Within one month of my decision, the Council will apologise to Mr B and pay him £100 for his inconvenience.\n  1. The Council should provide us with evidence it has complied with the above actions.',
    decision:
      'Final decision\n\n  1. I have completed my investigation. There was fault causing injustice, which the Council has agreed to remedy.',
    signature: "Investigator's decision on behalf of the Ombudsman",
  };
  const all = { ...usual, ...parts };
  const lines = [
    all.before,
    all.title,
    'Category : Environment and regulation > Refuse and recycling',
    `Decision : ${all.outcome}`,
    `Decision date : ${all.date}`,
    all.stage,
    all.summary,
    all.complaint,
    all.powers,
    all.considered,
    all.body,
    all.decision,
    all.signature,
  ];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

export const findings = (text: string): string => `What I found\n\n${text}`;
/** The request for evidence, for texts that are about something else. */
const evidence = '  1. The Council should provide us with evidence it has complied with the above actions.';
export const actions = (text: string): string =>
  `What I found\n\n  1. The Council missed nine collections. That was fault. It caused Mr B inconvenience.\n\nAgreed action\n\n${text}${/\b(?:evidence|proof)\b/.test(text) ? '' : `\n${evidence}`}`;
export const closure = (parts: Parts): string =>
  statement({
    outcome: 'Closed after initial enquiries',
    summary:
      'Summary: We will not investigate this complaint about missed bin collections. The injustice is not significant enough.',
    powers:
      'The Ombudsman’s role and powers\n\n  1. We investigate complaints about ‘maladministration’ and ‘service failure’, which we call ‘fault’. We must also consider whether any fault has had an adverse impact on the person making the complaint, which we call ‘injustice’. We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide any injustice is not significant enough to justify our involvement. (Local Government Act 1974, section 24A(6), as amended)',
    considered:
      'How I considered this complaint\n\n  1. I considered information provided by Mr B and the Ombudsman’s Assessment Code.',
    body: 'My assessment\n\n  1. The Council missed two collections, and apologised. The injustice is not significant.',
    decision:
      'Final decision\n\n  1. We will not investigate Mr B’s complaint because the injustice is not significant.',
    ...parts,
  });
