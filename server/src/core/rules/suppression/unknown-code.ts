import { nearestName } from '../../text/nearest-name.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'suppression/unknown-code',
    title: 'A comment that silences a rule names one that there is',
    why: 'A code with a slip in it silences nothing, and the finding comes back without anybody knowing why.',
    explanation:
      'Fires on a code in a comment `<!-- decision-ignore … -->` that is no rule’s. A slip in the ignore file is reported there.',
    source: 'Published interface of this tool: suppression',
    standard: 2,
    severity: 'warning',
    fix: 'review',
    since: '0.1.0',
    messages: {
      unknown: 'There is no rule “{code}”, so this silences nothing. Write the code as the finding shows it.',
      near: 'There is no rule “{code}”, so this silences nothing. The nearest is “{near}”.',
    },
    examples: {
      good: [
        {
          title: 'A rule that there is',
          text: 'The complaint\n\n1. Mr X complains about his bins.\n\n<!-- decision-ignore structure/unfinished-paragraph: ends as Mr X put it -->\n2. He says this caused\n',
        },
      ],
      bad: [
        {
          title: 'A slip in the code',
          text: 'The complaint\n\n1. Mr X complains about his bins.\n\n<!-- decision-ignore «structure/unfinished-paragrap»: ends as Mr X put it -->\n2. He says this caused\n',
          fixed:
            'The complaint\n\n1. Mr X complains about his bins.\n\n<!-- decision-ignore structure/unfinished-paragraph: ends as Mr X put it -->\n2. He says this caused\n',
        },
      ],
    },
  },
  *check({ suppressions }) {
    if (!suppressions) return;
    const known = new Set(suppressions.knownCodes);
    for (const comment of suppressions.comments) {
      yield;
      for (const { code, span } of comment.codes) {
        if (known.has(code)) continue;
        const near = nearestName(code, suppressions.knownCodes);
        yield near === undefined
          ? { span, message: 'unknown', values: { code } }
          : {
              span,
              message: 'near',
              values: { code, near },
              fixes: () => [{ title: `Write “${near}”`, changes: [{ span, newText: near }], safe: false }],
            };
      }
    }
  },
});
