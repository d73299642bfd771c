/** Paragraphs cut short, template marks left behind, lists not finished, things that don't reach the website. */
import { breakage, rewritten, type Breakage, type Source, type Wanted } from './breakage.ts';

const plainParagraphs = ({ lines }: Source): readonly number[] =>
  lines.flatMap((line, at) =>
    line.kind === 'paragraph' &&
    /[a-z]\.$/.test(line.words) &&
    lines[at + 1]?.kind !== 'item' &&
    !/\)\.?$/.test(line.words)
      ? [at]
      : [],
  );

/** So few words without an end might be a heading, unless they stop at a word that can't be a last one. */
function cutParagraphs(source: Source): readonly Breakage[] {
  return plainParagraphs(source).flatMap((at) => {
    const line = source.lines[at];
    const left = (line?.words ?? '').split(' ').slice(0, -3).join(' ');
    if (!/[a-z]$/.test(left) || (left.split(' ').length < 5 && !/ (?:a|an|the|of|to|by|with|and)$/.test(left)))
      return [];
    const raw = rewritten(source, at, (words) => words.replace(line?.words ?? '', left));
    const wanted: Wanted = { code: 'structure/unfinished-paragraph', severity: 'warning', at: [at] };
    return [
      breakage(source, `paragraph ${line?.paragraph} stops at “${left.slice(-25)}”`, raw, [wanted, ...source.own]),
    ];
  });
}

/** A paragraph that states a power loses its citation with its end: one slip, and one finding. */
function cutPowers(source: Source): readonly Breakage[] {
  return source.lines.flatMap((line, at) => {
    const [statement, cited] = line.words.split(' (Local Government Act');
    if (line.kind !== 'paragraph' || statement === undefined || cited === undefined) return [];
    const left = statement.split(' ').slice(0, -2).join(' ');
    const raw = rewritten(source, at, (words) => words.replace(line.words, left));
    const wanted: Wanted = { code: 'structure/unfinished-paragraph', severity: 'warning', at: [at] };
    return [
      breakage(source, `power of paragraph ${line.paragraph} stops at “${left.slice(-25)}”`, raw, [
        wanted,
        ...source.own,
      ]),
    ];
  });
}

/** The item before the last one promises another. */
function dropLastItems(source: Source): readonly Breakage[] {
  return source.lines.flatMap((line, at) => {
    const before = source.lines[at - 1];
    if (
      line.kind !== 'item' ||
      source.lines[at + 1]?.kind === 'item' ||
      !/(?:, or|; and| and)$/.test(before?.words ?? '')
    )
      return [];
    const wanted: Wanted = { code: 'structure/unfinished-list', severity: 'warning', at: [at - 1] };
    const raw = source.raw.filter((_, index) => index !== at);
    // The item may have been the one that says that comments were asked for.
    const silent: readonly Wanted[] = /\bdraft\b/.test(line.words)
      ? [{ code: 'outcome/missing-comments', severity: 'warning' }]
      : [];
    const all = [wanted, ...silent, ...source.own];
    return [breakage(source, `last item of paragraph ${line.paragraph} dropped`, raw, all)];
  });
}

const marks: readonly (readonly [mark: string, severity: Wanted['severity'], put: (words: string) => string])[] = [
  ['@complainant', 'error', (words) => words.replace(/\b(?:Mr|Ms|Miss) X\b|The complainant/, '@complainant')],
  ['[insert name]', 'error', (words) => words.replace(/(Council)/, '$1 [insert name]')],
  ['XXXX', 'error', (words) => words.replace(/(Council)/, '$1 XXXX')],
  ['<<date>>', 'error', (words) => words.replace(/(Council)/, '$1 on <<date>>')],
  ['TBC', 'error', (words) => words.replace(/(Council)/, '$1 TBC')],
  ['???', 'error', (words) => words.replace(/(Council)/, '$1 ???')],
  ['Mr/Mrs X', 'warning', (words) => words.replace(/\b(?:Mr|Ms|Miss) X\b/, 'Mr/Mrs X')],
  [
    'council/care provider',
    'warning',
    (words) => words.replace(/(?:the|The) Council\b(?!’)/, 'the council/care provider'),
  ],
];

function leaveMarks(source: Source): readonly Breakage[] {
  const places = source.lines.flatMap((line, at) =>
    line.kind === 'summary' || (line.kind === 'paragraph' && /Council\b(?!’)/.test(line.words)) ? [at] : [],
  );
  const [first, ...rest] = places;
  const chosen = [first, rest[0], rest[Math.floor(rest.length / 2)]].filter((at) => at !== undefined);
  return [...new Set(chosen)].flatMap((at) =>
    marks.flatMap(([mark, severity, put]) => {
      const raw = rewritten(source, at, put);
      if (raw[at] === source.raw[at]) return [];
      const wanted: Wanted = { code: 'structure/template-leftover', severity, at: [at], words: mark };
      return [breakage(source, `“${mark}” left in line ${at + 1}`, raw, [wanted, ...source.own])];
    }),
  );
}

/** The list that goes on below ("Within two months of the final decision:") may be read as the same list. */
const mayGoOn = (source: Source, paragraph: number | undefined): boolean =>
  source.seed === '20-008-394' && paragraph === 29;

function leaveListsOpen(source: Source): readonly Breakage[] {
  return source.lines.flatMap((line, at) => {
    if (line.kind !== 'item' || source.lines[at + 1]?.kind === 'item') return [];
    if (mayGoOn(source, line.paragraph) || !/[a-z]\.$/i.test(line.words)) return [];
    return ['; and', '; or', ', or', ',', ';'].map((end) => {
      const raw = rewritten(source, at, (words) => words.replace(/\.$/, end));
      const wanted: Wanted = { code: 'structure/unfinished-list', severity: 'warning', at: [at] };
      // The payment without a deadline is itself the item that ends like that.
      return breakage(source, `list of paragraph ${line.paragraph} ends “${end}”`, raw, [wanted, ...source.own]);
    });
  });
}

const notForWeb: readonly (readonly [name: string, put: (words: string) => string, alarming: boolean])[] = [
  ['Markdown footnote mark', (words) => `${words}[^1]`, true],
  ['footnote number in brackets', (words) => `${words}[1]`, true],
  ['superscript footnote number', (words) => `${words}¹`, true],
  ['image', (words) => `${words} ![The plan](plan.png)`, true],
  ['link to another site', (words) => words.replace(/(the Council)\b/, '[$1](https://www.example.org/about-us)'), true],
  [
    'link to the Ombudsman',
    (words) => words.replace(/(the Council)\b/, '[$1](https://www.lgo.org.uk/your-councils-performance)'),
    false,
  ],
  ['typed address', (words) => words.replace(/(the Council)\b/, '$1 (www.example.org)'), false],
];

function addThingsNotForWeb(source: Source): readonly Breakage[] {
  const at = plainParagraphs(source).find((line) => /the Council\b(?!’)/.test(source.raw[line] ?? '')) ?? -1;
  return notForWeb.map(([name, put, alarming]) => {
    const wanted: Wanted = { code: 'structure/not-for-web', severity: 'warning', at: [at] };
    return breakage(source, `${name} in line ${at + 1}`, rewritten(source, at, put), [
      ...(alarming ? [wanted] : []),
      ...source.own,
    ]);
  });
}

export const breakWording = (source: Source): readonly Breakage[] => [
  ...cutParagraphs(source),
  ...cutPowers(source),
  ...dropLastItems(source),
  ...leaveMarks(source),
  ...leaveListsOpen(source),
  ...addThingsNotForWeb(source),
];
