import type { TimeLimit } from '../../document/facts.ts';
import type { Paragraph } from '../../document/model.ts';
import { limitSource, periodWords } from '../../document/time-limits/limit-words.ts';
import type { Period } from '../../document/time-limits/written-periods.ts';
import { defineRule, type Fix } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'citation/misstated-period',
    title: 'A statutory time limit is given as the law gives it',
    why: 'Whether a body was late is reckoned from the limit. Thirty days and thirty working days are some twelve days apart, and a party who knows the rule will doubt the rest.',
    explanation:
      'Fires where the background gives a time limit of a known procedure in another unit or length than the law or guidance does: “within 30 days” for the 30 working days in which a stage three panel of the children’s complaints procedure must meet. The first such period in a paragraph is marked, and the others are named with it. Extensions, and the same length in other words (13 weeks for 65 working days, eight weeks for 56 days), are right.\n\nDoes not fire for what somebody did or promised, for a limit that the body set for itself (its corporate complaints procedure, its policy, its targets), in an action, inside a quotation, where the text does not say which procedure it speaks of, or where we have not read the rule or a page about it.',
    source: 'The regulations, Acts and codes in the catalogue’s list of time limits, each with the page that was read',
    standard: 3,
    severity: 'information',
    fix: 'review',
    since: '0.1.0',
    messages: {
      unit: 'The limit here is {limit}, not “{words}”: {step} ({source}). Whoever counts {words} finds the body late on the wrong day. Write “{limit}”.',
      length:
        'This does not fit the rule: {step}, {limit} ({source}). Here it says “{words}”. Check which step is meant and give its limit, or say that the body set this one itself.',
    },
    examples: {
      good: [
        {
          title: 'As the Regulations have it, extensions and weeks included',
          text: 'What I found\n\n  1. The children’s statutory complaints procedure has three stages. Councils have up to 20 working days at stage one and 13 weeks at stage two. The stage three panel must meet within 30 working days.\n',
        },
        {
          title: 'A limit that the body set itself',
          text: 'What I found\n\n  1. The Council’s corporate complaints procedure says it should respond at stage one within 15 days.\n',
        },
        {
          title: 'What somebody did',
          text: 'What I found\n\n  1. The Council followed the children’s statutory complaints procedure. It held the stage three panel within 40 days of the request.\n',
        },
        {
          title: 'Eight weeks in days',
          text: 'What I found\n\n  1. Mr X was homeless. The law says a council must complete its review of a decision within 56 days.\n',
        },
      ],
      bad: [
        {
          title: 'Days for working days, twice',
          text: 'What I found\n\n  1. The children’s statutory complaints procedure has three stages. At stage three the council must hold a panel within «30 days» of the request, and then issue its final response within 20 days of the panel hearing.\n',
          fixed:
            'What I found\n\n  1. The children’s statutory complaints procedure has three stages. At stage three the council must hold a panel within 30 working days of the request, and then issue its final response within 20 working days of the panel hearing.\n',
        },
        {
          title: 'Before a noun',
          text: 'What I found\n\n  1. The children’s statutory complaints procedure has a «30-day» time limit for the stage three panel.\n',
          fixed:
            'What I found\n\n  1. The children’s statutory complaints procedure has a 30-working-day time limit for the stage three panel.\n',
        },
        {
          title: 'Another length',
          text: 'What I found\n\n  1. The council must issue a final EHC plan within «26 weeks» of the request for an assessment.\n',
          fixed:
            'What I found\n\n  1. The council must issue a final EHC plan within 20 weeks of the request for an assessment.\n',
        },
      ],
    },
  },
  *check({ facts, catalogue }) {
    for (const [paragraph, [first, ...others]] of wrongPeriods(facts.timeLimits)) {
      yield undefined;
      if (!first) continue;
      const all = [first, ...others];
      yield {
        span: first.span,
        message: sameNumber(first) ? 'unit' : 'length',
        values: {
          words: first.text,
          limit: periodWords(rightPeriods(first)[0]),
          step: first.limit.step,
          source: limitSource(first.limit, catalogue),
        },
        paragraph,
        related: others.map((each) => ({
          span: each.span,
          text: `“${each.text}” should be ${periodWords(rightPeriods(each)[0])}: ${each.limit.step}.`,
        })),
        fixes: () => fixesFor(first, all),
      };
    }
  },
});

/** Of rules that somebody has read, by paragraph. */
function wrongPeriods(limits: readonly TimeLimit[]): ReadonlyMap<Paragraph, readonly TimeLimit[]> {
  const wrong = new Map<Paragraph, TimeLimit[]>();
  for (const each of limits) {
    if (each.agrees || !each.states || each.limit.evidence === 'general knowledge') continue;
    const list = wrong.get(each.paragraph);
    if (list) list.push(each);
    else wrong.set(each.paragraph, [each]);
  }
  return wrong;
}

/** The right periods for the step, the likeliest first: the number that is written, in its own unit. */
function rightPeriods({ limit, amount }: TimeLimit): readonly [Period, ...Period[]] {
  const { accepts } = limit;
  const meant = [limit, ...accepts].find((each) => each.amount === amount);
  return meant ? [meant] : [limit, ...accepts];
}

const sameNumber = (each: TimeLimit): boolean => rightPeriods(each)[0].amount === each.amount;

function fixesFor(first: TimeLimit, all: readonly TimeLimit[]): readonly Fix[] {
  const change = (each: TimeLimit, right: Period) => ({ span: each.span, newText: likeWritten(each, right) });
  const changes = all.map((each) => change(each, rightPeriods(each)[0]));
  const titleOf = (texts: readonly string[]): string => `Change to ${texts.map((text) => `“${text}”`).join(' and ')}`;
  const together = { title: titleOf(changes.map(({ newText }) => newText)), changes, safe: false };
  if (all.length > 1) return [together];
  const rest = rightPeriods(first).slice(1);
  return [
    together,
    ...rest.map((right) => {
      const only = change(first, right);
      return { title: titleOf([only.newText]), changes: [only], safe: false };
    }),
  ];
}

/** In digits where the text has digits; "a 30-day limit" stays one word before its noun, and "a 30 day limit" without an s. */
function likeWritten({ text, amount }: TimeLimit, right: Period): string {
  const words = periodWords(right);
  const counted = /^\d/.test(text) ? words.replace(/^[a-z]+/, String(right.amount)) : words;
  const plain = amount !== 1 && !/s$/i.test(text) ? counted.replace(/s$/, '') : counted;
  return /^[^\s-]+-/.test(text) ? plain.replace(/ /g, '-') : plain;
}
