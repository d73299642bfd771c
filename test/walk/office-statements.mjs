// Statements of an office of our own, decided a while before the day of the walk, so that there is something to chase on
// every day on which it is walked. Nobody in them is real.
const months = 'January February March April May June July August September October November December'.split(' ');

/** `14 August 2026`. Days are midnights in UTC. */
const written = (day) => `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
const inHeader = (day) => written(day).replace(/(?<= [A-Z][a-z]{2})[a-z]+/, '');
const daysFrom = (today, count) => new Date(today.getTime() + count * 86_400_000);

const statement = ({ reference, body, decided, about, action }) => `${body} (${reference})

Category : Housing > Homelessness

Decision : Upheld

Decision date : ${inHeader(decided)}

The Ombudsman's final decision:

Summary: ${about} The Council was at fault. It has agreed to put this right.

Agreed action

1. The Council has agreed to:
${action}
2. The Council should provide us with evidence it has complied with the above actions.
`;

/** As it goes out for comments, with two slips that a tired reader passes over: another person's letter, and a telephone number. */
const draft = `Marlbridge Borough Council (26 007 301)

Category : Housing > Allocations

Decision : Not upheld

The Ombudsman's draft decision:

Summary: Mrs K complained about how the Council assessed her application for housing. We intend to find no fault.

The complaint

1. The complainant, whom I refer to as Mrs K, complains the Council gave her application too little priority. She says her son, Child L, shares a room with two adults, which has caused the family distress.

The Ombudsman’s role and powers

2. We investigate complaints about ‘maladministration’ and ‘service failure’. In this statement, I have used the word ‘fault’ to refer to these. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)

3. We consider whether there was fault in the way an organisation made its decision. If there was no fault in how the organisation made its decision, we cannot question the outcome. (Local Government Act 1974, section 34(3), as amended)

How I considered this complaint

4. I spoke to Mrs K and considered the Council’s records.

5. Mrs K and the Council now have an opportunity to comment on my draft decision. I will consider any comments before making a final decision.

What I found

6. Mrs K applied in March 2026. Officer M rang her on 07700 900417, visited her home in May and placed her in Band C. Mrs N asked for a review.

7. The reviewing officer considered the medical evidence, and explained the decision by reference to the Council’s scheme. There was no fault in how the Council reached it.

Final decision

8. I intend to complete my investigation. I do not intend to find fault by the Council.

Investigator's decision on behalf of the Ombudsman
`;

const todayInLondon = () => new Date(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format());

/** @returns {Record<string, string>} text by file name */
export function officeStatements(today = todayInLondon()) {
  return {
    '26-007-301.decision': draft,
    '26-004-118.decision': statement({
      reference: '26 004 118',
      body: 'Marlbridge Borough Council',
      decided: daysFrom(today, -40),
      about: 'Mr K complained about missed repairs.',
      action: `• apologise to Mr K within four weeks of our final decision; and
• by ${written(today)}, pay Mr K £350 to recognise the distress caused by the delay.
`,
    }),
    '26-005-220.decision': statement({
      reference: '26 005 220',
      body: 'Osterley Vale Council',
      decided: daysFrom(today, -12),
      about: 'Ms D complained about how it dealt with her homelessness.',
      action: `• review its procedure for interim accommodation within three months of our final decision; and
• remind its staff of the procedure as soon as possible.
`,
    }),
  };
}
