import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import type { KnownProvision } from '../../core/catalogue/provision-table.ts';
import type { StatuteRow } from '../../core/catalogue/schema.ts';
import { localGovernmentAct } from '../../core/document/citations/canonical-provisions.ts';
import type { Paragraph } from '../../core/document/model.ts';
import { citationToInsert, titlesOf } from '../../core/rules/citation-to-insert.ts';
import type { Span } from '../../core/text/span.ts';
import { comparable } from '../../core/text/typography.ts';
import { provisionName } from '../citations/provision-name.ts';
import { isoDateWords } from '../iso-date-words.ts';
import { rangeOf } from '../ranges.ts';
import type { View } from '../view.ts';
import type { CompletionSource } from './completion-source.ts';
import { openBracketAt, type OpenBracket } from './open-bracket.ts';

/**
 * What may be cited in an open bracket. First the citation that the paragraph's statements of powers need and do not have;
 * then provisions by number or by the words of what they say, and laws by their names. An editor that asks because "(" was
 * typed gets the first only, so that a bracket in prose interrupts nobody.
 */
export const citationItems: CompletionSource = (view, offset, { afterBracket = false }) => {
  const bracket = openBracketAt(view, offset);
  if (!bracket) return [];
  const needed = neededItem(view, bracket);
  if (afterBracket) return needed;
  const law = lawBefore(view, bracket);
  return law
    ? provisionsOf(view, bracket, law)
    : [...needed, ...provisionItems(view, bracket), ...lawItems(view, bracket)];
};

/** An item that stands in the place of all that was typed in the bracket. */
function item(
  view: View,
  { closed, closing }: OpenBracket,
  place: Span,
  words: Pick<CompletionItem, 'label' | 'detail' | 'sortText' | 'filterText' | 'documentation' | 'preselect'> & {
    readonly newText: string;
    /** Whether the bracket can close behind it. */
    readonly whole: boolean;
  },
): CompletionItem {
  const { newText, whole, ...rest } = words;
  return {
    kind: CompletionItemKind.Reference,
    ...rest,
    textEdit: { range: rangeOf(view, place), newText: whole && !closed ? `${newText}${closing}` : newText },
  };
}

function neededItem(view: View, bracket: OpenBracket): readonly CompletionItem[] {
  const { snapshot, catalogue } = view;
  const paragraph = citedParagraph(view, bracket.start);
  const uncited = snapshot.facts.powers.filter(
    (power) => power.paragraph === paragraph && power.carries && power.citations.length === 0,
  );
  const citation = citationToInsert(uncited, catalogue, snapshot.options.templateSlips);
  // Of two Acts each has a bracket of its own; what is typed here is the first.
  const inner = citation?.replace(/^\(|\)$/g, '');
  if (inner === undefined || !comparable(inner).startsWith(firstWord(bracket.typed))) return [];
  return [
    item(view, bracket, bracket.typedSpan, {
      label: inner,
      detail: `What this paragraph needs: ${titlesOf(uncited, catalogue)}`,
      sortText: '0',
      filterText: inner,
      preselect: true,
      newText: inner,
      whole: true,
    }),
  ];
}

const firstWord = (typed: string): string => comparable(typed).split(' ')[0] ?? '';

/** The paragraph that a bracket at this place cites for: its own, or the one before where the bracket begins a line. */
function citedParagraph({ snapshot: { statement } }: View, start: number): Paragraph | undefined {
  const body = statement.paragraphs.filter((each) => each.role === 'body' && each.span.start <= start);
  const own = body.at(-1);
  const alone = own && /^[\s\d.\-•*]{0,8}$/.test(statement.text.slice(own.span.start, start));
  return alone ? body.at(-2) : own;
}

/** The law that the bracket names already, and from where its provisions go on: "(Care Act 2014, section 4". */
interface LawBefore {
  readonly row: StatuteRow;
  /** "section", or a number that another one joins, stands before it: then a bare number will do. */
  readonly hasWord: boolean;
  /** The number that has been begun. */
  readonly begun: string;
}

const begunNumber =
  /(?:\b(?:sections?|ss?\.?|regulations?|regs?\.?|articles?|and|or|to)|[,&])[ \t]+(\w{0,6}(?:\(\w{0,5}\)?){0,3})$/i;

function lawBefore(view: View, { start, typed }: OpenBracket): LawBefore | undefined {
  const begun = begunNumber.exec(typed)?.[1];
  if (begun === undefined || (begun !== '' && !/\d/.test(begun))) return undefined;
  const named = view.snapshot.facts.citations.findLast(
    ({ span, id }) => id !== undefined && span.start > start && span.start <= start + typed.length + 1,
  );
  const row = named?.id === undefined ? undefined : view.catalogue.statute(named.id);
  if (!row || row.kind === 'guidance') return undefined;
  const before = typed.slice(0, typed.length - begun.length);
  return { row, begun, hasWord: numbersGoOn.test(before) && !/\b\d{4},?\s*$/.test(before) };
}

/** What a bare number may follow. */
const numbersGoOn =
  /(?:\b(?:sections?|ss?\.?|regulations?|regs?\.?|articles?)|\d[A-Z]{0,3}|\))[\s,&]{1,3}(?:(?:and|or|to)\s{1,3})?$/i;

