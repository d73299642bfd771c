import { localGovernmentAct } from '../document/citations/canonical-provisions.ts';
import type { Citation } from '../document/facts.ts';
import { contains, span, type Span } from '../text/span.ts';
import type { TextChange } from './define-rule.ts';

/** Something in the way a citation is set that the house sets otherwise, with the change that mends it. */
export interface FormSlip {
  readonly kind: 'comma' | 'singular' | 'plural' | 'spacing' | 'number' | 'amended' | 'template';
  readonly span: Span;
  readonly change: TextChange;
}

const change = (where: Span, newText: string): TextChange => ({ span: where, newText });

/** `Children Act, 1989`. */
function commaBeforeYear({ name, id }: Citation): readonly FormSlip[] {
  // Guidance has the year of its edition, which may well stand behind a comma.
  if (id?.startsWith('guidance/')) return [];
  const found = name && /\s*,\s*(?=(?:1[2-9]|20)\d\d$)/.exec(name.text);
  if (!name || !found) return [];
  const where = span(name.span.start + found.index, name.span.start + found.index + found[0].length);
  return [{ kind: 'comma', span: name.span, change: change(where, ' ') }];
}

/** `Act1974`, `Act  1974` within the name. */
function spacingInName({ name }: Citation): readonly FormSlip[] {
  const found = name && /[A-Za-z]((?:1[2-9]|20)\d\d)$/.exec(name.text);
  if (!name || !found) return [];
  const at = name.span.start + found.index + 1;
  return [{ kind: 'spacing', span: name.span, change: change(span(at, at), ' ') }];
}

/** Letters in brackets that belong to the number, and Roman or lettered forms for numbers, as the office's template prints them. */
const templateForm = /^(?:34 ?\(B\)|34H ?\(i{1,3}\)|24A ?\(1\) ?\(A\))$/;
const isTemplateNumber = ({ id }: Citation, text: string): boolean =>
  id === localGovernmentAct && templateForm.test(text);

/** `25 (7)`, `26(6)c)`, `24a(6)`; and, where they are asked for, the template's `34(B)`. */
function numbersOutOfForm(citation: Citation, text: string, templateSlips: boolean): readonly FormSlip[] {
  return citation.cited.flatMap(({ provision, text: number, span: where }): FormSlip[] => {
    // Only sections written out in full: "(2)" behind 26A(1) and "34H(3 and 4)" are forms of their own.
    if (!/^\d/.test(provision) || !/^\d/.test(number) || /[\s,](?:and|or|to)\b|[-/,&]/.test(number)) return [];
    if (number === provision) return [];
    // Of "26(6)c))" the first bracket belongs to the slip.
    const stray = /[a-z]$/.test(number) && text.startsWith('))', where.end) ? 1 : 0;
    const right = change(span(where.start, where.end + stray), provision);
    if (isTemplateNumber(citation, number))
      return templateSlips ? [{ kind: 'template', span: where, change: right }] : [];
    const onlySpaces = number.replace(/\s/g, '') === provision;
    return [{ kind: onlySpaces ? 'spacing' : 'number', span: where, change: right }];
  });
}

const templateSchedule =
  /[Ss]chedule \d+[A-Za-z]?(?:\/\d+[A-Za-z]?,? (?:paragraph|para)s? \d+[A-Z]?(?:\/\d+[A-Z]?)?|\.\d+[A-Z]?(?:\/\d+[A-Za-z]?\.\d+[A-Z]?)?)/;

/** `Schedule 5/5A, paragraph 1/3`, `Schedule 5.5`: the template's, so only where they are asked for. */
function schedulesOutOfForm(
  { provisions, id, span: own }: Citation,
  text: string,
  templateSlips: boolean,
): readonly FormSlip[] {
  const found =
    templateSlips && id === localGovernmentAct ? templateSchedule.exec(text.slice(own.start, own.end)) : null;
  if (!found) return [];
  const where = span(own.start + found.index, own.start + found.index + found[0].length);
  const right = provisions
    .filter((each) => each.startsWith('Schedule '))
    .map((each) => each.replace(/^(Schedule \S+) (?=paragraph)/, '$1, '))
    .join(' and ');
  return [{ kind: 'template', span: where, change: change(where, right) }];
}

/**
 * `section 30(1B) and 34H(1)`, `sections 26(1)`. One section with two of its subsections may be either, and so may a
 * bracket with a list in it.
 */
