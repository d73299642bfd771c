import { hasPlaceholder } from '../../text/placeholder.ts';
import { defineRule } from '../define-rule.ts';

/** Any word of an effect on somebody will do: the hint is for complaints that stop at what the body did. */
const effect =
  /\b(?:caus(?:e[sd]?|ing)|distress\w*|injustice|impact\w*|affect\w*|effects?|result\w*|led to|leading to|meant|suffer\w*|upset\w*|worr(?:y|ied|ies|ying)|anxi\w+|stress\w*|frustrat\w+|inconvenienc\w+|loss(?:es)?|lost|los(?:es|ing)|miss(?:ed|es|ing)|out of pocket|cost\w*|expens\w+|harm\w*|unable|had to|has to|have to|could not|cannot|couldn't|left (?:him|her|them|with|without)|paid|pays?|time and trouble|health|depriv\w+|den(?:y|ied|ies|ying)|without|risk\w*|danger\w*|disturb\w*|disrupt\w*|noise|homeless\w*|debts?|arrears|uncertain\w*|confus\w+|damag\w+|worse\w*|deteriorat\w+|trauma\w*|pain\w*|financ\w+|money|disadvantag\w+|unfair\w*|lose|struggl\w+|exhaust\w+|fear\w*|afraid|safety|unsafe)\b/i;

/** "She says she no longer trusts the Council": what the person says may be the effect in any words at all. */
const account =
  /(?:^\W{0,4}|[.!?]\s+)(?:\w+ ){0,4}?(?:also )?(?:says?|said|feels?|felt|believes?|believed|wants?|wanted|told us|explains?|explained)\b/i;

export default defineRule({
  meta: {
    code: 'complaint/missing-injustice',
    title: 'The complaint says what the effect was',
    why: 'We remedy injustice, not fault. A reader who never learns what the person says it did to them can’t weigh the rest.',
    explanation:
      'A hint where The complaint of an investigated case says what the body did, and in no word what came of it for anybody; silent wherever the person “says” anything more. Closures need none.',
    source: 'Decision Statements Manual, chapters 6 and 7.3; Guidance on Remedies, part 2',
    standard: 1,
    severity: 'hint',
    fix: 'none',
    since: '0.1.0',
    messages: {
      missing:
        'Nothing here says how the person says they were affected. Add the injustice that they claim, so that the findings can answer it.',
    },
    examples: {
      good: [
        {
          title: 'It says what came of it',
          text: 'Decision : Not upheld\n\nThe complaint\n\n1. Mr X complains about a parking fine. He says it upset him.\n\nWhat I found\n\n2. I found no fault.\n',
        },
        {
          title: 'What the person says, in the compact layout',
          text: 'Decision : Not upheld\n\nThe complaint\n- Mr X complains that the Council did not visit.\n- He says that his vegetables will not grow.\n\nWhat I found\n- I found no fault.\n',
        },
        {
          title: 'A closure',
          text: 'Decision : Closed after initial enquiries\n\nThe complaint\n\n1. Mr X complains about a parking fine.\n\nMy assessment\n\n2. We will not investigate.\n',
        },
      ],
      bad: [
        {
          title: 'Only what the Council did',
          text: 'Decision : Not upheld\n\n«The complaint»\n\n1. Mr X complains that the Council did not answer his letters about a parking fine.\n\nWhat I found\n\n2. I found no fault.\n',
        },
      ],
    },
  },
  *check({ statement, classification: { profile } }) {
    if (profile !== 'upheld' && profile !== 'not-upheld') return;
    const section = statement.sections.find(({ kind }) => kind === 'complaint');
    if (!section || section.paragraphs.length === 0) return;
    const said = section.paragraphs.some(
      ({ shape: { folded } }) => effect.test(folded) || account.test(folded) || hasPlaceholder(folded),
    );
    if (!said) yield { span: section.heading.textSpan, message: 'missing', subject: 'section:complaint' };
  },
});
