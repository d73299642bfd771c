import type { Paragraph } from '../../core/document/model.ts';
import { sentencesOf } from '../../core/document/sentences.ts';
import { contains, shift, span } from '../../core/text/span.ts';
import type { View } from '../view.ts';
import { intendedFormulas, type Formula } from './formulas.ts';
import { apart, ownParagraphs, rewrite } from './rewrite-paragraphs.ts';
import type { StageChange } from './stage-change.ts';

/**
 * What changes when a final decision becomes a draft again: the title line, the decision date, the summary and the final
 * decision, which only intend, and the account of comments, which invites them. Findings elsewhere stay firm, as the
 * manual has it.
 */
export function returnToDraft(view: View): readonly StageChange[] {
  const formulas = intendedFormulas(view.catalogue.stageFormulas);
  const own = ownParagraphs(view);
  const deciding = own.filter(({ role, section }) => role === 'summary' || section === 'decision');
  return apart([
    ...titleChange(view),
    ...dateChange(view),
    ...own.flatMap((paragraph) => commentChanges(view, paragraph)),
    ...deciding.flatMap((paragraph) =>
      formulas.flatMap((formula) => rewrite(paragraph, formula, 'What was decided is intended')),
    ),
  ]);
}

function titleChange({ snapshot: { statement } }: View): readonly StageChange[] {
  const { stageLine } = statement.header;
  if (stageLine?.stage !== 'final') return [];
  const written = statement.text.slice(stageLine.span.start, stageLine.span.end);
  const match = /final(?= decision)/i.exec(written);
  if (!match) return [];
  const start = stageLine.span.start + match.index;
  const newText = /^[A-Z]/.test(match[0]) ? 'Draft' : 'draft';
  return [{ span: span(start, start + match[0].length), newText, label: 'Title line' }];
}

/** A draft has no decision date. Its line goes, with the blank line behind it. */
function dateChange({ snapshot: { statement } }: View): readonly StageChange[] {
  const line = statement.header.decisionDate;
  if (!line) return [];
  const behind = /^[^\S\n]*\r?\n(?:[^\S\n]*\r?\n)?/.exec(statement.text.slice(line.span.end))?.[0].length ?? 0;
  return [{ span: span(line.span.start, line.span.end + behind), newText: '', label: 'Decision date' }];
}

const invitations: readonly Formula[] = [
  {
    pattern: /\bhad ((?:an|the) )?(opportunity|chance) to comment\b/gi,
    write: ([, article = 'an ', what = '']) => `have ${article}${what} to comment`,
  },
  { pattern: /\bwere invited to comment\b/gi, write: () => 'are invited to comment' },
  {
    pattern: /\b(I|we|the Ombudsman) considered(?= (?:any|all|their|his|her|its|the) (?:\w+ )?comments\b)/gi,
    write: ([, who = '']) => `${who} will consider`,
  },
  { pattern: /\bbefore (I|we) (?:made|reached|issued|took)\b/gi, write: ([, who = '']) => `before ${who} make` },
];
/** "I sent Mr X and the Council a copy of my draft decision and considered all comments received …" */
const standard: Formula = {
  pattern:
    /\b(?:I|we) sent ([^.]{2,80}?) a copy of (?:my|our) draft decision and considered (?:all|any|their) comments[^.]*/gi,
  write: ([, parties = '']) =>
    `${parties.charAt(0).toUpperCase()}${parties.slice(1)} have an opportunity to comment on my draft decision. I will consider any comments before making a final decision`,
};

function commentChanges({ snapshot: { facts } }: View, paragraph: Paragraph): readonly StageChange[] {
  const told = facts.stageWording.filter((each) => each.kind === 'comments-considered' && each.paragraph === paragraph);
  if (told.length === 0) return [];
  const label = 'Comments on the draft';
  const whole = rewrite(paragraph, standard, label);
  if (whole.length > 0) return whole;
  const sentences = sentencesOf(paragraph.shape).map((sentence) => shift(sentence, paragraph.span.start));
  const about = sentences.filter((sentence) => told.some((each) => contains(sentence, each.span)));
  return invitations
    .flatMap((formula) => rewrite(paragraph, formula, label))
    .filter((change) => about.some((sentence) => contains(sentence, change.span)));
}
