/**
 * Says of each line of a seed what it is, by the hand-made expectation alone: which lines are headings, and how many items
 * a paragraph has. The product's parser has no part in it, so conversions and mutations made from it are independent.
 */
import type { Expectation, ExpectedSection } from './expectation.ts';

export type LineKind =
  | 'blank' | 'title' | 'category' | 'outcome' | 'date' | 'stage' | 'summary'
  | 'heading' | 'subheading' | 'paragraph' | 'item' | 'citation' | 'signature' | 'furniture';

export interface MarkedLine {
  readonly raw: string;
  readonly kind: LineKind;
  /** Without indentation and marker. */
  readonly words: string;
  /** Position in the expectation's `sections`; undefined before the first and after the signature. */
  readonly section: number | undefined;
  /** Number of the paragraph that the line is or belongs to. */
  readonly paragraph: number | undefined;
}

const headerKinds: readonly (readonly [RegExp, LineKind])[] = [
  [/^Category :/, 'category'],
  [/^Decision :/, 'outcome'],
  [/^Decision date :/, 'date'],
  [/^The Ombudsman's final decision:/, 'stage'],
  [/^Summary:/, 'summary'],
];

interface Progress {
  section: number | undefined;
  subsection: number;
  paragraph: number;
  itemsLeft: number;
}

const sectionAt = (expected: Expectation, at: number | undefined): ExpectedSection | undefined =>
  at === undefined ? undefined : expected.sections[at];

function itemsOf(expected: Expectation, progress: Progress): number {
  return sectionAt(expected, progress.section)?.items?.[String(progress.paragraph)] ?? 0;
}

function headingKind(raw: string, expected: Expectation, progress: Progress): LineKind | undefined {
  const next = expected.sections[progress.section === undefined ? 0 : progress.section + 1];
  if (raw === next?.heading) {
    progress.section = progress.section === undefined ? 0 : progress.section + 1;
    progress.subsection = 0;
    return next.kind === 'signature' ? 'signature' : 'heading';
  }
  const subsection = sectionAt(expected, progress.section)?.subsections?.[progress.subsection];
  if (raw !== subsection?.heading) return undefined;
  progress.subsection++;
  return 'subheading';
}

function bodyKind(raw: string, expected: Expectation, progress: Progress): LineKind {
  if (raw === 'Back to top') return 'furniture';
  if (/^\s*•/.test(raw)) return 'item';
  if (/^\(/.test(raw)) return 'citation';
  if (!/^\s*(?:\d+\.|-) /.test(raw)) throw new Error(`a line that the expectation does not explain: ${raw}`);
  if (expected.written === 'compact' && progress.itemsLeft > 0) {
    progress.itemsLeft--;
    return 'item';
  }
  progress.paragraph++;
  progress.itemsLeft = itemsOf(expected, progress);
  return 'paragraph';
}

function kindOf(raw: string, expected: Expectation, progress: Progress, first: boolean): LineKind {
  if (raw.trim() === '') return 'blank';
  if (first) return 'title';
  const header = progress.section === undefined ? headerKinds.find(([pattern]) => pattern.test(raw)) : undefined;
  if (header) return header[1];
  if (sectionAt(expected, progress.section)?.kind === 'signature') return 'furniture';
  return headingKind(raw, expected, progress) ?? bodyKind(raw, expected, progress);
}

const wordsOf = (raw: string, kind: LineKind): string =>
  kind === 'paragraph' || kind === 'item' ? raw.replace(/^\s*(?:\d+\.|-|•)\s+/, '') : raw.trim();

export function markLines(text: string, expected: Expectation): readonly MarkedLine[] {
  const progress: Progress = { section: undefined, subsection: 0, paragraph: 0, itemsLeft: 0 };
  const lines = text.split('\n').map((raw, index): MarkedLine => {
    const kind = kindOf(raw, expected, progress, index === 0);
    const inParagraph = kind === 'paragraph' || kind === 'item' || kind === 'citation';
    const afterSignature = kind === 'furniture' && sectionAt(expected, progress.section)?.kind === 'signature';
    return {
      raw,
      kind,
      words: wordsOf(raw, kind),
      section: afterSignature ? undefined : progress.section,
      paragraph: inParagraph ? progress.paragraph : undefined,
    };
  });
  if (progress.paragraph !== expected.paragraphCount) throw new Error(`${progress.paragraph} paragraphs read by hand`);
  return lines;
}
