/**
 * What a tired reader passes over, one slip at a time: a label or a title that changes late, an outcome that the text
 * speaks against, private data, another council, draft wording in a final, comments on the draft that nobody mentions.
 * Lines are read by their headings and marks alone; the product's parser has no part in it.
 *
 * Left out, as no reader could tell them from a text that is right: another outcome over an investigation that was ended,
 * over mixed findings and in joint cases (the header is per body); "Mrs X" among "Mr X" where a family is spoken of; a
 * draft's title over a final, which is a draft unless somebody says that it is final (break-block.ts does). A closure
 * may become an upheld complaint where the body has apologised, and one without an assessment lacks that under any other
 * outcome.
 */
import type { Wanted } from './breakage.ts';
import type { CitationSource } from './break-citations.ts';
import { inserted } from './private-words.ts';

export interface ReadingBreakage {
  readonly name: string;
  readonly text: string;
  readonly wanted: readonly Wanted[];
}

type Part = 'head' | 'complaint' | 'powers' | 'considered' | 'body' | 'action' | 'decision' | 'end';

const headings: readonly (readonly [RegExp, Part])[] = [
  [/^The complaint$|^What I have (?:and have not )?investigated$/, 'complaint'],
  [/^The Ombudsm[ae]n['’]s role and powers$/, 'powers'],
  [/^How I considered this complaint$/, 'considered'],
  [/^(?:What I found|My assessment)$/, 'body'],
  [/^(?:Agreed actions?|Action|Recommended action)$/, 'action'],
  [/^(?:Final |Draft )?[Dd]ecision$/, 'decision'],
  [/^Parts of the complaint|^Investigator['’]s /, 'end'],
];

interface Work {
  readonly source: CitationSource;
  readonly lines: readonly string[];
  readonly parts: readonly Part[];
  readonly draft: boolean;
  readonly joint: boolean;
}

function workOf(source: CitationSource): Work {
  const lines = source.text.split('\n');
  const bare = lines.map((line) => line.replace(/^#{2,3} /, ''));
  // A contents list names the headings once before, and a sub-heading may be named like a section: the last one counts.
  const starts = new Map(
    headings.map(([pattern, part]) => [bare.findLastIndex((line) => pattern.test(line)), part] as const),
  );
  let part: Part = 'head';
  const parts = lines.map((_, at) => (part = starts.get(at) ?? part));
  return {
    source,
    lines,
    parts,
    draft: /^(?:#+ )?The Ombudsm[ae]n['’]s draft decision/m.test(source.text),
    joint: /The Ombudsmen['’]s role and powers/.test(source.text),
  };
}

const prose = /^(?: *\d+\. |- )?[A-Z“](?=.*[a-z]{2}.*\.$)/;

/** Lines of plain paragraphs in one of the parts. */
const proseIn = ({ lines, parts }: Work, ...wanted: readonly Part[]): readonly number[] =>
  lines.flatMap((line, at) =>
    wanted.includes(parts[at] ?? 'head') && prose.test(line) && !/\((?:Local Government Act|[A-Z][a-z]+ Act)/.test(line)
      ? [at]
      : [],
  );

/** The text with line `at` rewritten, where that changes it. */
function changed(
  { source, lines }: Work,
  name: string,
  at: number | undefined,
  change: (line: string) => string,
  wanted: readonly Wanted[],
): readonly ReadingBreakage[] {
  const line = at === undefined ? undefined : lines[at];
  if (line === undefined || change(line) === line) return [];
  const text = lines.map((other, index) => (index === at ? change(other) : other)).join('\n');
  return [{ name, text, wanted: [...wanted, ...source.own] }];
}

const warned = (code: string, at: number | undefined, words?: string): Wanted => ({
  code,
  severity: 'warning',
  ...(at !== undefined && { at: [at] }),
  ...(words !== undefined && { words }),
});

interface Usual {
  readonly title: string;
  readonly letter: string;
}

/** Whom the statement names most often, by title and letter, if five times or more and by no couple. */
function usualIn(text: string): Usual | undefined {
  const counts = new Map<string, number>();
  for (const [label] of text.matchAll(/\b(?:Mr|Mrs|Miss|Ms|Mx|Dr) [A-Z]\b/g))
    counts.set(label, (counts.get(label) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  const [title = '', letter = ''] = first?.[0].split(' ') ?? [];
  if (!first || first[1] < 5 || new RegExp(`and (?:Mr|Mrs|Miss|Ms) ${letter}\\b`).test(text)) return undefined;
  return { title, letter };
}

const otherWomen: Readonly<Record<string, string>> = { Mrs: 'Miss', Miss: 'Mrs', Ms: 'Mrs' };

/** Late in the text, the usual person under another letter, another title, or none. */
function lateLabels(work: Work): readonly ReadingBreakage[] {
  const { lines, source } = work;
  const usual = usualIn(source.text);
  if (!usual) return [];
  const label = `${usual.title} ${usual.letter}`;
  // Neither where the words round it say who it is, nor in somebody's quoted words.
  const plain = new RegExp(
    `(?<![,(“‘] ?|(?:and|or|of|for|son|mother|wife|husband|neighbour|daughter|sister|brother|called) )\\b${label}\\b(?! ?[,(]|’s (?:and|\\w+, )| (?:and|or|who|from|of|at|in)\\b)`,
  );
  const places = proseIn(work, 'body', 'action', 'decision').filter((at) => {
    const line = lines[at] ?? '';
    return plain.test(line) && !/[“”]/.test(line) && !source.own.some(({ words }) => words && line.includes(words));
  });
  const taken = new Set([...source.text.matchAll(/\b([A-Z])\b/g)].map(([, letter]) => letter));
  const free = ['K', 'N', 'T', 'R', 'L', 'V'].find((letter) => !taken.has(letter));
  const woman = otherWomen[usual.title];
  const other = woman !== undefined && !source.text.includes(`${woman} ${usual.letter}`) ? woman : undefined;
  return [places[0], places.at(-1)].flatMap((at, index) => {
    const where = index === 0 ? 'in the findings' : 'at the end';
    const put = (name: string, words: string, code: string): readonly ReadingBreakage[] =>
      changed(work, `${label} is ${name} ${where}`, at, (line) => line.replace(plain, words), [
        warned(code, at, words),
      ]);
    return [
      ...(free === undefined ? [] : put(`${usual.title} ${free}`, `${usual.title} ${free}`, 'people/unintroduced')),
      ...(other === undefined ? [] : put(other, `${other} ${usual.letter}`, 'people/title-drift')),
    ];
  });
}

const flips: Readonly<Record<string, readonly string[]>> = {
  Upheld: ['Not upheld', 'Closed after initial enquiries'],
  'Not upheld': ['Upheld', 'Closed after initial enquiries'],
  'Closed after initial enquiries': ['Upheld', 'Not upheld'],
};

function flippedOutcomes(work: Work): readonly ReadingBreakage[] {
  const { lines, joint } = work;
  const at = lines.findIndex((line) => /^(?:\*\*)?Decision ?:/.test(line));
  const [, label = '', value = ''] = /^((?:\*\*)?Decision ?:(?:\*\*)? ?)(.*)$/.exec(lines[at] ?? '') ?? [];
  const decided = proseIn(work, 'decision').map((index) => lines[index] ?? '');
  const ended = decided.some((line) => /\bended\b|\bend (?:my|our)\b|not investigate .*further/.test(line));
  const mixed = decided.join(' ').replace(/\bno fault\b|not enough evidence of fault/g, 'NONE');
  if (joint || ended || (/\bfault\b/.test(mixed) && /NONE|not cause|not fault that|no injustice|without/.test(mixed)))
    return [];
  // What else a profile asks for goes with its outcome, so that may be missing too.
  const wanted: Wanted = { code: 'outcome/decision-mismatch|outcome/summary-mismatch', severity: 'warning' };
  const assessed = lines.some((line) => /^(?:#+ )?(?:My assessment|What I found)$/.test(line));
  const putRight = proseIn(work, 'body').some((index) => /\bapolog/.test(lines[index] ?? ''));
  const closed = value === 'Closed after initial enquiries';
  // Before July 2021 a closure had findings, and reads like an investigation that was ended.
  const older = lines.some((line) => /^(?:#+ )?What I found$/.test(line));
  return (flips[value] ?? []).flatMap((other) =>
    (closed && (other === 'Upheld' ? putRight : older)) || !assessed
      ? []
      : changed(work, `${value} is ${other}`, at, () => `${label}${other}`, [wanted]),
  );
}

/** Private data in a paragraph of the findings, one kind at a time. */
function privateData(work: Work): readonly ReadingBreakage[] {
  const [first, second = first] = proseIn(work, 'body');
  return inserted.flatMap(({ kind, sentence, words, code, grave }) =>
    changed(work, `${kind} in line ${(second ?? 0) + 1}`, second, (line) => `${line} ${sentence}`, [
      {
        code,
        severity: grave && !work.draft ? 'error' : 'warning',
        words,
        ...(second !== undefined && { at: [second] }),
      },
    ]),
  );
}

/** The conclusion names a council of some other statement. */
function otherCouncil(work: Work): readonly ReadingBreakage[] {
  const council = /\b[Tt]he Council\b(?!’)/;
  const at = proseIn(work, 'decision').find((line) => council.test(work.lines[line] ?? ''));
  if (work.joint) return [];
  return changed(work, 'another council decides', at, (line) => line.replace(council, 'Chesterfield Borough Council'), [
    { code: 'people/wrong-body', severity: 'information', words: 'Chesterfield Borough Council' },
  ]);
}

const draftWords: readonly (readonly [pattern: RegExp, draft: string])[] = [
  [/\bI have completed my investigation\b/, 'I intend to complete my investigation'],
  [/\bI have ended my investigation\b/, 'I propose to end my investigation'],
  [/\bWe will not investigate\b/, 'We do not intend to investigate'],
  [/\bI (?:have )?found (no )?fault\b/, 'I propose to find $1fault'],
];

function draftResidue(work: Work): readonly ReadingBreakage[] {
  if (work.draft) return [];
  const { lines } = work;
  const tentative = draftWords.flatMap(([pattern, draft]) => {
    const at = proseIn(work, 'decision').find((line) => pattern.test(lines[line] ?? ''));
    return changed(work, `“${draft}” in a final`, at, (line) => line.replace(pattern, draft), [
      warned('outcome/draft-wording', at),
    ]);
  });
  const considered = proseIn(work, 'considered').at(-1);
  const invitations = [
    'Both parties now have an opportunity to comment on my draft decision.',
    'I invite comments on this draft by 12 May.',
    'I will consider any comments before I make a final decision.',
  ].flatMap((sentence) =>
    changed(work, `“${sentence}”`, considered, (line) => `${line} ${sentence}`, [
      warned('outcome/draft-wording', considered),
    ]),
  );
  const [found] = proseIn(work, 'body');
  const evidence = changed(
    work,
    'on current information',
    found,
    (line) => `${line} Based on current information, that is all that happened.`,
    [warned('outcome/draft-wording', found)],
  );
  return [...tentative, ...invitations, ...evidence];
}

/** Investigated, final, and not a word of comments on the draft. */
function silentOnComments(work: Work): readonly ReadingBreakage[] {
  const { lines, parts, draft, source } = work;
  const investigated = /^(?:\*\*)?Decision ?:(?:\*\*)? ?(?:Upheld|Not upheld)$/m.test(source.text);
  if (draft || !investigated || !lines.some((line) => /^(?:#+ )?What I found$/.test(line))) return [];
  if (proseIn(work, 'decision').some((at) => /\bended\b/.test(lines[at] ?? ''))) return [];
  const about = lines.flatMap((line, at) => (parts[at] === 'considered' && /\bdraft\b/.test(line) ? [at] : []));
  const [only] = about;
  if (about.length !== 1 || only === undefined || !/\.$/.test(lines[only] ?? '') || !prose.test(lines[only] ?? ''))
    return [];
  const [mark = ''] = /^(?: *\d+\. |- )?/.exec(lines[only] ?? '') ?? [];
  const sentences = (lines[only] ?? '').slice(mark.length).split(/(?<=\.) /);
  // "I considered their comments" goes with it.
  const left = sentences.filter((sentence) => !/\bdraft\b|\bcomment/.test(sentence)).join(' ');
  const kept = lines.flatMap((line, at) => (at !== only ? [line] : left === '' ? [] : [mark + left]));
  const heading = lines.findLastIndex((line) => /^(?:#+ )?How I considered this complaint$/.test(line));
  return [
    {
      name: 'comments on the draft are not mentioned',
      text: kept.join('\n'),
      wanted: [warned('outcome/missing-comments', heading), ...source.own],
    },
  ];
}

/** Every slip of the second reader in one clean text. */
export function breakReading(source: CitationSource): readonly ReadingBreakage[] {
  const work = workOf(source);
  return [
    ...lateLabels(work),
    ...flippedOutcomes(work),
    ...privateData(work),
    ...otherCouncil(work),
    ...draftResidue(work),
    ...silentOnComments(work),
  ];
}
