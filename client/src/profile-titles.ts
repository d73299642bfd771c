import type { StatementStatus } from '../../server/src/lsp/protocol.ts';

export type Profile = StatementStatus['profile'];

/** How profiles are named to people, in the order in which they are offered. */
export const profileTitles: Readonly<Record<Profile, { readonly title: string; readonly detail: string }>> = {
  closed: { title: 'Closed after initial enquiries', detail: 'We do not investigate: assessment and final decision' },
  'early-remedy': {
    title: 'Upheld, early remedy',
    detail: 'Upheld without an investigation: the body has agreed to put it right',
  },
  upheld: { title: 'Upheld after investigation', detail: 'Fault found: findings, agreed action and final decision' },
  'not-upheld': { title: 'Not upheld', detail: 'No fault found: findings and final decision' },
  ended: { title: 'Investigation ended', detail: 'We ended an investigation before its findings' },
  report: { title: 'Public report', detail: 'A report under section 30 of the Local Government Act 1974' },
};
