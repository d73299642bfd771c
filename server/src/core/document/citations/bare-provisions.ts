import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Draft } from './attach-provisions.ts';
import { canonicalProvisions } from './canonical-provisions.ts';

/** What can be told of provisions that name no law, from their paragraph alone. */
export interface BareProvisions {
  /** Nothing else stands in their bracket: "(section 34(3), as amended)". */
  readonly bracket: boolean;
  /** Id of the law that the field knows them by: "a section 47 enquiry". */
  readonly known: string | undefined;
  /** Something is said of them, or done under them, as of a law: "Section 17 says", "under section 188". */
  readonly asserted: boolean;
  /** They may be those of the law named before in the paragraph. */
  readonly follows: boolean;
  /** They open the paragraph. */
  readonly opens: boolean;
  /** Regulations, and articles that say something, which an instrument has: they may be those of one that was named in an earlier paragraph. */
  readonly ofInstrument: boolean;
}

/** "(section 34(3), as amended)": sections alone count where a bracket holds nothing else. */
function isLegalBracket(folded: string, { groups, start, end }: Draft): boolean {
  const kind = groups[0]?.provisions[0]?.kind;
  if (kind !== 'section' && kind !== 'schedule') return false;
  const before = folded.slice(Math.max(0, start - 30), start);
  const opened = before.search(/[([]\s*$/);
  return opened >= 0 && /^[\s.,]*[)\]]/.test(folded.slice(end, end + 4)) && !ofAPaper.test(before.slice(0, opened));
}

interface KnownNumber {
  readonly id: string;
  /** What follows: up to three words ("section 42 safeguarding enquiry"), and the one that tells. */
  readonly before: RegExp;
  /** What stands before: "enquiries under section 47". */
  readonly after: RegExp;
}

const link = '(?!(?:of|the|and|to|for|in|is|was|are|says?|on|at|by|with|that|which|an?|or|from|as)\\b)[A-Za-z-]+\\s';

function indexKnown(catalogue: Catalogue): ReadonlyMap<string, readonly KnownNumber[]> {
  const index = new Map<string, KnownNumber[]>();
  for (const { id, knownBy } of catalogue.statutes) {
    for (const { provision, before } of knownBy ?? []) {
      const pattern = new RegExp(`^['")\\]]?\\s['"]?(?:${link}){0,3}(?:${before.join('|')})\\b`, 'i');
      const under = new RegExp(`\\b(?:${before.join('|')})\\s(?:[a-z]+\\s){0,2}under\\s$`, 'i');
      index.set(provision, [...(index.get(provision) ?? []), { id, before: pattern, after: under }]);
    }
  }
  return index;
}

const indexes = new WeakMap<Catalogue, ReadonlyMap<string, readonly KnownNumber[]>>();

/** The one law for which each of the numbers is known, the telling word behind them. */
function knownLaw(
  folded: string,
  { groups, start, end }: Draft,
  alone: boolean,
  catalogue: Catalogue,
): string | undefined {
  let index = indexes.get(catalogue);
  if (!index) indexes.set(catalogue, (index = indexKnown(catalogue)));
  const numbers = canonicalProvisions(groups, undefined).map(({ provision }) => provision);
  if (numbers.length === 0 || numbers.length > 6) return undefined;
  if (ofAPaper.test(folded.slice(Math.max(0, start - 20), start))) return undefined;
  const behind = folded.slice(end, end + 60);
  // Where a law was named in the paragraph, only the firmer of the two tells.
  const ahead = alone && !ofSomething.test(behind) ? folded.slice(Math.max(0, start - 60), start) : '';
  const entries = numbers.map((number) => index.get(number) ?? index.get(number.replace(/\(.*$/, '')) ?? []);
  const telling = new Set(
    entries.flat().flatMap(({ id, before, after }) => (before.test(behind) || after.test(ahead) ? [id] : [])),
  );
  const fitting = [...telling].filter((id) => entries.every((known) => known.some((each) => each.id === id)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "the tenancy agreement's section 21", "its Highway Maintenance Policy (section 5)". */
const ofAPaper =
  /\b(?:plan|agreement|report|policy|policies|form|lease|scheme|contract|document|constitution|strategy|handbook|manual|guide)(?:\s[A-Z]{0,4}\d{1,3})?'?s?['"]?,?\s$/i;
const saysSomething =
  /^,?\s+(?:also\s+|then\s+|only\s+)?(?:says?|said|states?|requires?|required|sets?|gives?|gave|provides?|places?|puts?|imposes?|allows?|defines?|lists?|makes?|explains?|covers?|deals?|applies|apply|applied|enables?|entitles?|obliges?|creates?|concerns?)\b/i;
const doneUnder = /\b(?:under|by|with|to|of|and)\s$/i;
/** "section 4 of the form", "section 3 to the report". */
const ofSomething = /^,?\s+(?:of|in|on|to|at|from)\s+(?!which\b|whether\b)[a-z]/i;
/** Between the law and the number stands a paper that has numbers of its own. */
const otherPaper =
  /\b(?:polic(?:y|ies)(?! Framework)|schemes?|forms?|lease|tenancy|contracts?|reports?|agreements?|constitution|handbook|leaflet|template|documents?|EHCP|EHC)\b/i;

/** @param lawBefore where the last law named before them in the paragraph ends. */
export function readBare(
  folded: string,
  draft: Draft,
  lawBefore: number | undefined,
  catalogue: Catalogue,
): BareProvisions | undefined {
  const kind = draft.groups[0]?.provisions[0]?.kind;
  // "section 5.3" is a policy's: no Act numbers its sections so.
  if (kind === 'section' && draft.groups[0]?.provisions[0]?.number.includes('.')) return undefined;
  const lawful = kind === 'section' || kind === 'schedule' || kind === 'regulation' || kind === 'article';
  const known = kind === 'section' ? knownLaw(folded, draft, lawBefore === undefined, catalogue) : undefined;
  const bracket = isLegalBracket(folded, draft);
  const after = folded.slice(draft.end, draft.end + 40);
  const free = lawful && !ofSomething.test(after);
  const follows =
    free &&
    lawBefore !== undefined &&
    !otherPaper.test(folded.slice(Math.max(lawBefore, draft.start - 600), draft.start));
  const asserted =
    saysSomething.test(after) || doneUnder.test(folded.slice(Math.max(0, draft.start - 8), draft.start)) || bracket;
  const opens = free && /^[\s\w.)-]{0,8}$/.test(folded.slice(0, draft.start)) && draft.start < 9;
  const ofInstrument = free && (kind === 'regulation' || (kind === 'article' && asserted));
  return known !== undefined || bracket || follows || ofInstrument || (opens && asserted)
    ? { bracket, known, asserted, follows, opens, ofInstrument }
    : undefined;
}
