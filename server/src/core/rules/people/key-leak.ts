import { foldTypography } from '../../text/typography.ts';
import { shift, type Span } from '../../text/span.ts';
import { defineRule } from '../define-rule.ts';
import { leaksIn } from '../names-key.ts';

export default defineRule({
  meta: {
    code: 'people/key-leak',
    title: 'No real name of the private key is left in',
    why: 'The name of somebody in this very case stands in the statement, and would be published.',
    explanation:
      'Fires on every real name of the private names key: whole names in any letter case, and last names where they are written as names; in headings and inside quotations too. The key is a file of the user’s own (setting `decisionStatement.namesKey`, `--names-key` on the command line), which no workspace can name. Its names never stand in a message, a log or any other output: the finding says the label. Without a key the rule is silent. The fix writes the label everywhere.',
    source: 'Decision Statements Manual, chapter 8.1',
    standard: 4,
    severity: 'error',
    fix: 'review',
    since: '0.1.0',
    messages: {
      leak: 'A real name from your names key stands here, and the statement is published. Write “{label}” instead.',
    },
    examples: {
      good: [
        {
          title: 'The labels of the key',
          namesKey: [{ label: 'Mr X', names: ['John Example'] }],
          text: 'The complaint\n\n1. Mr X complains about a fence. For example, it is too high.\n',
        },
        {
          title: 'Without a key',
          text: 'The complaint\n\n1. Mr X complains about a fence.\n',
        },
      ],
      bad: [
        {
          title: 'A name in a quoted e-mail',
          namesKey: [{ label: 'Mr X', names: ['John Exampleton'] }],
          text: 'What I found\n\n1. Mr X’s e-mail ends, “yours, «john exampleton»”.\n',
          fixed: 'What I found\n\n1. Mr X’s e-mail ends, “yours, Mr X”.\n',
        },
        {
          title: 'A last name alone',
          namesKey: [{ label: 'Y', names: ['Ann Sampleford', 'Annie'] }],
          text: 'What I found\n\n1. The note says, “«Sampleford» was not in school”.\n',
          fixed: 'What I found\n\n1. The note says, “Y was not in school”.\n',
        },
      ],
    },
  },
  *check({ statement, namesKey }) {
    if (!namesKey || namesKey.length === 0) return;
    const headings = statement.sections.flatMap(({ heading, subsections }) => [
      heading,
      ...subsections.map((subsection) => subsection.heading),
    ]);
    const leaks = [
      ...statement.paragraphs.flatMap((paragraph) =>
        leaksIn(paragraph.shape.folded, namesKey).map(({ label, span }) => ({
          label,
          span: shift(span, paragraph.span.start),
          paragraph,
        })),
      ),
      ...headings.flatMap(({ text, textSpan }) =>
        leaksIn(foldTypography(text), namesKey).map(({ label, span }) => ({
          label,
          span: shift(span, textSpan.start),
          paragraph: undefined,
        })),
      ),
    ];
    for (const { label, span, paragraph } of leaks) {
      yield undefined;
      const alike: readonly Span[] = leaks.filter((other) => other.label === label).map((other) => other.span);
      yield {
        span,
        message: 'leak',
        values: { label },
        ...(paragraph && { paragraph }),
        fixes: () => [
          {
            title: `Write “${label}” throughout`,
            changes: alike.map((each) => ({ span: each, newText: label })),
            safe: false,
          },
        ],
      };
    }
  },
});
