import { shift } from '../../text/span.ts';
import { defineRule } from '../define-rule.ts';

/** How "the Ombudsman …s" reads after "we"; other verbs are the same, or need a person. */
const withWe: Readonly<Record<string, string>> = {
  finds: 'find',
  upholds: 'uphold',
  has: 'have',
  does: 'do',
  is: 'are',
  was: 'were',
  considers: 'consider',
  recommends: 'recommend',
  decides: 'decide',
  believes: 'believe',
  thinks: 'think',
  am: 'are',
};
const sameWithWe = new Set([
  'will',
  'cannot',
  'can',
  'should',
  'could',
  'would',
  'may',
  'did',
  'found',
  'find',
  'uphold',
  'upheld',
  'have',
  'do',
  'decided',
  'ended',
  'stopped',
  'considered',
  'recommended',
  'recommend',
  'completed',
  'intend',
  'propose',
  'consider',
  'asked',
  'investigated',
]);

const subject =
  /(?<![\w'])(?:(the (?:local government (?:and social care )?)?ombudsman)|I('(?:ve|m|ll|d))?)\s+(?:(?:also|therefore|now|not)\s+)?([a-z]{2,15})\b/gi;
/** A numeral, as in "Section I of the plan". */
const afterPartName = /\b(?:sections?|parts?|schedule|band|type|phase|appendix|annex|class|tier|stage|zone|chapter) $/i;
/** Words before the Ombudsman that make it the object of a verb or preposition. */
const asObject = /\b(?:by|to|from|with|for|of|before|told|asked|contacted|approached|and)\s+$/i;

export default defineRule({
  meta: {
    code: 'summary/wrong-voice',
    title: 'The summary says “we”',
    why: 'The summary speaks for the office, and the manual asks for “we” in it, never “I” or “The Ombudsman”.',
    explanation:
      'Fires on “I” and on “The Ombudsman” as the subject of a sentence (“The Ombudsman upholds …”). The Ombudsman as object is fine (“complained to the Ombudsman”), and so is “The Ombudsmen” in joint cases.',
    source: 'Decision Statements Manual, chapter 7.2',
    standard: 6,
    severity: 'information',
    fix: 'review',
    since: '0.1.0',
    messages: {
      voice: 'The summary speaks for the office, so the manual asks for “we” instead of “{written}”. Write it so.',
    },
    examples: {
      good: [
        {
          title: 'A numeral',
          text: 'Summary: Mrs X complained that Section I of her son’s plan was late. We found fault.\n',
        },
        { title: 'We', text: 'Summary: We upheld Mr X’s complaint. He had complained to the Ombudsman in May.\n' },
      ],
      bad: [
        {
          title: 'The Ombudsman as subject',
          text: 'Summary: «The Ombudsman finds» fault with the Council.\n',
          fixed: 'Summary: We find fault with the Council.\n',
        },
        {
          title: 'I',
          text: 'Summary: Mr X complained about a delay and «I found» fault.\n',
          fixed: 'Summary: Mr X complained about a delay and we found fault.\n',
        },
        {
          title: 'I, shortened',
          text: "Summary: Mr X complained about a delay and «I've found» fault.\n",
          fixed: "Summary: Mr X complained about a delay and we've found fault.\n",
        },
      ],
    },
  },
  *check({ statement, classification }) {
    const paragraph = statement.summary?.paragraph;
    if (!paragraph) return;
    const { folded } = paragraph.shape;
    for (const match of folded.matchAll(subject)) {
      yield;
      const [whole, ombudsman, shortened = '', verb = ''] = match;
      const before = folded.slice(Math.max(0, match.index - 20), match.index);
      if (ombudsman === undefined && (whole[0] !== 'I' || afterPartName.test(before))) continue;
      if (ombudsman !== undefined && (classification.joint || asObject.test(before))) continue;
      const plural = withWe[verb] ?? (sameWithWe.has(verb) || ombudsman === undefined ? verb : undefined);
      if (plural === undefined) continue;
      const span = shift({ start: match.index, end: match.index + whole.length }, paragraph.span.start);
      const begins = /(?:^|[.!?:]\s*)$/.test(folded.slice(0, match.index).trimEnd());
      const between = whole.slice((ombudsman ?? `I${shortened}`).length, whole.length - verb.length);
      const newText = `${begins ? 'We' : 'we'}${shortened === "'m" ? "'re" : shortened}${between}${plural}`;
      yield {
        span,
        message: 'voice',
        values: { written: ombudsman ?? 'I' },
        subject: 'summary',
        fixes: () => [{ title: `Write “${newText}”`, changes: [{ span, newText }], safe: false }],
      };
    }
  },
});
