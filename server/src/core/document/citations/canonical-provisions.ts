import type { StatuteRow } from '../../catalogue/schema.ts';
import type { CanonicalProvision, Provision, ProvisionGroup } from './provision.ts';

/** The Ombudsman's own Act, whose template prints provisions in a form of its own ("34H(i)" for 34H(1)). */
export const localGovernmentAct = 'ukpga/1974/7';

const romanNumbers: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5' };

/**
 * Brackets in the form of the Act. A capital letter belongs to the number ("34(B)" is section 34B), for letters in capitals
 * do not stand in brackets by themselves. In the Local Government Act 1974 the office's template prints "34H(i)" for
 * 34H(1) and "24A(1)(A)" for 24A(1).
 */
function mendedParts(
  provision: Provision,
  statute: string | undefined,
): { readonly number: string; readonly parts: readonly string[] } {
  let { number, parts } = provision;
  const [first, ...rest] = parts;
  if (first !== undefined && /^[A-Z]$/.test(first) && /^\d+$/.test(number)) {
    number += first;
    parts = rest;
  }
  const house = statute === localGovernmentAct;
  const mended = parts.flatMap((part, index) => {
    if (index === 0) return [house ? (romanNumbers[part] ?? part) : part];
    if (/^[A-Z]$/.test(part)) return house ? [] : [part.toLowerCase()];
    return [part];
  });
  return { number, parts: mended };
}

function written(provision: Provision, statute: string | undefined): string {
  const { number, parts } = mendedParts(provision, statute);
  return number + parts.map((part) => `(${part})`).join('');
}

function named(provision: Provision, statute: StatuteRow | undefined): string {
  const text = written(provision, statute?.id);
  switch (provision.kind) {
    case 'section':
      // "26.6(a)" for 26(6)(a): a full stop for a bracket.
      return text.replace(/^(\d+[A-Z]*)\.(\d+)/, '$1($2)');
    case 'schedule':
      return scheduleText(provision.number);
    case 'part':
    case 'protocol':
      return `${provision.kind === 'part' ? 'Part' : 'Protocol'} ${arabic(text)}`;
    case 'article':
      // European regulations write "Article", orders "article"; the Convention's articles are in the Schedule of the Act.
      if (statute?.id === 'ukpga/1998/42') return `Schedule 1 Article ${text}`;
      return statute?.id.startsWith('eur/') || statute?.id.startsWith('treaty/')
        ? `Article ${text}`
        : `article ${text}`;
    default:
      return `${provision.kind} ${text}`;
  }
}

const numerals: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** "Part VII" is Part 7. */
function arabic(text: string): string {
  if (!/^[IVX]+$/.test(text)) return text;
  const values = [...text].map((letter) => numerals[letter] ?? 0);
  return String(values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0));
}

/** "Schedule 5.5" is paragraph 5 of Schedule 5. */
function scheduleText(number: string): string {
  const [schedule = '', paragraph] = number.split('.');
  return paragraph === undefined ? `Schedule ${schedule}` : `Schedule ${schedule} paragraph ${paragraph}`;
}

/** The depth of brackets and what stands before the last one: a range runs within one level of one thing. */
function level(provision: string): string {
  return provision.endsWith(')')
    ? provision.slice(0, provision.lastIndexOf('('))
    : provision.replace(/\d+[A-Z.]*.*$/, '');
}

/** All from the first to the last where the catalogue has the whole list; else the two ends. */
function expandRange(from: string, to: string, complete: readonly string[]): readonly string[] {
  const start = complete.indexOf(from);
  const end = complete.indexOf(to);
  if (start < 0 || end < start || level(from) !== level(to)) return [to];
  return complete.slice(start + 1, end + 1).filter((each) => level(each) === level(to));
}

function groupProvisions(provisions: readonly Provision[], statute: StatuteRow | undefined): CanonicalProvision[] {
  const result: CanonicalProvision[] = [];
  for (const each of provisions) {
    const text = named(each, statute);
    const before = result.at(-1);
    if (each.endsRange && before) {
      const { start } = before;
      const added = expandRange(before.provision, text, statute?.sections ?? []);
      // The first end of a range keeps its own place; what lies between has none but the whole range.
      for (const provision of added) {
        result.push(
          provision === text ? { start: each.start, end: each.end, provision } : { start, end: each.end, provision },
        );
      }
    } else result.push({ start: each.start, end: each.end, provision: text });
  }
  return result;
}

