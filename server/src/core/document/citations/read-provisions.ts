import type { Provision, ProvisionGroup, ProvisionKind, ProvisionRun } from './provision.ts';

const kinds: Readonly<Record<string, ProvisionKind>> = {
  s: 'section',
  ss: 'section',
  sec: 'section',
  section: 'section',
  sch: 'schedule',
  sched: 'schedule',
  schedule: 'schedule',
  para: 'paragraph',
  paragraph: 'paragraph',
  reg: 'regulation',
  regulation: 'regulation',
  art: 'article',
  article: 'article',
  part: 'part',
  chapter: 'chapter',
  rule: 'rule',
  protocol: 'protocol',
};

/** The word that opens a group. A lone `s` counts only before its number, and not in "the Council's 3 letters". */
const openingWords =
  "(?<![\\w'])(?:(sect?[io]{1,2}ns?|sec|schedules?|sched|sch|paragraphs?|paras?|regulations?|regs?|articles?|art|parts?|chapters?|rules?|protocols?)(?![A-Za-z])\\.?\\s*(?=\\d|A\\d|[IVX]+\\b)|(sub-?sections?)(?![A-Za-z])\\s*(?=\\d|\\()|(ss?)\\.?\\s?(?=\\d))";
const nextOpening = new RegExp(openingWords, 'gi');
const openingHere = new RegExp(openingWords, 'iy');
/** `24A`, `33ZA`, `24a`, `24 A(6)`, `5.5`, `A1`, `III`; never a year or an ordinal. */
const number =
  /(?:A(?=1\b))?(\d{1,3}(?:\.\d{1,3})?)(?![\d.]\d|\d)(?:([A-Z]{1,3}|[a-z])(?![A-Za-z])| ([A-Z])(?=\())?(\.\d{1,3})?(?![A-Za-z])/y;
const roman = /[IVX]{1,5}\b/y;
const amended = /[\s,;]*(?:\(\s*as\s+amended\s*\)|\[\s*as\s+amended\s*\]|as\s+amended\b)/iy;
const joint =
  /[\s,;]*(?:\/|&|-|\band\/or\b|\band\b|\bor\b|\bto\b|\bof(?:\s+the)?\s+(?=sch|part|prot|sec|ss?\.?\s?\d)|[,;]|\s(?=sch|para|reg|sec|part|art|prot|chap|subs|sub-s))\s*(?:also\s+|in\s+|under\s+)?/iy;
const part = /\s?\(\s?(\d{1,3}[A-Za-z]{0,2}|[a-z]{1,4}|[A-Z])\s?\)/y;
const partList = /\s?\(\s?(\d{1,3}[A-Z]?(?:\s?(?:,|and|or|&)\s?\d{1,3}[A-Z]?)+)\s?\)/y;
/** "subsection (2)", "subsection 2(a)": the number itself may stand in brackets, and is read as the first of the parts. */
const subsectionNumber = /(?=\()|(\d{1,3}[A-Z]?)(?![\dA-Za-z])/y;
/** The bracket that is never closed: "26(6)(c, as amended", "26(6(c)", "26(1 and 26A(1)". */
const lostClose =
  /\s?\(\s?(\d{1,2}|[a-z])(?=,|\s+as\b|\s*$|\(\s?(?:\d{1,2}|[a-z])\s?\)|\s+(?:and|or)\s+\d{1,3}[A-Z]{0,3}\()/y;
/** The lost bracket of "26(6)c)" and "26(6)c". */
const lostBracket = /([a-z])(?:\)(?=,|\s+(?:and|or)\b)|(?![A-Za-z(]))/y;
/** What may follow a number that has no word of its own: else it counts something ("section 17 and 2 children"). */
const afterBareNumber =
  /(?:\s*(?:$|[\n,.;:)\]/&([-]))|\s+(?:of|and|or|to|as|in|under|which|that|says?|states?|sets?|requires?|gives?|places?|provides?|also|is|are|was|were|apply|applies|cover|covers|set|say|require|give|provide|deal|deals|make|makes|allow|allows|impose|define|list|lists|explain|have|has|can|may|must|should|will)\b/iy;
const capitalNext = /\s+[A-Z]/y;

interface Reader {
  readonly text: string;
  at: number;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.text);
  if (!match) return undefined;
  reader.at += match[0].length;
  return match;
}

interface Joint {
  /** "42-47": a dash joins nothing but numbers. */
  readonly dash: boolean;
  readonly range: boolean;
  readonly stroke: boolean;
}

/** One number with its brackets; several when a bracket holds a list ("34H(3 and 4)"). */
function readNumber(reader: Reader, kind: ProvisionKind, joined: Joint): Provision[] | undefined {
  const start = reader.at;
  const found = take(reader, kind === 'subsection' ? subsectionNumber : number);
  const numeral = found ? undefined : kind === 'part' || kind === 'chapter' ? take(reader, roman) : undefined;
  if (!found && !numeral) return undefined;
  const prefix = found && reader.text[start] === 'A' ? 'A' : '';
  const base = found
    ? `${prefix}${found[1] ?? ''}${(found[2] ?? found[3] ?? '').toUpperCase()}${found[4] ?? ''}`
    : (numeral?.[0] ?? '');
  const one = (parts: readonly string[]): Provision => ({
    start,
    end: reader.at,
    kind,
    number: base,
    parts,
    endsRange: joined.range,
    afterStroke: joined.stroke,
  });
  const parts: string[] = [];
  for (;;) {
    const next = take(reader, part) ?? take(reader, lostClose);
    if (next) parts.push(next[1] ?? '');
    else break;
  }
  const list = parts.length === 0 ? take(reader, partList) : undefined;
  if (list) return (list[1] ?? '').match(/\d{1,3}[A-Z]?/g)?.map((each) => one([each]));
  if (parts.length > 0) {
    const lost = take(reader, lostBracket);
    if (lost) parts.push(lost[1] ?? '');
  }
  return [one(parts)];
}

/** "(c)" after "26(6)(a) and": the last bracket again. */
function readSibling(reader: Reader, before: Provision | undefined, joined: Joint): Provision[] | undefined {
  if (!before || before.parts.length === 0) return undefined;
  const start = reader.at + (/^\s*/.exec(reader.text.slice(reader.at, reader.at + 4))?.[0].length ?? 0);
  const parts: string[] = [];
  for (let next = take(reader, part); next; next = take(reader, part)) parts.push(next[1] ?? '');
  if (parts.length === 0) return undefined;
  const kept = before.parts.slice(0, Math.max(0, before.parts.length - parts.length));
  return [
    {
      ...before,
      start,
      end: reader.at,
      parts: [...kept, ...parts],
      endsRange: joined.range,
      afterStroke: joined.stroke,
    },
  ];
}

function canFollowBare(reader: Reader): boolean {
  afterBareNumber.lastIndex = reader.at;
  capitalNext.lastIndex = reader.at;
  return afterBareNumber.test(reader.text) || capitalNext.test(reader.text);
}

function readJoint(reader: Reader): Joint | undefined {
  while (take(reader, amended));
  const found = take(reader, joint);
  if (!found) return undefined;
  while (take(reader, amended)) take(reader, joint);
  // ", and": a comma and a word are two joints in a row.
  const more = take(reader, joint);
  const words = found[0] + (more?.[0] ?? '');
  return {
    dash: /\d-$/.test(reader.text.slice(0, reader.at).slice(-2)),
    range: /\bto\b|-/i.test(words),
    stroke: words.includes('/'),
  };
}

const notJoined: Joint = { dash: false, range: false, stroke: false };

function kindAt(reader: Reader): ProvisionKind | undefined {
  const word = take(reader, openingHere);
  return word && kindOf(word);
}

function kindOf(word: RegExpExecArray): ProvisionKind | undefined {
  if (word[2] !== undefined) return 'subsection';
  if (word[3] !== undefined) return 'section';
  const key = (word[1] ?? '').toLowerCase();
  // "sectons", "sectoin": the pattern lets no other word through.
  return kinds[key] ?? kinds[key.replace(/s$/, '')] ?? (key.startsWith('sec') ? 'section' : undefined);
}

/** Reads on from the number after an opening word; leaves the reader after the last provision of the run. */
function readRun(reader: Reader, start: number, first: ProvisionKind): ProvisionRun | undefined {
  const groups: { start: number; end: number; provisions: Provision[] }[] = [];
  let kind = first;
  const opened = readNumber(reader, kind, notJoined);
  if (!opened) return undefined;
  groups.push({ start, end: reader.at, provisions: opened });
  for (;;) {
    const end = reader.at;
    const joined = readJoint(reader);
    const group = groups.at(-1);
    if (!joined || !group) return finish(reader, end, start, groups);
    const groupStart = reader.at;
    const nextKind = kindAt(reader);
    const next = nextKind
      ? readNumber(reader, nextKind, notJoined)
      : (readSibling(reader, group.provisions.at(-1), joined) ?? readBare(reader, kind, joined));
    if (!next) return finish(reader, end, start, groups);
    if (nextKind) {
      kind = nextKind;
      groups.push({ start: groupStart, end: reader.at, provisions: next });
    } else {
      group.provisions.push(...next);
      group.end = reader.at;
    }
  }
}

function readBare(reader: Reader, kind: ProvisionKind, joined: Joint): Provision[] | undefined {
  const next = readNumber(reader, kind, joined);
  const certain = next?.some((each) => each.parts.length > 0 || /[A-Z]/.test(each.number)) ?? false;
  return next && (certain || joined.dash || canFollowBare(reader)) ? next : undefined;
}

function finish(reader: Reader, end: number, start: number, groups: readonly ProvisionGroup[]): ProvisionRun {
  reader.at = end;
  take(reader, amended);
  return { start, end: reader.at, groups };
}

/** Every run of provisions in folded text, whichever Act they belong to. Linear: each run is read once. */
export function readProvisions(folded: string): readonly ProvisionRun[] {
  const runs: ProvisionRun[] = [];
  const reader: Reader = { text: folded, at: 0 };
  for (;;) {
    nextOpening.lastIndex = reader.at;
    const word = nextOpening.exec(folded);
    if (!word) return runs;
    reader.at = word.index + word[0].length;
    const kind = kindOf(word);
    const run = kind && readRun(reader, word.index, kind);
    if (run) runs.push(run);
    else reader.at = word.index + word[0].length;
  }
}
