import type { Mention } from './mention.ts';
import type { Provision, ProvisionGroup, ProvisionRun } from './provision.ts';
import { insideBracket } from './standing-alone.ts';

/** A name with its provisions, or provisions whose Act is not named. Offsets as in the text that was read. */
export interface Draft {
  readonly mention: Mention | undefined;
  start: number;
  end: number;
  readonly groups: ProvisionGroup[];
}

/** Between a name and the provisions after it: "Local Government Act 1974 (as amended), section …". */
const nameThenProvision =
  /^[\s,;:'"-]{0,8}(?:[([][^()[\]]{0,60}[)\]])?[\s,;:'"-]{0,8}(?:as\s+amended)?[\s,;:-]{0,8}(?:[([]\s*)?(?:(?:(?:says?|states?|explains?|advises?),?\s+)?(?:at|in|under|and its)\s+)?$/i;
/** Between provisions and the name after them: "section 26(3) of the …", "section 34(3) Local Government Act 1974". */
const provisionThenName =
  /^[\s,]*(?:(of|in|under|to|from|within)\s+)?(?:(?:both|the|this|that|those|our|said|same|statutory|guidance)\s+){0,3}["']?$/i;
/** "as amended" behind a section-first citation belongs to it. */
const amendedAfter = /^,?\s*(?:as amended\b|\(as amended\)|\[as amended\])/i;

function give(draft: Draft, groups: readonly ProvisionGroup[], start: number, end: number): void {
  draft.groups.push(...groups);
  draft.start = Math.min(draft.start, start);
  draft.end = Math.max(draft.end, end);
}

/** Gives a run to the name before it or the one after it; false when it belongs to neither. */
function place(folded: string, run: ProvisionRun, before: Draft | undefined, after: Draft | undefined): boolean {
  const follows =
    before !== undefined && run.start - before.end < 90 && nameThenProvision.test(folded.slice(before.end, run.start));
  const joint = after && after.start - run.end < 60 ? provisionThenName.exec(folded.slice(run.end, after.start)) : null;
  const last = run.groups.at(-1);
  if (before && follows && after && joint?.[1] && last && run.groups.length > 1) {
    // "Housing Act 1996, section 188 and section 9 of the Care Act 2014".
    give(before, run.groups.slice(0, -1), run.start, run.groups.at(-2)?.end ?? run.end);
    give(after, [last], last.start, run.end);
    return true;
  }
  const taker = after && joint && (joint[1] || !follows) ? after : follows ? before : undefined;
  if (taker) give(taker, run.groups, run.start, run.end);
  return taker !== undefined;
}

/** "Homelessness Code of Guidance 15.39": guidance is often cited by the number alone. */
const paragraphNumbers =
  /^,?\s(?:\(|at\s)?(\d{1,2}\.\d{1,3})(?:(\s(?:to|and|&)\s|-)(\d{1,2}\.\d{1,3}))?(?![\d.]?\d|\s?(?:per cent|%|million|km|miles))/;

function giveNumbers(folded: string, draft: Draft): void {
  if (draft.mention?.kind !== 'guidance' || draft.groups.length > 0 || draft.mention.form === 'short') return;
  const found = paragraphNumbers.exec(folded.slice(draft.end, draft.end + 30));
  const [all = '', first = '', joined = '', second] = found ?? [];
  if (!found) return;
  const end = draft.end + all.length;
  const at = draft.end + all.indexOf(first);
  const one = (number: string, start: number, endsRange: boolean): Provision => ({
    start,
    end: start + number.length,
    kind: 'paragraph',
    number,
    parts: [],
    endsRange,
    afterStroke: false,
  });
  const rest = second === undefined ? [] : [one(second, end - second.length, /to|-/.test(joined))];
  draft.groups.push({ start: at, end, provisions: [one(first, at, false), ...rest] });
  draft.end = end;
}

/** "Highways Act 1980 (section 41" ends behind the bracket that it opened, and so does a name in quotation marks. */
function closeMarks(folded: string, draft: Draft): void {
  const text = folded.slice(draft.start, draft.end);
  const next = folded[draft.end];
  const unclosed = text.split('(').length > text.split(')').length;
  // "(Local Government Act 1974, section 26(6)(c, as amended)": the one bracket that closes is the outer one.
  const outer = unclosed && insideBracket(folded, draft.start) && folded[draft.end + 1] !== ')';
  if (next === ')' && unclosed && !outer) draft.end++;
  else if (next === '"' && text.split('"').length % 2 === 0) draft.end++;
}

/** Names with the provisions that belong to them, and the runs that belong to none. */
function attach(
  folded: string,
  mentions: readonly Mention[],
  runs: readonly ProvisionRun[],
): { readonly named: Draft[]; readonly left: readonly ProvisionRun[] } {
  const named: Draft[] = mentions.map((mention) => ({ mention, start: mention.start, end: mention.end, groups: [] }));
  const left: ProvisionRun[] = [];
  let next = 0;
  for (const run of runs) {
    while ((named[next]?.mention?.start ?? Infinity) < run.start) next++;
    const before = named[next - 1];
    // A number inside a name is no provision.
    if (before?.mention && before.mention.end > run.start) continue;
    if (!place(folded, run, before, named[next])) left.push(run);
  }
  return { named, left };
}

/**
 * A paragraph's names and provisions as citations, in order of place; a name without provisions is the whole Act. What may
 * be an abbreviation gets only provisions that no certain name has.
 */
export function attachProvisions(
  folded: string,
  mentions: readonly Mention[],
  runs: readonly ProvisionRun[],
): readonly Draft[] {
  const certain = attach(
    folded,
    mentions.filter(({ form }) => form !== 'short'),
    runs,
  );
  const possible = attach(
    folded,
    mentions.filter(({ form }) => form === 'short'),
    certain.left,
  );
  const bare = possible.left.map(({ start, end, groups }): Draft => ({
    mention: undefined,
    start,
    end,
    groups: [...groups],
  }));
  const all = [...certain.named, ...possible.named, ...bare].sort((a, b) => a.start - b.start);
  for (const draft of all) {
    giveNumbers(folded, draft);
    draft.end += amendedAfter.exec(folded.slice(draft.end, draft.end + 24))?.[0].length ?? 0;
    closeMarks(folded, draft);
  }
  return all;
}
