import type { Paragraph } from '../core/document/model.ts';
import type { View } from './view.ts';

/** How this draft sets its paragraphs, read from the draft itself, so that an insertion looks like its neighbours. */
export interface DraftLayout {
  /** Before the marker of a paragraph: `  ` in `  1. Mr X …`. */
  readonly indent: string;
  /** `number`: `12. `; `dash`: `- `; `none`: unmarked prose. */
  readonly paragraphs: 'number' | 'dash' | 'none';
  /** Before an item, marker included: `  • `. */
  readonly item: string;
  /** Blank lines stand between paragraphs, as in Markdown and where the website set them. */
  readonly markdown: boolean;
  /** Before the words of a section heading: `## ` or nothing. */
  readonly headingMarks: string;
  readonly newLine: string;
}

export function draftLayout(view: View): DraftLayout {
  const { statement, text } = view.snapshot;
  const markdown = statement.layout === 'markdown';
  const body = statement.paragraphs.filter(
    (paragraph) => paragraph.role === 'body' && paragraph.section !== 'signature',
  );
  const paragraphs = commonest(body.map(formOf)) ?? (markdown ? 'none' : 'number');
  const model = body.findLast((paragraph) => formOf(paragraph) === paragraphs);
  const heading = statement.sections.find((section) => section.heading.marks > 0)?.heading;
  return {
    indent: model ? indentBefore(text, model.span.start) : '',
    paragraphs,
    item: itemForm(view, { paragraphs, markdown }),
    markdown,
    headingMarks: heading ? `${'#'.repeat(heading.marks)} ` : '',
    newLine: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

function formOf({ shape: { marker } }: Paragraph): DraftLayout['paragraphs'] {
  if (/^\d/.test(marker)) return 'number';
  return marker === '' ? 'none' : 'dash';
}

function commonest<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function indentBefore(text: string, offset: number): string {
  return /[ \t]*$/.exec(text.slice(Math.max(0, offset - 20), offset))?.[0] ?? '';
}

function itemForm(view: View, { paragraphs, markdown }: Pick<DraftLayout, 'paragraphs' | 'markdown'>): string {
  for (const { shape, span } of view.snapshot.statement.paragraphs) {
    const item = shape.items[0];
    // A nested number is part of a count: a bullet goes anywhere.
    if (item && !/\d|\w\)/.test(item.marker))
      return `${indentBefore(view.snapshot.text, span.start + item.span.start)}${item.marker} `;
  }
  if (markdown) return paragraphs === 'number' ? '   - ' : '- ';
  return paragraphs === 'dash' ? '- ' : '• ';
}

/** The marker of a paragraph that follows `previous`, the last one before the caret. */
export function nextMarker(
  view: View,
  layout: DraftLayout,
  previous: Paragraph | undefined,
  sameSection: boolean,
): string {
  if (layout.paragraphs === 'none') return '';
  if (layout.paragraphs === 'dash') return `${layout.indent}- `;
  const written = Number(/^\d+/.exec(previous?.shape.marker ?? '')?.[0] ?? 0);
  const next = sameSection || countsThrough(view) ? written + 1 : 1;
  return `${layout.indent}${next}. `;
}

/** True unless the draft begins again at 1 in a section after the first, as the website does. */
function countsThrough(view: View): boolean {
  const starts = view.snapshot.statement.sections.flatMap(({ paragraphs }) => paragraphs[0] ?? []);
  return !starts.slice(1).some((paragraph) => /^1\b/.test(paragraph.shape.marker));
}