function provisionsOf(view: View, bracket: OpenBracket, { row, begun, hasWord }: LawBefore): readonly CompletionItem[] {
  const { end } = bracket.typedSpan;
  const place = { start: end - begun.length, end };
  return view.catalogue
    .provisions(row.id)
    .filter(({ id, status }) => numberOf(id).startsWith(begun.toUpperCase()) || (begun === '' && status !== 'repealed'))
    .map((known, index) =>
      item(view, bracket, place, {
        label: provisionName(known.id),
        ...tellOf(known),
        sortText: `1${String(index).padStart(4, '0')}`,
        filterText: begun === '' ? `${numberOf(known.id)} ${known.heading}` : numberOf(known.id),
        newText: hasWord ? numberOf(known.id) : provisionName(known.id),
        whole: false,
      }),
    );
}

const numberOf = (provision: string): string => provision.replace(/^(?:regulation|article|Article) /, '');

/** In the powers section the Ombudsman's own Act; elsewhere the laws that the statement cites, and it after them. */
function lawsInPlay(view: View, start: number): readonly StatuteRow[] {
  const inPowers = citedParagraph(view, start)?.section === 'powers';
  const cited = view.snapshot.facts.citations.flatMap(({ id }) => id ?? []);
  const ids = inPowers ? [localGovernmentAct] : [...new Set([...cited, localGovernmentAct])];
  return ids.flatMap((id) => view.catalogue.statute(id) ?? []).filter(({ kind }) => kind !== 'guidance');
}

function provisionItems(view: View, bracket: OpenBracket): readonly CompletionItem[] {
  const wanted = comparable(bracket.typed).replace(/^(?:sections?|ss?\.?|regulations?|regs?\.?) ?(?=\d|$)/, '');
  let index = 0;
  return lawsInPlay(view, bracket.start).flatMap((row) =>
    view.catalogue.provisions(row.id).flatMap((known) => {
      const rank = rankOf(known, wanted, powersOn(view, row.id, known.id));
      if (rank === undefined) return [];
      const citation = citationOf(row, known);
      return [
        item(view, bracket, bracket.typedSpan, {
          label: provisionName(known.id),
          ...tellOf(known),
          ...(row.id !== localGovernmentAct && { detail: `${known.heading} (${row.title})` }),
          sortText: `${rank}${String(index++).padStart(4, '0')}`,
          // What was typed is in it, so that an editor's own sieve lets it through.
          filterText: `${bracket.typed} ${known.id} ${known.heading}`.trim(),
          newText: citation,
          whole: true,
        }),
      ];
    }),
  );
}

/** What the statements of powers that rest on a provision are called: nobody looks for “time limits” who means late complaints. */
const powersOn = ({ catalogue }: View, law: string, provision: string): readonly string[] =>
  catalogue.powers
    .filter(({ citation }) => citation?.act === law && citation.provisions.includes(provision))
    .map(({ title }) => comparable(title));

/** 1 by number or by the statement of powers that is called so, 2 by a word of its heading, 3 by a word of what it says; undefined for none. */
function rankOf(
  { id, heading, gist, status }: KnownProvision,
  wanted: string,
  powers: readonly string[],
): 1 | 2 | 3 | undefined {
  if (wanted === '') return status === 'repealed' ? undefined : 1;
  if (/\d/.test(wanted)) return comparable(numberOf(id)).startsWith(wanted) ? 1 : undefined;
  if (status === 'repealed' || wanted.length < 2) return undefined;
  if (powers.some((title) => title.startsWith(wanted))) return 1;
  if (beginsAWord(heading, wanted) || powers.some((title) => beginsAWord(title, wanted))) return 2;
  return beginsAWord(gist, wanted) ? 3 : undefined;
}

function beginsAWord(text: string, wanted: string): boolean {
  const plain = comparable(text);
  const at = plain.indexOf(wanted);
  return at === 0 || (at > 0 && plain.includes(` ${wanted}`));
}

/** In the form of the office: its own Act "as amended". */
function citationOf({ id, title }: StatuteRow, known: KnownProvision): string {
  const citation = `${title}, ${provisionName(known.id).replace(/^(Schedule \S+) /, '$1, ')}`;
  return id === localGovernmentAct ? `${citation}, as amended` : citation;
}

function tellOf({
  heading,
  gist,
  evidence,
  checked,
}: KnownProvision): Pick<CompletionItem, 'detail' | 'documentation'> {
  const known = evidence === 'page' ? 'Read' : 'From general knowledge';
  return { detail: heading, documentation: `${gist}\n\n${known}, checked ${isoDateWords(checked)}.` };
}

/** Laws and guidance by the beginning of a word of their names. */
function lawItems(view: View, bracket: OpenBracket): readonly CompletionItem[] {
  const wanted = comparable(bracket.typed);
  if (wanted.length < 2 || /^\d/.test(wanted)) return [];
  return view.catalogue.statutes
    .filter(({ title }) => beginsAWord(title, wanted))
    .map((row, index) =>
      item(view, bracket, bracket.typedSpan, {
        label: row.title,
        detail: row.kind === 'guidance' ? 'Guidance' : 'The law as a whole',
        sortText: `4${String(index).padStart(4, '0')}`,
        filterText: `${bracket.typed} ${row.title}`,
        newText: row.title,
        whole: row.kind === 'guidance',
      }),
    );
}
