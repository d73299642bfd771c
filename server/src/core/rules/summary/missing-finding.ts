import { hasPlaceholder } from '../../text/placeholder.ts';
import { defineRule } from '../define-rule.ts';

const finding =
  /\b(?:faults?|fail(?:ed|s|ings?|ures?)?|errors?|delay(?:s|ed)?|too long|uph(?:old|olds|eld)|remed(?:y|ied|ies|ial)|(?:will not|cannot|can't|won't|should not|did not|do not|have decided not to|not) (?:normally )?(?:be )?investigat\w*|end(?:ed|ing)?|discontinu\w+|stopp?(?:ed)? (?:our|the|this|investigating)|complet(?:e|ed) (?:our|the|this) investigation|outside our|no power|jurisdiction)\b/i;

export default defineRule({
  meta: {
    code: 'summary/missing-finding',
    title: 'The summary says what was decided',
    why: 'The summary is all that most readers of the website read.',
    explanation:
      'Fires in a final statement whose summary has none of: fault, failed, failings, error, delay, uphold, remedied, will not or cannot investigate, ended.',
    source: 'Decision Statements Manual, chapter 7.2',
    standard: 2,
    severity: { draft: 'off', final: 'information' },
    fix: 'none',
    since: '0.1.0',
    messages: {
      missing:
        'The summary does not say what was decided, and most readers read nothing else. Say whether there was fault, or that we will not investigate.',
    },
    examples: {
      good: [
        {
          title: 'A finding',
          text: 'The Ombudsman’s final decision:\n\nSummary: Mr X complained about a bin. We do not find the Council to be at fault.\n',
        },
      ],
      bad: [
        {
          title: 'The subject alone',
          text: 'The Ombudsman’s final decision:\n\n«Summary:» Mr X complained about how often his bin was emptied.\n',
        },
      ],
    },
  },
  *check({ statement }) {
    const { summary } = statement;
    if (!summary) return;
    const { folded } = summary.paragraph.shape;
    if (folded.trim() === '' || hasPlaceholder(folded) || finding.test(folded)) return;
    yield { span: summary.labelSpan, message: 'missing', subject: 'summary' };
  },
});
