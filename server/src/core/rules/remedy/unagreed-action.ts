import type { Action, ActionGroup } from '../../document/facts.ts';
import { comparable, foldTypography } from '../../text/typography.ts';
import { sliceOf } from '../../text/span.ts';
import { defineRule, type RuleContext } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'remedy/unagreed-action',
    title: 'The heading and the lead-in agree on whether the remedy is agreed',
    why: 'Readers take “Agreed action” for a promise and “Recommended action” for a proposal. Where the words below say the opposite, nobody knows whether the body has accepted the remedy.',
    explanation:
      'Fires in a final decision when the words that open the actions recommend (“We recommend the Council:”) under Agreed action, or when they say that the body agreed or will act under Recommended action. “The Council should:” under Agreed action is the office’s habit, and is found only where nothing in the statement says that the body agreed.\n\nDoes not fire for a later sentence in an agreed item (“should also complete stage three”), for the request for evidence, for the paragraph on how to apologise, nor under the plain heading Action.',
    source: 'Guidance on remedies, part 2: agreed, and recommended but not agreed, remedies',
    standard: 2,
    severity: { draft: 'off', final: 'information' },
    fix: 'none',
    since: '0.1.0',
    messages: {
      recommended:
        '“{words}” recommends, but the heading says “{section}”. If the body has agreed, say so here; if not, change the heading.',
      agreed:
        '“{words}” says that the body has agreed, but the heading says “{section}”. If it has agreed, the heading should say so.',
    },
    examples: {
      good: [
        {
          title: 'Agreed under Agreed action',
          text: 'Somewhere Council (24 010 031)\n\nDecision date : 14 Jan 2025\n\nAgreed action\n\n  1. Within one month of our decision, the Council has agreed to:\n  • apologise to Mr X.\n',
        },
        {
          title: 'The office’s habit, and the decision says that it is agreed',
          text: 'Somewhere Council (24 010 031)\n\nDecision date : 14 Jan 2025\n\nAgreed action\n\n  1. Within four weeks the Council should:\n  • apologise to Mr X.\n\nFinal decision\n\n  1. I found fault. The Council has agreed to remedy the injustice.\n',
        },
        {
          title: 'A later sentence, and the request for evidence',
          text: 'Somewhere Council (24 010 031)\n\nDecision date : 14 Jan 2025\n\nAgreed action\n\n  1. Within one month of our decision, the Council will:\n  • begin stage two. It should also complete stage three if Mr X asks.\n  2. The Council should provide us with evidence it has complied with the above actions.\n',
        },
        {
          title: 'A recommendation, and then the agreement',
          text: 'Somewhere Council (24 010 031)\n\nDecision date : 14 Jan 2025\n\nAgreed action\n\n  1. I recommended the Council pay Mr X £100 for the delay within one month of my decision. The Council has agreed to this.\n',
        },
      ],
      bad: [
        {
          title: 'Recommends under Agreed action',
          text: 'Somewhere Council (24 010 031)\n\nDecision date : 14 Jan 2025\n\nAgreed action\n\n  1. «To remedy the complaint we recommend the Council, within one month of our decision:»\n  • apologises to Mr X.\n',
        },
        {
          title: 'Nothing says that it was agreed',
          text: 'Somewhere Council (24 010 031)\n\nDecision date : 14 Jan 2025\n\nSummary: We found fault, and recommend a remedy.\n\nAgreed actions\n\n  1. «Within one month of our decision the Council should:»\n  • apologise to Mr X; and\n  • pay Mr X £100 for the delay.\n\nFinal decision\n\n  1. I found fault causing injustice.\n',
        },
        {
          title: 'Agreed under Recommended action',
          text: 'Somewhere Council (24 010 031)\n\nDecision date : 14 Jan 2025\n\nRecommended action\n\n  1. «The Care Provider has agreed to:»\n  • apologise to Mr X within one month of our decision.\n',
        },
      ],
    },
  },
  *check(context) {
    const { statement, facts } = context;
    const seen = new Set<ActionGroup>();
    for (const [index, { group, paragraph, kind, done }] of facts.actions.entries()) {
      yield undefined;
      if (!group || kind === 'evidence' || done || seen.has(group)) continue;
      seen.add(group);
      const section = statement.sections.find(({ paragraphs }) => paragraphs.includes(paragraph));
      const clash = section && clashOf(group, section.heading.text, context);
      if (!section || !clash) continue;
      yield {
        span: group.leadIn,
        message: clash,
        values: { words: sliceOf(statement.text, group.leadIn).replace(/\s+/g, ' '), section: section.heading.text },
        subject: `action:${index}`,
        paragraph,
      };
    }
  },
});

function clashOf(
  group: ActionGroup,
  heading: string,
  { statement, facts }: RuleContext,
): 'recommended' | 'agreed' | undefined {
  const name = comparable(heading);
  if (/^recommend/.test(name)) return group.stance === 'agreed' ? 'agreed' : undefined;
  if (!/^agreed/.test(name) || group.stance !== 'recommended') return undefined;
  const words = foldTypography(sliceOf(statement.text, group.leadIn));
  const agreed = facts.outcomes.filter(({ kind }) => kind === 'remedy-agreed');
  const recommends = /\brecommend(?:s|ing)?\b(?! (?:actions?|remed))/i.test(words);
  // "I recommended … The Council has agreed": said where the actions are, it settles the matter.
  const settled = recommends ? agreed.filter(({ paragraph }) => paragraph.section === 'action') : agreed;
  return settled.length > 0 || facts.actions.some((action) => isAgreedAction(action)) ? undefined : 'recommended';
}

const isAgreedAction = ({ group, kind }: Action): boolean => kind !== 'evidence' && group?.stance === 'agreed';
