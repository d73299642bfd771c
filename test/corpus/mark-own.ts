/**
 * Says of each line of one of our own clean statements what it is, by its marks and the standard headings alone. The
 * product's parser has no part in it, so what is written from it in another layout is independent.
 */
import type { MarkedLine } from '../seeds/mark-lines.ts';

export interface OwnText {
  readonly lines: readonly MarkedLine[];
  readonly header: { readonly body: string; readonly reference: string };
  readonly stage: 'draft' | 'final';
}

const title = /^(?:#+ )?(.*\S) \((\d\d \d{3} \d{3}[a-z]?)\)$/;
const stageLine = /^(?:#+ )?The Ombudsm[ae]n['’]s (draft|final) decision:?$/;
const headings =
  /^(?:The complaint|What I have (?:and have not )?investigated|The Ombudsm[ae]n['’]s role and powers|How I considered this complaint|What I found|My assessment|Agreed actions?|Action|Recommended action|(?:Final |Draft )?[Dd]ecision|Parts of the complaint that I did not investigate)$/;
const signature = /^Investigator['’]s (?:draft )?decision on behalf of the Ombudsm[ae]n$/;

interface Written {
  readonly paragraph: RegExp;
  readonly item: RegExp;
}

const writings: Readonly<Record<'published' | 'markdown' | 'office', Written>> = {
  // The website writes lettered lists as "1. 2. 3."; their items begin in lower case.
  published: { paragraph: /^ +\d+\. (?![a-z])/, item: /^ +(?:•|\d+\.(?= [a-z])) / },
  markdown: { paragraph: /^\d+\. /, item: /^(?: +(?:[-*]|\d+\.|[a-z]\.)| *[a-z]\)) / },
  office: { paragraph: /^\d+\.\s/, item: /^ *(?:•|[a-z]\))\s/ },
};
export type Writing = keyof typeof writings;

const unmarked = (raw: string): string => raw.replace(/\*\*/g, '').replace(/^#+ /, '').trim();

function kindOf(raw: string, words: string, written: Written, inBody: boolean): MarkedLine['kind'] {
  if (words === '') return 'blank';
  if (signature.test(words)) return 'signature';
  if (headings.test(words) && !/^####* /.test(raw.replace(/^## /, ''))) return 'heading';
  if (words === 'Back to top') return 'furniture';
  if (/^Summary:/.test(words)) return 'summary';
  if (!inBody) return /^Category ?:/.test(words) ? 'category' : /^Decision ?:/.test(words) ? 'outcome' : 'date';
  if (/^#/.test(raw)) return 'subheading';
  if (written.item.test(raw)) return 'item';
  if (written.paragraph.test(raw)) return 'paragraph';
  return /^\(/.test(words) ? 'citation' : 'subheading';
}

export function markOwn(text: string, writing: Writing): OwnText {
  const all = text.split('\n');
  const named = all.findIndex((raw) => title.test(raw));
  const [, body = '', reference = ''] = title.exec(all[named] ?? '') ?? [];
  const stage = all.some((raw) => stageLine.exec(raw)?.[1] === 'draft') ? 'draft' : 'final';
  const lines: MarkedLine[] = [];
  let section: number | undefined;
  let paragraph = 0;
  for (const raw of all.slice(named)) {
    const words = unmarked(raw);
    const kind = title.test(raw)
      ? 'title'
      : stageLine.test(raw)
        ? 'stage'
        : kindOf(raw, words, writings[writing], section !== undefined);
    if (kind === 'heading' || kind === 'signature') section = (section ?? -1) + 1;
    if (kind === 'paragraph') paragraph++;
    const inParagraph = kind === 'paragraph' || kind === 'item' || kind === 'citation';
    lines.push({
      raw,
      kind,
      words: kind === 'paragraph' || kind === 'item' ? raw.trim().replace(/^(?:\d+\.|[a-z][.)]|[-*•])\s+/, '') : words,
      section,
      paragraph: inParagraph ? paragraph : undefined,
    });
  }
  return { lines, header: { body, reference }, stage };
}
