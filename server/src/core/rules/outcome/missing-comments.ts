import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'outcome/missing-comments',
    title: 'A final decision after an investigation says that comments on the draft were considered',
    why: 'Both sides must have had a draft to comment on, and a court would look for it here.',
    explanation:
      'Fires in a final statement that is upheld or not upheld after an investigation, when no sentence says that a draft was sent, or that comments on one were invited or considered, in whatever words. Closures, early remedies, investigations that were ended and public reports need none. Silent where the section How I considered this complaint is missing or empty, which is reported instead.',
    source: 'Investigation Manual, chapter 29; Decision Statements Manual, chapter 7.6',
    standard: 1,
    severity: { draft: 'off', final: 'warning' },
    fix: 'none',
    since: '0.1.0',
    messages: {
      missing:
        'Nothing says that comments on a draft of this decision were invited or considered, which every final decision after an investigation must. Add it under this heading (Ctrl+Space offers the standard paragraph).',
    },
    examples: {
      good: [
        {
          title: 'Comments were considered',
          text: 'Decision : Not upheld\n\nThe Ombudsman’s final decision:\n\nHow I considered this complaint\n\n1. Mr X and the Council had an opportunity to comment on a draft of this document.\n\nWhat I found\n\n2. I found no fault.\n\nFinal decision\n\n3. I found no fault.\n',
        },
        {
          title: 'Both saw it, and what they said counted',
          text: 'Decision : Not upheld\n\nThe Ombudsman’s final decision:\n\nHow I considered this complaint\n\n1. Mr X and the Council saw a draft of this decision, and I took account of what they said.\n\nWhat I found\n\n2. I found no fault.\n\nFinal decision\n\n3. I found no fault.\n',
        },
        {
          title: 'A closure',
          text: 'Decision : Closed after initial enquiries\n\nThe Ombudsman’s final decision:\n\nHow I considered this complaint\n\n1. I considered what Mr X told me.\n\nMy assessment\n\n2. We will not investigate this complaint.\n',
        },
        {
          title: 'A draft',
          text: 'Decision : Not upheld\n\nThe Ombudsman’s draft decision:\n\nHow I considered this complaint\n\n1. I considered what Mr X told me.\n\nWhat I found\n\n2. I intend to find no fault.\n',
        },
      ],
      bad: [
        {
          title: 'Only the sources',
          text: 'Decision : Not upheld\n\nThe Ombudsman’s final decision:\n\n«How I considered this complaint»\n\n1. I considered what Mr X and the Council told me.\n\nWhat I found\n\n2. I found no fault.\n\nFinal decision\n\n3. I found no fault. I have completed my investigation.\n',
        },
        {
          title: 'A draft plan is no draft decision',
          text: 'Decision : Upheld\n\nThe Ombudsman’s final decision:\n\n«How I considered this complaint»\n\n1. I considered the draft plan, and Ms X’s comments on it.\n\nWhat I found\n\n2. I found fault.\n\nFinal decision\n\n3. I found fault causing injustice.\n',
        },
      ],
    },
  },
  *check({ statement, facts, classification: { profile } }) {
    if (profile !== 'upheld' && profile !== 'not-upheld') return;
    const section = statement.sections.find(({ kind }) => kind === 'considered');
    // What is still to come invites comments, which is another finding.
    if (
      !section ||
      section.paragraphs.length === 0 ||
      facts.stageWording.some(({ kind }) => kind === 'comments-considered' || kind === 'invitation')
    )
      return;
    yield { span: section.heading.textSpan, message: 'missing', subject: 'section:considered' };
  },
});
