import { shift } from '../../text/span.ts';
import { defineRule } from '../define-rule.ts';

const past: Readonly<Record<string, string>> = {
  complains: 'complained',
  says: 'said',
  complain: 'complained',
  say: 'said',
};
const mainVerb =
  /\b(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr) [A-Z]|[Tt]he complainants?|[Hh]e|[Ss]he|[Tt]hey)(?: and (?:(?:Mr|Mrs|Ms|Miss|Mx|Dr) )?[A-Z])?,? (?:also )?(complains?|says?)\b/g;

export default defineRule({
  meta: {
    code: 'summary/present-tense',
    title: 'The summary tells the complaint in the past tense',
    why: 'The decision is read long after the complaint was made, and the manual asks for the past tense in the summary.',
    explanation:
      'Fires on “complains” and “says” as what a person does. What we do now is fine (“We will not investigate”, “We uphold”), and so is what a document says.',
    source: 'Decision Statements Manual, chapter 7.2',
    standard: 6,
    severity: 'hint',
    fix: 'safe',
    since: '0.1.0',
    messages: { present: 'The summary is written in the past tense. Write “{past}” instead of “{written}”.' },
    examples: {
      good: [{ title: 'Past tense', text: 'Summary: Ms X complained about a delay. We will not investigate.\n' }],
      bad: [
        {
          title: 'Present tense',
          text: 'Summary: Ms X «complains» about a delay.\n',
          fixed: 'Summary: Ms X complained about a delay.\n',
        },
      ],
    },
  },
  *check({ statement }) {
    const paragraph = statement.summary?.paragraph;
    if (!paragraph) return;
    for (const match of paragraph.shape.folded.matchAll(mainVerb)) {
      yield;
      const written = match[1] ?? '';
      const newText = past[written] ?? written;
      const end = match.index + match[0].length;
      const span = shift({ start: end - written.length, end }, paragraph.span.start);
      yield {
        span,
        message: 'present',
        values: { past: newText, written },
        subject: 'summary',
        fixes: () => [{ title: `Write “${newText}”`, changes: [{ span, newText }], safe: true }],
      };
    }
  },
});
