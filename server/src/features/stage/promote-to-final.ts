import { houseStyleOf, writeParagraph } from '../../core/document/house-style.ts';
import { sentencesOf } from '../../core/document/sentences.ts';
import type { Paragraph } from '../../core/document/model.ts';
import { comparable } from '../../core/text/typography.ts';
import { contains, shift, span } from '../../core/text/span.ts';
import { houseDate } from '../../core/text/written-date.ts';
import type { CalendarDate } from '../../core/text/calendar.ts';
import { headerLineChange } from '../../core/rules/header-lines.ts';
import type { View } from '../view.ts';
import { decidedFormulas, type Formula } from './formulas.ts';
import { apart, ownParagraphs, rewrite } from './rewrite-paragraphs.ts';
import type { StageChange } from './stage-change.ts';

/**
 * What changes when a draft becomes the final decision: title line and headings, the decision date, tense and modality of
 * the usual formulas, and the invitation to comment, which becomes what was done with the comments.
 * Source: Decision Statements Manual, chapter 9.1 and appendix 1.
 */
export function promoteToFinal(view: View, decisionDate: CalendarDate): readonly StageChange[] {
  const formula = decidedFormulas(view.catalogue.stageFormulas);
  const own = ownParagraphs(view);
  const words = own.flatMap((paragraph) => [
    ...invitationChanges(view, paragraph),
    ...withoutProviso(paragraph, formula),
    ...rewrite(paragraph, formula, 'What we intended is decided'),
    ...provisional.flatMap((each) => rewrite(paragraph, each, 'No longer provisional')),
  ]);
  const changes = [...titleChanges(view), dateChange(view, decisionDate), ...words];
  return apart([...changes, ...commentsChange(view, words)]);
}

const titleWord = /(?:revised )?(?:draft|provisional)(?= decision)/i;

function titleChanges({ snapshot: { statement } }: View): readonly StageChange[] {
  const { stageLine } = statement.header;
  const lines = [
    ...(stageLine?.stage === 'draft' ? [stageLine.span] : []),
    ...statement.sections
      .filter(({ kind, heading }) => kind === 'decision' && comparable(heading.text) === 'draft decision')
      .map(({ heading }) => heading.textSpan),
  ];
  return lines.flatMap((line) => {
    const written = statement.text.slice(line.start, line.end);
    const match = titleWord.exec(written);
    if (!match) return [];
    const start = line.start + match.index;
    const capital = /^[A-Z]/.test(match[0]);
    return [{ span: span(start, start + match[0].length), newText: capital ? 'Final' : 'final', label: 'Title line' }];
  });
}

const decisionDateLine = {
  part: 'decisionDate',
  label: 'Decision date',
  behind: ['title', 'category', 'outcome'],
} as const;

function dateChange({ snapshot: { statement, options } }: View, date: CalendarDate): StageChange {
  const value = houseDate(date, options.calendar);
  return { ...headerLineChange(statement, decisionDateLine, value), label: 'Decision date' };
}

/** "Based on current information, I intend to …": the final rests on all of it. The next word begins the sentence. */
const proviso =
  /(?:\b(?:based )?on (?:the |my |our )?(?:(?:current|present)(?:ly available)? (?:information|evidence)|(?:information|evidence) (?:currently|presently) (?:available|before (?:me|us)))|\bat this stage),? */gi;

function withoutProviso(paragraph: Paragraph, formula: Formula): readonly StageChange[] {
  const { folded } = paragraph.shape;
  return [...folded.matchAll(proviso)].flatMap((match) => {
    const end = match.index + match[0].length;
    formula.pattern.lastIndex = end;
    const next = formula.pattern.exec(folded);
    formula.pattern.lastIndex = 0;
    if (!next || next.index !== end) return [];
    const words = formula.write(next);
    if (words === undefined) return [];
    const opens = /^[A-Z]/.test(match[0]);
    const newText = opens ? words.charAt(0).toUpperCase() + words.slice(1) : words;
    const found = span(match.index, end + next[0].length);
    return [{ span: shift(found, paragraph.span.start), newText, label: 'What we intended is decided' }];
  });
}

const provisional: readonly Formula[] = [
  {
    pattern:
      /\b(my|our) (?:provisional|initial|emerging|draft) (view|finding|findings|conclusion|conclusions)(?= (?:is|are)\b)/gi,
    write: ([, whose = '', what = '']) => `${whose} ${what}`,
  },
  {
    pattern: /\b(we|I|the Ombudsm[ae]n) provisionally (find|conclude|decide|consider)(s?)\b/gi,
    write: ([, who = '', verb = '', ending = '']) => `${who} ${verb}${ending}`,
  },
];