/**
 * Schedules with their paragraphs. Strokes on both sides pair them, one by one ("Schedule 5/5A, paragraph 1/3"); otherwise
 * each paragraph belongs to each Schedule named. The place of one Schedule and one paragraph is both, from word to word.
 */
function scheduleParagraphs(schedules: ProvisionGroup, paragraphs: ProvisionGroup): CanonicalProvision[] {
  const [ofSchedules, ofParagraphs] = [schedules.provisions, paragraphs.provisions];
  const paired =
    ofSchedules.length === ofParagraphs.length &&
    ofSchedules.length > 1 &&
    ofParagraphs.slice(1).every((each) => each.afterStroke);
  const single = ofSchedules.length === 1 && ofParagraphs.length === 1;
  return ofSchedules.flatMap((schedule, index) =>
    ofParagraphs
      .filter((_, at) => !paired || at === index)
      .map((paragraph) => ({
        start: single ? Math.min(schedules.start, paragraphs.start) : paragraph.start,
        end: single ? Math.max(schedules.end, paragraphs.end) : paragraph.end,
        provision: `${scheduleText(schedule.number)} paragraph ${written(paragraph, undefined)}`,
      })),
  );
}

/** "subsection (2) of section 27", "section 34B, subsections (8) and (9)". */
function subsections(
  section: ProvisionGroup,
  inner: ProvisionGroup,
  statute: StatuteRow | undefined,
): CanonicalProvision[] {
  const [outer] = section.provisions;
  if (!outer || section.provisions.length > 1) return groupProvisions(section.provisions, statute);
  const single = inner.provisions.length === 1;
  return inner.provisions.map((each) => ({
    start: single ? Math.min(outer.start, each.start) : each.start,
    end: single ? Math.max(outer.end, each.end) : each.end,
    provision: named(
      { ...outer, parts: [...outer.parts, ...(each.number === '' ? [] : [each.number]), ...each.parts] },
      statute,
    ),
  }));
}

/** "Chapter 2 of Part 8" is one place in an Act. */
function chapterOfPart(part: ProvisionGroup, chapter: ProvisionGroup): CanonicalProvision {
  return {
    start: Math.min(part.start, chapter.start),
    end: Math.max(part.end, chapter.end),
    provision: `Part ${arabic(part.provisions[0]?.number ?? '')} Chapter ${arabic(chapter.provisions[0]?.number ?? '')}`,
  };
}

function partOfSchedule(schedule: ProvisionGroup, part: ProvisionGroup): CanonicalProvision {
  return {
    start: Math.min(schedule.start, part.start),
    end: Math.max(schedule.end, part.end),
    provision: `${scheduleText(schedule.provisions[0]?.number ?? '')} Part ${arabic(part.provisions[0]?.number ?? '')}`,
  };
}

function protocolArticle(protocol: ProvisionGroup, article: ProvisionGroup): CanonicalProvision {
  return {
    start: Math.min(protocol.start, article.start),
    end: Math.max(protocol.end, article.end),
    provision: `Schedule 1 Protocol ${protocol.provisions[0]?.number ?? ''} Article ${article.provisions[0]?.number ?? ''}`,
  };
}

/** Two groups that are one place: a Schedule and its paragraphs, a section and its subsections. */
function together(
  outer: ProvisionGroup,
  inner: ProvisionGroup,
  statute: StatuteRow | undefined,
): CanonicalProvision[] | undefined {
  switch (`${outer.provisions[0]?.kind ?? ''} ${inner.provisions[0]?.kind ?? ''}`) {
    case 'schedule paragraph':
      return scheduleParagraphs(outer, inner);
    case 'section subsection':
      return subsections(outer, inner, statute);
    case 'schedule part':
      return [partOfSchedule(outer, inner)];
    case 'part chapter':
      return [chapterOfPart(outer, inner)];
    case 'protocol article':
      return [protocolArticle(outer, inner)];
    default:
      return undefined;
  }
}

/** The provisions of one citation as the catalogue writes them (`24A(6)`, `Schedule 5 paragraph 1`), in order of place. */
export function canonicalProvisions(
  groups: readonly ProvisionGroup[],
  statute: StatuteRow | undefined,
): readonly CanonicalProvision[] {
  const result: CanonicalProvision[] = [];
  for (let at = 0; at < groups.length; at++) {
    const [here, next] = [groups[at], groups[at + 1]];
    if (!here) break;
    const joined = next && (together(here, next, statute) ?? together(next, here, statute));
    if (joined) at++;
    result.push(...(joined ?? groupProvisions(here.provisions, statute)));
  }
  return result;
}
