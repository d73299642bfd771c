import { sliceOf } from '../../text/span.ts';
import { defineRule } from '../define-rule.ts';
import { outcomeSpan, verdictOf } from '../header-outcome.ts';

export default defineRule({
  meta: {
    code: 'outcome/decision-mismatch',
    title: 'The header’s outcome is what the Final decision decides',
    why: 'The outcome is published beside the text and counted in the office’s figures. Where the two part ways, both sides can say that they won.',
    explanation:
      'Fires when the Final decision speaks against the outcome in the header, and no sentence of it speaks for it: Upheld over “no fault”, Not upheld over “fault”, Closed over a completed investigation. Mixed findings are silent, and so are complaints that are upheld because the body has agreed to put things right, fault without injustice, investigations that were ended, joint cases, and “no fault causing injustice”. Where the summary goes with the header, the Final decision is marked; else the header.',
    source: 'Decision Statements Manual, chapter 6; Local Government Act 1974, sections 24A(7) and 34B(9)',
    standard: 2,
    severity: 'warning',
    fix: 'none',
    since: '0.1.0',
    messages: {
      header:
        'The header says “{outcome}”, but the Final decision says “{words}”. The outcome is published beside the text: make the two agree.',
      decision:
        'This says “{words}”, but the header and the summary say that the complaint is {outcome}. Make the three agree.',
    },
    examples: {
      good: [
        {
          title: 'Mixed findings',
          text: 'Somewhere Council (23 000 001)\n\nCategory : Housing > Homelessness\n\nDecision : Upheld\n\nDecision date : 05 Feb 2024\n\nThe Ombudsman’s final decision:\n\nSummary: We found fault in how long the Council took. It has apologised.\n\nFinal decision\n\n1. I found no fault in how the Council decided the application. I found fault in how long it took.\n',
        },
        {
          title: 'Upheld without an investigation, as the Council has agreed to put it right',
          text: 'Somewhere Council (23 000 001)\n\nCategory : Housing > Homelessness\n\nDecision : Upheld\n\nDecision date : 05 Feb 2024\n\nThe Ombudsman’s final decision:\n\nSummary: We will not investigate this complaint. We have upheld it because the Council has agreed to pay for the delay.\n\nFinal decision\n\n1. We have upheld this complaint because the Council has agreed to put it right.\n',
        },
        {
          title: 'Fault without injustice',
          text: 'Somewhere Council (23 000 001)\n\nCategory : Housing > Homelessness\n\nDecision : Upheld\n\nDecision date : 05 Feb 2024\n\nThe Ombudsman’s final decision:\n\nSummary: We found fault, which caused no injustice.\n\nFinal decision\n\n1. I found fault by the Council which did not cause injustice.\n',
        },
        {
          title: 'An investigation that was ended',
          text: 'Somewhere Council (23 000 001)\n\nCategory : Housing > Homelessness\n\nDecision : Not upheld\n\nDecision date : 05 Feb 2024\n\nThe Ombudsman’s final decision:\n\nSummary: We ended our investigation because Mr X has gone to court.\n\nFinal decision\n\n1. I have ended my investigation because Mr X has gone to court.\n',
        },
      ],
      bad: [
        {
          title: 'Not upheld over a finding of fault',
          text: 'Somewhere Council (23 000 001)\n\nCategory : Housing > Homelessness\n\nDecision : «Not upheld»\n\nDecision date : 05 Feb 2024\n\nThe Ombudsman’s final decision:\n\nSummary: We found fault by the Council, which caused Mr X distress.\n\nFinal decision\n\n1. I have completed my investigation. I found fault by the Council, which caused Mr X distress.\n',
        },
        {
          title: 'The Final decision alone says otherwise',
          text: 'Somewhere Council (23 000 001)\n\nCategory : Housing > Homelessness\n\nDecision : Upheld\n\nDecision date : 05 Feb 2024\n\nThe Ombudsman’s final decision:\n\nSummary: We found fault by the Council, which caused Mr X distress.\n\nFinal decision\n\n1. I have completed my investigation. There was «no fault» by the Council.\n',
        },
        {
          title: 'Not upheld over some fault, which is being remedied',
          text: 'Somewhere Council (23 000 001)\n\nCategory : Housing > Homelessness\n\nDecision : «Not upheld»\n\nDecision date : 05 Feb 2024\n\nThe Ombudsman’s final decision:\n\nSummary: We found fault by the Council in its delay, but none in how it set her priority. The Council agreed to apologise.\n\nFinal decision\n\n1. There was fault by the Council in its delay, which caused injustice. There was no fault in how it set Mrs K’s priority. The Council has agreed to apologise.\n',
        },
        {
          title: 'A care provider’s actions that caused injustice',
          text: 'Somewhere Council (23 000 001)\n\nCategory : Housing > Homelessness\n\nDecision : «Not upheld»\n\nDecision date : 05 Feb 2024\n\nThe Ombudsman’s final decision:\n\nSummary: Mrs G complained about her carers. We found they missed visits, which caused Mrs G distress.\n\nFinal decision\n\n1. I find the Care Provider’s actions have caused injustice to Mrs G.\n',
        },
        {
          title: 'Not upheld, and never begun',
          text: 'Somewhere Council (23 000 001)\n\nCategory : Housing > Homelessness\n\nDecision : «Not upheld»\n\nDecision date : 05 Feb 2024\n\nThe Ombudsman’s final decision:\n\nSummary: We will not investigate this complaint.\n\nMy assessment\n\n1. There is not enough evidence of fault.\n\nFinal decision\n\n2. We will not investigate this complaint because there is not enough evidence of fault.\n',
        },
        {
          title: 'Closed over a completed investigation',
          text: 'Somewhere Council (23 000 001)\n\nCategory : Housing > Homelessness\n\nDecision : «Closed after initial enquiries»\n\nDecision date : 05 Feb 2024\n\nThe Ombudsman’s final decision:\n\nSummary: We found no fault by the Council.\n\nFinal decision\n\n1. I have completed my investigation. I found no fault by the Council.\n',
        },
      ],
    },
  },
  *check(context) {
    const { statement } = context;
    const decision = verdictOf(context, 'decision');
    const outcome = outcomeSpan(statement);
    if (decision.kind !== 'contradicts' || !outcome) return;
    const summary = verdictOf(context, 'summary');
    const { span, paragraph } = decision.by;
    const words = sliceOf(statement.text, span);
    const written = sliceOf(statement.text, outcome);
    if (summary.kind === 'supports')
      yield {
        span,
        message: 'decision',
        values: { words, outcome: written.toLowerCase() },
        subject: 'header:outcome',
        paragraph,
        related: [{ span: outcome, text: 'The outcome in the header.' }],
      };
    else
      yield {
        span: outcome,
        message: 'header',
        values: { words, outcome: written },
        subject: 'header:outcome',
        related: [{ span, text: 'What the Final decision says.' }],
      };
  },
});
