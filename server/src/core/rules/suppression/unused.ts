import type { Statement } from '../../document/model.ts';
import { overlaps } from '../../text/span.ts';
import { defineRule, type Finding, type Fix, type RuleContext } from '../define-rule.ts';
import { dropCode } from '../drop-code.ts';
import type { IgnoreComment, NamedCode } from '../ignore-comments.ts';
import { isSuppressionRule } from '../silence.ts';
import { firstTextLine } from '../statement-start.ts';
import { wholeLines } from '../whole-lines.ts';

export default defineRule({
  meta: {
    code: 'suppression/unused',
    title: 'Whatever silences a finding has one to silence',
    why: 'What silences nothing today may hide a real slip tomorrow, and makes readers look for a problem that is gone.',
    explanation:
      'Fires on a comment `<!-- decision-ignore … -->`, or an entry of the ignore file, that silences nothing: the finding is gone, the paragraph was changed, or the comment stands where it can hold for nothing. A rule that is switched off does not count. The four rules about silencing can’t be silenced themselves.',
    source: 'Published interface of this tool: suppression',
    standard: 2,
    severity: 'warning',
    fix: 'safe',
    since: '0.1.0',
    messages: {
      unused:
        'This comment silences “{code}”, but there is no such finding here. Delete it, so that it can’t hide a slip later.',
      entry:
        'The ignore file silences “{code}” in this statement, but there is no such finding any more. Delete the entry there, so that it can’t hide a slip later.',
      never: '“{code}” can’t be silenced, so this has no effect. Delete it, and mend what it points to.',
      notFirst:
        'A comment for the whole statement holds only in the first line, so this one has no effect. Move it there, or write “decision-ignore” for the next paragraph.',
      noStart: 'This comment ends nothing: no “decision-ignore-start” stands before it. Delete it.',
      unknownForm:
        'There is no such comment, so it has no effect. Write “decision-ignore”, “decision-ignore-file”, “decision-ignore-start” or “decision-ignore-end”.',
      noCode: 'This comment names no rule, so it silences nothing. Write the rule’s code, or delete the comment.',
    },
    examples: {
      good: [
        {
          title: 'A comment that silences something',
          text: 'The complaint\n\n1. Mr X complains about his bins.\n\n<!-- decision-ignore structure/unfinished-paragraph: ends as Mr X put it -->\n2. He says this caused\n',
        },
        {
          title: 'Some other comment',
          text: 'The complaint\n\n<!-- ask Jo -->\n1. Mr X complains about his bins.\n',
        },
      ],
      bad: [
        {
          title: 'Nothing to silence',
          text: 'The complaint\n\n<!-- decision-ignore «structure/web-furniture»: quoted from the website -->\n1. Mr X complains about his bins.\n',
          fixed: 'The complaint\n\n1. Mr X complains about his bins.\n',
        },
        {
          title: 'The rules about silencing',
          text: 'The complaint\n\n<!-- decision-ignore «suppression/missing-reason»: no need of one -->\n1. Mr X complains about his bins.\n',
          fixed: 'The complaint\n\n1. Mr X complains about his bins.\n',
        },
      ],
    },
  },
  *check(context) {
    const { statement, suppressions, unfinished } = context;
    for (const comment of suppressions?.comments ?? []) {
      // While its paragraph is being typed, rules about unfinished text hold their tongue.
      const isTyped = unfinished && [comment.span, comment.target].some((span) => span && overlaps(span, unfinished));
      if (!isTyped) yield* idleIn(context, comment);
      yield;
    }
    for (const entry of unfinished ? [] : (suppressions?.entries ?? []))
      if (suppressions?.isIdle(entry))
        yield {
          span: firstTextLine(statement),
          message: isSuppressionRule(entry.code) ? 'never' : 'entry',
          values: { code: entry.code },
        };
  },
});

type Id = 'unused' | 'entry' | 'never' | 'notFirst' | 'noStart' | 'unknownForm' | 'noCode';

function* idleIn({ statement, suppressions }: RuleContext, comment: IgnoreComment): Generator<Finding<Id>, void> {
  const misuse = misuseOf(statement, comment, suppressions?.comments ?? []);
  if (misuse) {
    yield { span: comment.span, message: misuse, fixes: () => [deleteComment(statement, comment)] };
    return;
  }
  for (const named of comment.kind === 'end' ? [] : comment.codes)
    if (suppressions?.isIdle(named))
      yield {
        span: named.span,
        message: isSuppressionRule(named.code) ? 'never' : 'unused',
        values: { code: named.code },
        fixes: () => [dropFix(statement, comment, named)],
      };
}

/** Why the comment as a whole can hold for nothing. */
function misuseOf(statement: Statement, comment: IgnoreComment, all: readonly IgnoreComment[]): Id | undefined {
  if (comment.kind === 'unknown') return 'unknownForm';
  if (comment.kind === 'end') return endsNothing(comment, all) ? 'noStart' : undefined;
  if (comment.codes.length === 0) return 'noCode';
  return comment.kind === 'file' && !comment.target ? 'notFirst' : undefined;
}

const endsNothing = (comment: IgnoreComment, all: readonly IgnoreComment[]): boolean =>
  !all.some(({ kind, target }) => kind === 'start' && target?.end === comment.span.start);

const deleteComment = (statement: Statement, { span }: IgnoreComment): Fix => ({
  title: 'Delete this comment',
  changes: wholeLines(statement, [span]),
  safe: true,
});

const dropFix = (statement: Statement, comment: IgnoreComment, named: NamedCode): Fix =>
  comment.codes.length === 1
    ? deleteComment(statement, comment)
    : { title: `Delete “${named.code}” from this comment`, changes: [dropCode(comment, named)], safe: true };
