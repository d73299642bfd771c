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

const todayInLondon = () => new Date(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format());

/** @returns {Record<string, string>} text by file name */
export function officeStatements(today = todayInLondon()) {
  return {
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
