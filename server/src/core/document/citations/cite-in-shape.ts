import type { Catalogue } from '../../catalogue/catalogue.ts';
import { contains, span, type Span } from '../../text/span.ts';
import type { ItemShape, ParagraphShape } from '../model.ts';
import { rememberByShape } from '../remember-by-shape.ts';
import { findMentions } from './find-mentions.ts';
import type { Mention } from './mention.ts';
import type { ProvisionGroup, ProvisionRun } from './provision.ts';
import { readProvisions } from './read-provisions.ts';
import { statuteNames } from './statute-names.ts';

/** A citation in one paragraph, before anything is resolved. Spans are relative to the paragraph. */
export interface ShapeCitation {
  readonly span: Span;
  /** Undefined for provisions in brackets that name no Act: "(section 34(3), as amended)". */
  readonly mention: Mention | undefined;
  readonly groups: readonly ProvisionGroup[];
  readonly bracketed: boolean;
  /** The short name that follows in brackets, without "the": `Act`, `1989 Act`, `Regulations`. */
  readonly defines: string | undefined;
}

/** Between a name and the provisions after it: "Local Government Act 1974 (as amended), section …". */
const nameThenProvision =
  /^[\s,;:'"-]*(?:[([][^()[\]]{0,60}[)\]])?[\s,;:'"-]*(?:as\s+amended)?[\s,;:-]*(?:[([]\s*)?(?:(?:at|in|under|and its)\s+)?$/i;
/** Between provisions and the name after them: "section 26(3) of the …", "section 34(3) Local Government Act 1974". */
const provisionThenName =
  /^[\s,]*(?:(of|in|under|to|from|within)\s+)?(?:(?:both|the|this|that|those|our|said|same|statutory|guidance)\s+){0,3}["']?$/i;
/** "as amended" after a section-first citation belongs to it. */
const amendedAfter = /^,?\s*(?:as amended\b|\(as amended\)|\[as amended\])/i;
const definition =
  /^\s*\(\s*(?:(?:hereafter|referred to as|known as|called)\s+)?["']?(?:the\s+)?["']?((?:\d{4}\s+)?[A-Z][A-Za-z]{1,30})["']?\s*\)/;

interface Draft {
  readonly mention: Mention | undefined;
  start: number;
  end: number;
  readonly groups: ProvisionGroup[];
}

/** Whole paragraph, in order of place; a name without provisions is a citation of the whole Act. */
function attach(folded: string, mentions: readonly Mention[], runs: readonly ProvisionRun[]): readonly Draft[] {
  const drafts: Draft[] = mentions.map((mention) => ({ mention, start: mention.start, end: mention.end, groups: [] }));
  const give = (draft: Draft, groups: readonly ProvisionGroup[], start: number, end: number): void => {
    draft.groups.push(...groups);
    draft.start = Math.min(draft.start, start);
    draft.end = Math.max(draft.end, end);
  };
  const bare: Draft[] = [];
  let nextIndex = 0;
  for (const run of runs) {
    while ((drafts[nextIndex]?.mention?.start ?? Infinity) < run.start) nextIndex++;
    const before = drafts[nextIndex - 1];
    const after = drafts[nextIndex];
    // A year or number inside a name is no provision ("Part 3" never is, "Regulations 2006" might be).
    if (before?.mention && before.mention.end > run.start) continue;
    const gapBefore = before && run.start - before.end < 90 ? folded.slice(before.end, run.start) : undefined;
    const gapAfter = after && after.start - run.end < 60 ? folded.slice(run.end, after.start) : undefined;
    const follows = gapBefore !== undefined && nameThenProvision.test(gapBefore);
    const joint = gapAfter === undefined ? null : provisionThenName.exec(gapAfter);
    const last = run.groups.at(-1);
    if (before && follows && after && joint?.[1] && last && run.groups.length > 1) {
      // "Housing Act 1996, section 188 and section 9 of the Care Act 2014".
      give(before, run.groups.slice(0, -1), run.start, run.groups.at(-2)?.end ?? run.end);
      give(after, [last], last.start, run.end);
    } else if (after && joint && (joint[1] || !follows)) give(after, run.groups, run.start, run.end);
    else if (before && follows) give(before, run.groups, run.start, run.end);
    else bare.push({ mention: undefined, start: run.start, end: run.end, groups: [...run.groups] });
  }
  const all = [...drafts, ...bare].sort((a, b) => a.start - b.start);
  for (const draft of all) draft.end += amendedAfter.exec(folded.slice(draft.end, draft.end + 24))?.[0].length ?? 0;
  return all;
}

/** Looks back a bounded way for a bracket that is still open; a sentence in brackets is rarely longer than this. */
function insideBracket(folded: string, at: number): boolean {
  let closed = 0;
  for (let index = at - 1; index >= 0 && at - index < 400; index--) {
    const unit = folded[index];
    if (unit === ')' || unit === ']') closed++;
    else if (unit === '(' || unit === '[') {
      if (closed === 0) return true;
      closed--;
    }
  }
  return false;
}

const allItems = (items: readonly ItemShape[]): readonly ItemShape[] =>
  items.flatMap((item) => [item, ...allItems(item.items)]);

/** Parts of a paragraph that stand by themselves: its own words, each item's, each citation line. */
function unitsOf(shape: ParagraphShape): readonly Span[] {
  return [shape.prose, ...allItems(shape.items).map((item) => item.prose), ...shape.citationLines];
}

const filler = /as\s+amended|\bthe\b|\band\b|[\s()[\].,;:"'-]/gi;

/** The words of a unit once its citations are taken out, joining words and marks aside. */
function leftOver(folded: string, unit: Span, citations: readonly Span[]): string {
  let rest = '';
  let at = unit.start;
  for (const each of citations) {
    if (!contains(unit, each)) continue;
    rest += ` ${folded.slice(at, Math.max(at, each.start))}`;
    at = Math.max(at, each.end);
  }
  return (rest + folded.slice(at, unit.end)).replace(filler, '');
}

function citeInShape(shape: ParagraphShape, catalogue: Catalogue): readonly ShapeCitation[] {
  const { folded } = shape;
  const names = statuteNames(catalogue);
  if (!names.mayCite(folded)) return [];
  const drafts = attach(folded, findMentions(folded, names), readProvisions(folded));
  const kept = drafts.filter((draft) => draft.mention ?? isLegalBracket(folded, draft));
  const spans = kept.map((draft) => span(draft.start, draft.end));
  const alone = unitsOf(shape).filter(
    (unit) => spans.some((each) => contains(unit, each)) && leftOver(folded, unit, spans) === '',
  );
  const definedAt = new Set<number>();
  const result: ShapeCitation[] = [];
  for (const draft of kept) {
    if (definedAt.has(draft.mention?.end ?? -1)) continue;
    const defined =
      draft.mention && draft.mention.form !== 'oblique'
        ? definition.exec(folded.slice(draft.mention.end, draft.mention.end + 70))
        : null;
    if (draft.mention && defined)
      definedAt.add(draft.mention.end + defined[0].indexOf(defined[1] ?? '') + (defined[1] ?? '').length);
    const own = span(draft.start, draft.end);
    result.push({
      span: own,
      mention: draft.mention,
      groups: draft.groups,
      bracketed: insideBracket(folded, draft.start) || alone.some((unit) => contains(unit, own)),
      defines: defined?.[1],
    });
  }
  return result;
}

/** "(section 34(3), as amended)": sections alone count where a bracket holds nothing else. */
function isLegalBracket(folded: string, draft: Draft): boolean {
  const kind = draft.groups[0]?.provisions[0]?.kind;
  if (kind !== 'section' && kind !== 'schedule') return false;
  return (
    /[([]\s*$/.test(folded.slice(Math.max(0, draft.start - 4), draft.start)) &&
    /^[\s.,]*[)\]]/.test(folded.slice(draft.end, draft.end + 4))
  );
}

const recognisers = new WeakMap<Catalogue, (shape: ParagraphShape) => readonly ShapeCitation[]>();

/** The citations of one paragraph in order, remembered by its shape. */
export function citationsInShape(shape: ParagraphShape, catalogue: Catalogue): readonly ShapeCitation[] {
  let recognise = recognisers.get(catalogue);
  if (!recognise) {
    recognise = rememberByShape((each) => citeInShape(each, catalogue));
    recognisers.set(catalogue, recognise);
  }
  return recognise(shape);
}

/** True when the paragraph holds citations and nothing else: it belongs to the paragraph before it. */
export function holdsOnlyCitations(shape: ParagraphShape, catalogue: Catalogue): boolean {
  const spans = citationsInShape(shape, catalogue).map((each) => each.span);
  return spans.length > 0 && leftOver(shape.folded, span(shape.prose.start, shape.folded.length), spans) === '';
}