interface Invitation {
  readonly pattern: RegExp;
  /** Undefined takes the whole sentence out: it asks for something that is over. */
  readonly write: ((match: RegExpMatchArray) => string) | undefined;
}

const invitations: readonly Invitation[] = [
  {
    pattern:
      /\b(?:now )?(?:has|have|will have|may have)(?: (?:now|both|each))?(?: until [\w ]{1,20})? ((?:an|the|another) )?(opportunity|chance) to (comment|respond|reply)\b/i,
    write: ([, article = 'an ', what = '', verb = '']) => `had ${article}${what} to ${verb}`,
  },
  { pattern: /\bis invited to\b/i, write: () => 'was invited to' },
  { pattern: /\bare (?:now |both )?(?:invited|asked) to\b/i, write: () => 'were invited to' },
  { pattern: /\b(I|we) (?:now |would )?(?:invite|ask)\b/i, write: ([, who = '']) => `${who} invited` },
  {
    pattern: /\b(I|we|the Ombudsman) will (?:then |now |carefully |fully ){0,2}consider\b/i,
    write: ([, who = '']) => `${who} considered`,
  },
  { pattern: /^/, write: undefined },
];

/** "will have an opportunity to comment … I will consider any comments before I make": what is to come has happened. */
function invitationChanges({ snapshot: { facts } }: View, paragraph: Paragraph): readonly StageChange[] {
  const { folded } = paragraph.shape;
  const invited = facts.stageWording.filter((each) => each.kind === 'invitation' && each.paragraph === paragraph);
  if (invited.length === 0) return [];
  return sentencesOf(paragraph.shape).flatMap((sentence) => {
    const words = folded.slice(sentence.start, sentence.end);
    if (!invited.some((each) => contains(shift(sentence, paragraph.span.start), each.span))) return [];
    const invitation = invitations.find(({ pattern }) => pattern.test(words));
    const match = invitation?.pattern.exec(words);
    if (!invitation || !match) return [];
    const label = 'Comments on the draft';
    const at = paragraph.span.start + sentence.start;
    if (!invitation.write) {
      // With the blank behind it, or, for the last, before it.
      const behind = /^ +/.exec(folded.slice(sentence.end))?.[0].length ?? 0;
      const before = behind > 0 ? 0 : (/ +$/.exec(folded.slice(0, sentence.start))?.[0].length ?? 0);
      return [{ span: span(at - before, at + words.length + behind), newText: '', label }];
    }
    const change = {
      span: span(at + match.index, at + match.index + match[0].length),
      newText: invitation.write(match),
      label,
    };
    const making = /\bbefore (?:I|we) (make|issue|reach|take|finalise|complete)\b/i.exec(words);
    return making
      ? [
          change,
          { span: span(at + making.index, at + making.index + making[0].length), newText: pastOf(making[0]), label },
        ]
      : [change];
  });
}

const pasts: Readonly<Record<string, string>> = {
  make: 'made',
  issue: 'issued',
  reach: 'reached',
  take: 'took',
  finalise: 'finalised',
  complete: 'completed',
};
const pastOf = (words: string): string => words.replace(/\w+$/, (verb) => pasts[verb.toLowerCase()] ?? verb);

/** Without an invitation that became an account of what was done, the standard sentence is put in. */
function commentsChange(view: View, words: readonly StageChange[]): readonly StageChange[] {
  const { snapshot, catalogue } = view;
  const { statement, facts, classification } = snapshot;
  const { profile } = classification;
  const told = facts.stageWording.some(({ kind }) => kind === 'comments-considered');
  const became = words.some(({ label, newText }) => label === 'Comments on the draft' && newText !== '');
  if (told || became || (profile !== 'upheld' && profile !== 'not-upheld')) return [];
  const section = statement.sections.find(({ kind }) => kind === 'considered');
  const row = catalogue.standardParagraphs.find(({ id }) => id === 'considered-comments');
  const last = section?.paragraphs.at(-1);
  if (!section || !row || !last) return [];
  const complainant = facts.people.find(({ kind, letter }) => kind === 'adult' && letter !== undefined)?.label;
  const body = complainant === undefined ? row.body : row.body.replaceAll('‹Mr X›', complainant);
  const { prose, items } = last.shape;
  const label = 'Comments on the draft';
  const proseEnd = last.span.start + prose.end;
  // Behind the last words, so that no paragraph has to be numbered anew; behind a list it needs a paragraph of its own.
  if (items.length === 0) return [{ span: span(proseEnd, proseEnd), newText: ` ${body}`, label }];
  const style = houseStyleOf(statement);
  const gap = style.airy ? style.newLine + style.newLine : style.newLine;
  const newText = `${gap}${writeParagraph(style, body, (last.number ?? 0) + 1)}`;
  return [{ span: span(last.span.end, last.span.end), newText, label }];
}
