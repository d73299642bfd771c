import { onCurrentEvidence } from '../../core/document/stage-wording/stage-phrases.ts';
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
const proviso = new RegExp(String.raw`(?:${onCurrentEvidence.source}|\bat this stage),? *`, 'gi');

function withoutProviso(paragraph: Paragraph, formula: Formula): readonly StageChange[] {
  const { folded } = paragraph.shape;
  return [...folded.matchAll(proviso)].flatMap((match) => {
    const end = match.index + match[0].length;
    const opens = /^[A-Z]/.test(match[0]);
    const label = 'What we intended is decided';
    formula.pattern.lastIndex = end;
    const next = formula.pattern.exec(folded);
    formula.pattern.lastIndex = 0;
    const words = next?.index === end ? formula.write(next) : undefined;
    if (next && words !== undefined) {
      const found = span(match.index, end + next[0].length);
      return [{ span: shift(found, paragraph.span.start), newText: opens ? capital(words) : words, label }];
    }
    // "On the evidence so far, there was no reason": nothing else in the sentence is tentative.
    if (!opens || !/, *$/.test(match[0])) return [];
    const found = shift(span(match.index, end + 1), paragraph.span.start);
    return [{ span: found, newText: folded.charAt(end).toUpperCase(), label }];
  });
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const provisional: readonly Formula[] = [
  {
    pattern:
      /\b(my|our) (?:provisional|initial|emerging|draft) (view|finding|findings|conclusion|conclusions)(?= (?:is|are)\b)/gi,
    write: ([, whose = '', what = '']) => `${whose} ${what}`,
  },
  {
    pattern:
      /\b(we|I|the Ombudsm[ae]n) ((?:have |has )?)provisionally (find|found|conclude|decide|consider|uph[eo]ld)(s|d|ed|)\b/gi,
    write: ([, who = '', have = '', verb = '', ending = '']) => `${who} ${have}${verb}${ending}`,
  },
];

/** A sentence of which one of these is true asks for something that is over by then, and can be told as what was done. */
const invitations: readonly Formula[] = [
  {
    pattern:
      /\b(?:now )?(?:has|have|will have|may have)(?: (?:now|both|each))?(?: until [\w ]{1,20})? ((?:an|the|another) )?(opportunity|chance) to (comment|respond|reply)\b/gi,
    write: ([, article = 'an ', what = '', verb = '']) => `had ${article}${what} to ${verb}`,
  },
  {
    pattern:
      /\b(?:may|can|should) (?:now |both |also |each )?(?=(?:comment|respond|reply|make|provide|let|tell|send|give)\b)/gi,
    write: () => 'had an opportunity to ',
  },
  { pattern: /\b(?:has|have)(?= (?:until|[\w ]{1,15} (?:days|weeks)(?: in which)? to)\b)/gi, write: () => 'had' },
  { pattern: /\bis (?:now )?(invited|asked|welcome) to\b/gi, write: ([, what = '']) => `was ${what} to` },
  { pattern: /\bare (?:now |both )?(invited|asked|welcome) to\b/gi, write: ([, what = '']) => `were ${what} to` },
  {
    pattern: /\b(I|we|and) (?:now |would |therefore )?(?:invite|welcome|ask)(?: for)?\b/gi,
    write: ([, who = '']) => `${who} invited`,
  },
  {
    pattern:
      /\b(I|we|the Ombudsman|and) (?:will|shall) (?:then |now |carefully |fully |also ){0,2}(consider|take|reflect)\b/gi,
    write: ([, who = '', verb = '']) => `${who} ${pastOf(verb)}`,
  },
  { pattern: /\b(?:am|are) (?:now )?(?:sending|sharing|issuing)\b/gi, write: () => 'sent' },
];

/** What else changes in such a sentence: what came before the decision, the draft in hand, and until when. */
const aside: readonly Formula[] = [
  {
    pattern: /\bbefore (?:I|we) (?:make|issue|reach|take|finalise|complete|decide|come)\b/gi,
    write: ([words]) => pastOf(words),
  },
  { pattern: /\bthis draft(?: decision| statement)?\b/gi, write: () => 'a draft of this decision' },
  {
    pattern:
      /(?<=\b(?:comments|views|comment|respond|reply|draft|decision)) (?:by|within|no later than) [^,.;]{3,40}(?=[.,;]|$)/gi,
    write: () => '',
  },
];

/** "will have an opportunity to comment … I will consider any comments before I make": what is to come has happened. */
function invitationChanges({ snapshot: { facts } }: View, paragraph: Paragraph): readonly StageChange[] {
  const { folded } = paragraph.shape;
  const invited = facts.stageWording.filter((each) => each.kind === 'invitation' && each.paragraph === paragraph);
  if (invited.length === 0) return [];
  return sentencesOf(paragraph.shape).flatMap((sentence) => {
    if (!invited.some((each) => contains(shift(sentence, paragraph.span.start), each.span))) return [];
    const within = ({ span: at }: StageChange): boolean => contains(shift(sentence, paragraph.span.start), at);
    const label = 'Comments on the draft';
    const told = invitations.flatMap((formula) => rewrite(paragraph, formula, label)).filter(within);
    if (told.length > 0) return [...told, ...aside.flatMap((each) => rewrite(paragraph, each, label)).filter(within)];
    // With the blank behind it, or, for the last, before it.
    const behind = /^ +/.exec(folded.slice(sentence.end))?.[0].length ?? 0;
    const before = behind > 0 ? 0 : (/ +$/.exec(folded.slice(0, sentence.start))?.[0].length ?? 0);
    const whole = shift(span(sentence.start - before, sentence.end + behind), paragraph.span.start);
    return [{ span: whole, newText: '', label }];
  });
}

const pasts: Readonly<Record<string, string>> = {
  make: 'made',
  issue: 'issued',
  reach: 'reached',
  take: 'took',
  finalise: 'finalised',
  complete: 'completed',
  decide: 'decided',
  come: 'came',
  consider: 'considered',
  reflect: 'reflected',
};
const pastOf = (words: string): string => words.replace(/\w+$/, (verb) => pasts[verb.toLowerCase()] ?? verb);

/** The first adult, or the first couple: "Mr and Mrs C". */
function complainantOf({ snapshot: { facts, text } }: View): string | undefined {
  const first = facts.people.find(({ kind, letter }) => kind === 'adult' && letter !== undefined);
  const place = first?.places[0];
  return place?.shared ? text.slice(place.span.start, place.span.end).replace(/\s+/g, ' ') : first?.label;
}

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
  const complainant = complainantOf(view);
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
