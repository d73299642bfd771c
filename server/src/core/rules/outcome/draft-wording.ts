import type { StageWording } from '../../document/facts.ts';
import type { Paragraph } from '../../document/model.ts';
import { sliceOf } from '../../text/span.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'outcome/draft-wording',
    title: 'A final decision decides, and asks for no comments',
    why: 'A final that “intends to find” fault has decided nothing, and an invitation to comment reopens what is closed.',
    explanation:
      'Fires in a final statement on what we or I “intend”, “propose” or “plan” to decide, on “based on current information”, and on an invitation to comment that is still open. What the draft said, what others propose, quotations, and the standard statements of our powers (“actions or proposed actions”) are left alone. Decision: Promote to Final changes the usual formulas all at once.',
    source: 'Decision Statements Manual, chapter 9.1 and appendix 1',
    standard: 2,
    severity: { draft: 'off', final: 'warning' },
    fix: 'none',
    since: '0.1.0',
    messages: {
      tentative:
        '“{words}” is draft wording: it says what we mean to decide, in a decision that is final. Say what we have decided.',
      current:
        '“{words}” is draft wording: a final decision rests on all the evidence. Take it out, or say what the evidence shows.',
      invitation:
        'This still invites comments, though the decision is final. Say instead that comments on the draft were considered.',
    },
    examples: {
      good: [
        {
          title: 'What the draft said',
          text: 'The Ombudsman’s final decision:\n\nHow I considered this complaint\n\n1. My draft decision said I intended to find fault. Mr X had an opportunity to comment on it.\n',
        },
        {
          title: 'What the Council proposes',
          text: 'The Ombudsman’s final decision:\n\nFinal decision\n\n1. The Council intends to review its policy, and I am satisfied with what it proposes.\n',
        },
        {
          title: 'Our powers in general',
          text: 'The Ombudsman’s final decision:\n\nThe Ombudsman’s role and powers\n\n1. If we are satisfied with a council’s actions or proposed actions, we can complete our investigation.\n',
        },
        {
          title: 'A draft',
          text: 'The Ombudsman’s draft decision:\n\nFinal decision\n\n1. I intend to find fault.\n',
        },
      ],
      bad: [
        {
          title: 'It only intends to decide',
          text: 'The Ombudsman’s final decision:\n\nFinal decision\n\n1. «I do not intend to investigate» this complaint.\n',
        },
        {
          title: 'It still invites comments',
          text: 'The Ombudsman’s final decision:\n\nHow I considered this complaint\n\n1. «Mr X now has an opportunity to comment» on my draft decision.\n',
        },
        {
          title: 'One invitation in two sentences',
          text: 'The Ombudsman’s final decision:\n\nHow I considered this complaint\n\n1. «Mr X now has an opportunity to comment» on my draft decision. I will consider any comments before I decide.\n',
        },
        {
          title: 'It rests on what is known so far',
          text: 'The Ombudsman’s final decision:\n\nSummary: «Based on current information», we find no fault.\n',
        },
      ],
    },
  },
  *check({ statement, facts }) {
    const inviting = new Set<Paragraph>();
    for (const { kind, span, paragraph } of facts.stageWording) {
      yield undefined;
      // "Mr X may comment. I will consider what he says": one invitation, in two sentences.
      if (kind === 'invitation' && inviting.has(paragraph)) continue;
      if (kind === 'invitation') inviting.add(paragraph);
      const message = messageFor[kind];
      if (message) yield { span, message, values: { words: sliceOf(statement.text, span) }, paragraph };
    }
  },
});

const messageFor: Readonly<Record<StageWording['kind'], 'tentative' | 'current' | 'invitation' | undefined>> = {
  tentative: 'tentative',
  'current-evidence': 'current',
  invitation: 'invitation',
  'comments-considered': undefined,
};
