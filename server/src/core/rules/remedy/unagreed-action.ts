import type { ActionGroup, Facts } from '../../document/facts.ts';
import type { Paragraph } from '../../document/model.ts';
import { comparable } from '../../text/typography.ts';
import { overlaps, sliceOf } from '../../text/span.ts';
import { defineRule } from '../define-rule.ts';

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
          title: 'One list agreed, the other recommended',
          text: 'Somewhere Council (24 010 031)\n\nDecision date : 14 Jan 2025\n\nAgreed action\n\n  1. Within one month of our decision, the Council has agreed to:\n  • apologise to Mr X.\n  2. «Within three months of our decision, I recommend the Council:»\n  • reviews its policy on parking.\n',
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
  *check({ statement, facts }) {
    const said = sayingsOf(facts);
    const seen = new Set<ActionGroup>();
    for (const [index, { group, paragraph, kind, done }] of facts.actions.entries()) {
      yield undefined;
      if (!group || kind === 'evidence' || done || seen.has(group)) continue;
      seen.add(group);
      const section = statement.sections.findLast(({ span }) => span.start <= paragraph.span.start);
      const words = sliceOf(statement.text, group.leadIn).replace(/\s+/g, ' ');
      const clash = section && clashOf(group.stance, words, section.heading.text, said(paragraph));
      if (!section || !clash) continue;
      yield {
        span: group.leadIn,
        message: clash,
        values: { words, section: section.heading.text },
        subject: `action:${index}`,
        paragraph,
      };
    }
  },
});

/** Where a statement says that the body agreed. */
interface Sayings {
  readonly anywhere: boolean;
  readonly besideActions: boolean;
}

function sayingsOf({ outcomes, actions }: Facts): (paragraph: Paragraph) => Sayings {
  const agreed = outcomes.filter(({ kind }) => kind === 'remedy-agreed');
  const anywhere =
    agreed.length > 0 || actions.some(({ group, kind }) => kind !== 'evidence' && group?.stance === 'agreed');
  // "I recommended … The Council has agreed": said where the actions are, it settles the matter; but what opens other
  // actions ("The Council has agreed to:") speaks for those alone.
  const beside = agreed.filter(({ paragraph }) => paragraph.section === 'action');
  const ofAll = beside.some(({ span }) => !actions.some(({ group }) => group && overlaps(span, group.leadIn)));
  return (paragraph) => ({ anywhere, besideActions: ofAll || beside.some((fact) => fact.paragraph === paragraph) });
}

function clashOf(
  stance: ActionGroup['stance'],
  words: string,
  heading: string,
  { anywhere, besideActions }: Sayings,
): 'recommended' | 'agreed' | undefined {
  const name = comparable(heading);
  if (/^recommend/.test(name)) return stance === 'agreed' ? 'agreed' : undefined;
  if (!/^agreed/.test(name) || stance !== 'recommended') return undefined;
  const recommends = /\brecommend(?:s|ing)?\b(?! (?:actions?|remed))/i.test(words);
  return (recommends ? besideActions : anywhere) ? undefined : 'recommended';
}