function numberOfSections({ cited, span: own }: Citation, text: string): readonly FormSlip[] {
  const written = text.slice(own.start, own.end);
  return [...written.matchAll(/\b([Ss]ections?)\b/g)].flatMap((word): FormSlip[] => {
    const start = own.start + word.index;
    const after = start + word[0].length;
    const next = /\b(?:sections?|schedules?|paragraphs?|regulations?|articles?|parts?|chapters?)\b/i.exec(
      written.slice(word.index + word[0].length),
    );
    const end = next ? after + next.index : own.end;
    const inside = cited.filter(({ span: each }) => each.start >= after && each.end <= end);
    const first = inside[0];
    const last = inside.at(-1);
    if (!first || !last || first.span.start - after > 2) return [];
    const singular = !word[0].endsWith('s');
    const count = numbersOf(inside);
    // "detained under section 2 or 3": one of them, so that one is right.
    const oneOfThem = /\bor\b[\s\d(]*$/i.test(text.slice(after, last.span.start));
    if (singular && count.sure > 1 && !oneOfThem) {
      return [{ kind: 'plural', span: span(start, last.span.end), change: change(span(after, after), 's') }];
    }
    if (!singular && count.possible === 1) {
      return [{ kind: 'singular', span: span(start, last.span.end), change: change(span(after - 1, after), '') }];
    }
    return [];
  });
}

/** How many sections are certainly written out, and how many there may be. */
function numbersOf(cited: Citation['cited']): { readonly sure: number; readonly possible: number } {
  const places = new Map(cited.map((one) => [one.span.start, one]));
  const ones = [...places.values()];
  const sure = ones.filter(({ text, provision }) => /^\d/.test(text) && /^\d/.test(provision)).length;
  const several = ones.some(({ text }) => !/^\d/.test(text) || /\b(?:and|or|to)\b|[-/,&]/.test(text));
  return { sure, possible: several ? Infinity : cited.length };
}

/** `1974,section`, `33ZA,as amended`: no space behind a comma. */
function commaWithoutSpace({ span: own }: Citation, text: string): readonly FormSlip[] {
  const found = /,(?=[A-Za-z])/.exec(text.slice(own.start, own.end));
  if (!found) return [];
  const at = own.start + found.index + 1;
  const before = /\S+$/.exec(text.slice(own.start, at))?.[0].length ?? 1;
  const behind = /^\S+/.exec(text.slice(at, own.end))?.[0].length ?? 0;
  return [{ kind: 'spacing', span: span(at - before, at + behind), change: change(span(at, at), ' ') }];
}

/** "as amended" anywhere but behind the last provision; what the template prints as a whole is the template's. */
function placeOfAmended(citation: Citation, text: string, templateSlips: boolean): readonly FormSlip[] {
  const { cited, name, bracketed, span: own } = citation;
  const last = cited.reduce((end, one) => Math.max(end, one.span.end), 0);
  if (!bracketed || !name || last === 0) return [];
  const found = /,?\s*\(?as amended\)?(?=\s*(?:,|;|and\b|\bsection))/i.exec(text.slice(own.start, last));
  if (!found) return [];
  const where = span(own.start + found.index, own.start + found.index + found[0].length);
  const printed = cited.some((one) => isTemplateNumber(citation, one.text) && /\(B\)$/.test(one.text));
  if (printed && !templateSlips) return [];
  // Once at the end is enough, and it may stand there already.
  const tail = /^\s*,?\s*\(?as amended/i.test(text.slice(last, last + 16)) ? '' : ', as amended';
  const rest = corrected(span(where.end, last), text, numbersOutOfForm(citation, text, templateSlips));
  const joined = cited.length > 1 && /^\s*,?\s*section\b/i.test(rest);
  return [
    {
      kind: printed ? 'template' : 'amended',
      span: span(where.start + (/^[,\s]*/.exec(found[0])?.[0].length ?? 0), where.end),
      change: change(span(where.start, last), `${joined ? rest.replace(/^\s*,?\s*/, ' and ') : rest}${tail}`),
    },
  ];
}

/** A stretch of text with the slips inside it mended. */
function corrected(stretch: Span, text: string, slips: readonly FormSlip[]): string {
  return slips
    .map((slip) => slip.change)
    .filter((one) => contains(stretch, one.span))
    .sort((one, other) => other.span.start - one.span.start)
    .reduce(
      (words, { span: old, newText }) =>
        words.slice(0, old.start - stretch.start) + newText + words.slice(old.end - stretch.start),
      text.slice(stretch.start, stretch.end),
    );
}

/** Every slip of form in one citation, in order of place; none of them changes what it means. */
export function formSlips(citation: Citation, text: string, templateSlips: boolean): readonly FormSlip[] {
  const slips = [
    ...commaBeforeYear(citation),
    ...spacingInName(citation),
    ...commaWithoutSpace(citation, text),
    ...numberOfSections(citation, text),
    ...numbersOutOfForm(citation, text, templateSlips),
    ...schedulesOutOfForm(citation, text, templateSlips),
    ...placeOfAmended(citation, text, templateSlips),
  ];
  return slips.sort((one, other) => one.span.start - other.span.start);
}
