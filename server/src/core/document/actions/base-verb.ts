/** The base form of the verb that an action begins with: "paying" gives `pay`, "a written apology" `apologise`. */

/** Verbs whose other forms no rule gives, and nouns that stand for a verb. */
const irregular: Readonly<Record<string, string>> = {
  paid: 'pay',
  made: 'make',
  wrote: 'write',
  written: 'write',
  sent: 'send',
  gave: 'give',
  given: 'give',
  held: 'hold',
  met: 'meet',
  told: 'tell',
  took: 'take',
  taken: 'take',
  brought: 'bring',
  drew: 'draw',
  drawn: 'draw',
  done: 'do',
  does: 'do',
  has: 'have',
  found: 'find',
  kept: 'keep',
  began: 'begin',
  dealt: 'deal',
  sought: 'seek',
  spoken: 'speak',
  apologies: 'apologise',
  apology: 'apologise',
  payment: 'pay',
  payments: 'pay',
  sum: 'pay',
  reimbursement: 'reimburse',
  repayment: 'repay',
  reminder: 'remind',
  reminders: 'remind',
  reassessment: 'reassess',
  assessment: 'assess',
  confirmation: 'confirm',
  evidence: 'provide',
};
/** Verbs that keep what looks like an ending, or that lose an "e" before one. */
const verbs = new Set(
  (
    'acknowledge address advise advertise agree allocate analyse apologise appoint approve arrange assess assign award ' +
    'backdate brief bring calculate cancel carry cease change check circulate clarify close collate commission commit ' +
    'compensate compile complete consider consult contact continue convene create credit decide deliver demonstrate ' +
    'describe determine develop disburse discuss distribute draft draw enable enforce engage ensure escalate establish ' +
    'evaluate examine exercise expedite explain explore facilitate finalise fix follow forgive formalise give guarantee ' +
    'handle hire honour house identify implement improve include incorporate increase initiate inquire invite invoice ' +
    'issue keep liaise list locate log make manage measure meet minimise monitor move name negotiate note notify offer ' +
    'organise outline pay place plan practise prepare prescribe prioritise process produce progress promote propose ' +
    'provide publicise publish purchase pursue put raise re-house re-issue realise recalculate recognise reconcile ' +
    'reconsider record rectify reduce refer refund refuse regularise rehouse reimburse reinstate reissue release relocate ' +
    'remind remove reopen repay replace report request require reschedule resolve restore resume retrieve return reverse ' +
    'review revise revoke rewrite schedule secure send serve set settle share source stop strengthen submit summarise ' +
    'supervise suspend take tell terminate trace train translate uphold update upgrade use validate waive withdraw write'
  ).split(' '),
);

const article = /^(?:(?:not|an?|the|its|further|full|formal|written|symbolic|additional|staff|refresher)\s+){1,4}/i;

/** "planning": "plan", "plann" or "planne"; the one that the list knows, else with one of two equal letters. */
function withoutEnding(word: string, ending: string): string | undefined {
  const stem = word.slice(0, -ending.length);
  const single = stem.replace(/([bdgkmnprt])\1$/, '$1');
  return [stem, single, `${stem}e`].find((candidate) => verbs.has(candidate)) ?? single;
}

function baseOf(word: string): string | undefined {
  if (verbs.has(word)) return word;
  const known = irregular[word];
  if (known !== undefined) return known;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/ied$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/ing$/.test(word) && word.length > 5) return withoutEnding(word, 'ing');
  if (/ed$/.test(word) && word.length > 4 && word !== 'need') return withoutEnding(word, 'ed');
  if (/(?:sh|ch|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[^s]s$/.test(word)) return word.slice(0, -1);
  return word;
}

/** @param words folded words of the action from their first verb, or noun, on. */
export function baseVerb(words: string): string | undefined {
  if (/^\s*£/.test(words)) return 'pay';
  const word = /^[a-z][a-z-]*/i.exec(words.replace(article, ''))?.[0].toLowerCase();
  return word === undefined ? undefined : baseOf(word);
}
