import { sliceOf } from '../../text/span.ts';
import { defineRule } from '../define-rule.ts';
import { outcomeSpan, verdictOf } from '../header-outcome.ts';

export default defineRule({
  meta: {
    code: 'outcome/summary-mismatch',
    title: 'The summary says what the header says',
    why: 'The summary stands beside the outcome on the website, and most readers read nothing else.',
    explanation:
      'Fires when the summary speaks against the outcome in the header, and no sentence of it speaks for it. Silent for all that is right though it looks odd: mixed findings, complaints upheld because the body has agreed to put things right, fault without injustice, investigations that were ended, joint cases. Where the Final decision contradicts the header too, outcome/decision-mismatch says so once.',
    source: 'Decision Statements Manual, chapter 7.2',
    standard: 2,
    severity: 'warning',
    fix: 'none',
    since: '0.1.0',
    messages: {
      mismatch:
        'The summary says “{words}”, but the header says “{outcome}”. Both are published together: make them agree.',
    },
    examples: {
      good: [
        {
          title: 'Why a case was closed',
          text: 'Somewhere Council (23 000 001)\n\nCategory : Housing > Homelessness\n\nDecision : Closed after initial enquiries\n\nDecision date : 05 Feb 2024\n\nThe Ombudsman’s final decision:\n\nSummary: There is no sign of fault in how the Council dealt with this.\n',
        },
        {
          title: 'Mixed findings',
          text: 'Somewhere Council (23 000 001)\n\nCategory : Housing > Homelessness\n\nDecision : Upheld\n\nDecision date : 05 Feb 2024\n\nThe Ombudsman’s final decision:\n\nSummary: We found no fault in the decision, but fault in how long it took.\n\nFinal decision\n\n1. I found fault in how long it took.\n',
        },
        {
          title: 'Not investigated, and upheld because it was put right',
          text: 'Somewhere Council (23 000 001)\n\nCategory : Housing > Homelessness\n\nDecision : Upheld\n\nDecision date : 05 Feb 2024\n\nThe Ombudsman’s final decision:\n\nSummary: We will not investigate this complaint because the Council has agreed to remedy it.\n\nFinal decision\n\n1. We have upheld this complaint.\n',
        },
        {
          title: 'What was complained about decides nothing',
          text: 'Somewhere Council (23 000 001)\n\nCategory : Housing > Homelessness\n\nDecision : Not upheld\n\nDecision date : 05 Feb 2024\n\nThe Ombudsman’s final decision:\n\nSummary: Mr X complained the Council was at fault. We found no fault.\n\nFinal decision\n\n1. I found no fault.\n',
        },
      ],
      bad: [
        {
          title: 'The summary of another version',
          text: 'Somewhere Council (23 000 001)\n\nCategory : Housing > Homelessness\n\nDecision : Upheld\n\nDecision date : 05 Feb 2024\n\nThe Ombudsman’s final decision:\n\nSummary: Mr X complained about a delay. We found «no fault» by the Council.\n\nFinal decision\n\n1. I found fault by the Council, which caused Mr X distress.\n',
        },
        {
          title: 'A closure’s summary over an investigation',
          text: 'Somewhere Council (23 000 001)\n\nCategory : Housing > Homelessness\n\nDecision : Not upheld\n\nDecision date : 05 Feb 2024\n\nThe Ombudsman’s final decision:\n\nSummary: «We will not investigate this complaint» because there is not enough evidence of fault.\n\nFinal decision\n\n1. I have completed my investigation. There was no fault by the Council.\n',
        },
        {
          title: 'Closed, and yet fault',
          text: 'Somewhere Council (23 000 001)\n\nCategory : Housing > Homelessness\n\nDecision : Closed after initial enquiries\n\nDecision date : 05 Feb 2024\n\nThe Ombudsman’s final decision:\n\nSummary: Mr X complained about a delay. «We found fault» by the Council.\n\nFinal decision\n\n1. We will not investigate this complaint.\n',
        },
      ],
    },
  },
  *check(context) {
    const { statement } = context;
    const summary = verdictOf(context, 'summary');
    const outcome = outcomeSpan(statement);
    if (summary.kind !== 'contradicts' || !outcome) return;
    const { span, paragraph } = summary.by;
    yield {
      span,
      message: 'mismatch',
      values: { words: sliceOf(statement.text, span), outcome: sliceOf(statement.text, outcome) },
      subject: 'header:outcome',
      paragraph,
      related: [{ span: outcome, text: 'The outcome in the header.' }],
    };
  },
});
