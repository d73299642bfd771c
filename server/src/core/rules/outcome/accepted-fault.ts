import { quotationsOf } from '../../document/quotations.ts';
import { shift } from '../../text/span.ts';
import { defineRule } from '../define-rule.ts';

/** The body itself said so. "It accepted that the delay caused distress" is no admission of fault. */
const admission =
  /\b(?:the (?:council|trust|authority|provider|care provider|care home|home|organisation|academy|school|icb)|it) (?:has |had |also |now |then |since |therefore ){0,3}(?:accept(?:s|ed)|acknowledge[sd]?|admit(?:s|ted)|concede[sd]?) (?:that )?(?:it |its officers? |there |the (?:council|trust|authority|provider|organisation) )?(?:(?:was|were|had been|is) (?:at |in |some )?fault|fault\b)/i;

export default defineRule({
  meta: {
    code: 'outcome/accepted-fault',
    title: 'A fault that the body accepted is not passed over',
    why: 'The body has said itself that it was at fault. A decision of “no fault” that does not say why reads like an oversight.',
    explanation:
      'Fires where the body accepted fault, and neither the summary, the findings nor the Final decision find any, while they say that there was none.',
    source: 'Guidance on Jurisdiction and the Investigation Manual, chapter 28: what the body accepts is evidence',
    standard: 2,
    severity: 'hint',
    fix: 'none',
    since: '0.1.0',
    messages: {
      accepted:
        'The body accepted fault here, and the decision says that there was none. Say why we see it differently, or record the fault.',
    },
    examples: {
      good: [
        {
          title: 'The fault is found as well',
          text: 'Decision : Upheld\n\nWhat I found\n\n1. The Council accepted it was at fault for the delay. I agree this was fault.\n\nFinal decision\n\n2. I found fault by the Council.\n',
        },
        {
          title: 'It accepted something else',
          text: 'Decision : Not upheld\n\nWhat I found\n\n1. The Council accepted Mr X’s application.\n\nFinal decision\n\n2. I found no fault.\n',
        },
        {
          title: 'Somebody says it did',
          text: 'Decision : Not upheld\n\nWhat I found\n\n1. Mr X wrote, “the Council accepted fault on the phone”.\n\nFinal decision\n\n2. I found no fault.\n',
        },
      ],
      bad: [
        {
          title: 'Passed over',
          text: 'Decision : Not upheld\n\nWhat I found\n\n1. In its reply «the Council accepted it was at fault» for the delay.\n\nFinal decision\n\n2. I found no fault by the Council.\n',
        },
      ],
    },
  },
  *check({ statement, facts }) {
    const firm = facts.outcomes.filter(({ stance }) => stance !== 'hypothetical');
    const saysNone = firm.some(({ kind, paragraph }) => kind === 'no-fault' && paragraph.section === 'decision');
    if (!saysNone || firm.some(({ kind }) => kind === 'fault' || kind === 'upheld')) return;
    for (const paragraph of statement.paragraphs) {
      yield undefined;
      const { shape, section } = paragraph;
      if (section !== 'findings' && section !== 'assessment') continue;
      const match = admission.exec(shape.folded);
      if (!match) continue;
      const found = { start: match.index, end: match.index + match[0].length };
      if (quotationsOf(shape).some(({ start, end }) => start < found.end && found.start < end)) continue;
      yield { span: shift(found, paragraph.span.start), message: 'accepted', paragraph };
      return;
    }
  },
});
