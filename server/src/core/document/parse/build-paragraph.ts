import type { SectionKind } from '../../catalogue/schema.ts';
import { sliceOf, type Span } from '../../text/span.ts';
import type { ItemShape, Paragraph } from '../model.ts';
import type { OpenItem, OpenParagraph } from './group-paragraphs.ts';
import type { ShapeFactory } from './shapes.ts';

/** What the statement tells about the paragraph's surroundings. */
export interface ParagraphSetting {
  readonly text: string;
  /** Unmarked prose is numbered. */
  readonly markdown: boolean;
  readonly shapes: ShapeFactory;
}

/**
 * Makes a paragraph of its lines and counts it. Spans in the shape are relative to the paragraph.
 *
 * @param counter the number of the last paragraph that was counted.
 */
export function buildParagraph(
  open: OpenParagraph,
  section: SectionKind | undefined,
  parts: ParagraphSetting,
  counter: { value: number },
): Paragraph {
  const origin = open.start;
  const relative = (span: Span): Span => ({ start: span.start - origin, end: span.end - origin });
  const itemShape = (item: OpenItem): ItemShape => {
    const items = item.items.map(itemShape);
    const own = relative({ start: item.start, end: item.prose.end });
    return {
      span: { start: own.start, end: items.at(-1)?.span.end ?? own.end },
      marker: item.marker.text,
      prose: relative(item.prose),
      items,
    };
  };
  const items = open.items.map(itemShape);
  const end = Math.max(
    open.prose.end - origin,
    items.at(-1)?.span.end ?? 0,
    ...open.citationLines.map((span) => span.end - origin),
  );
  const span = { start: origin, end: origin + end };
  const kind = open.marker?.kind;
  const numbered =
    kind === 'number' ||
    kind === 'dash' ||
    (!open.marker && parts.markdown && section !== 'signature' && !isSetApart(sliceOf(parts.text, open.prose)));
  if (numbered) counter.value++;
  const shape = parts.shapes.shapeOf(sliceOf(parts.text, span), {
    marker: open.marker?.text ?? '',
    prose: relative(open.prose),
    items,
    citationLines: open.citationLines.map(relative),
  });
  return { role: 'body', number: numbered ? counter.value : undefined, span, shape, section };
}

/** Markdown's tables, footnotes and block quotations stand on lines of their own, but are no paragraphs. */
const isSetApart = (words: string): boolean => /^(?:\||>|\[\^)/.test(words);
