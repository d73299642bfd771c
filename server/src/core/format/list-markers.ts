import type { Statement } from '../document/model.ts';
import type { TextChange } from '../text/text-change.ts';

/** A list's bullets and where they stand. */
interface List {
  readonly marker: string;
  readonly places: readonly number[];
}

const bullet = /^[•▪◦·‣∙○●*+\-‐-―−]$/;

/** Lists whose bullets differ from those of most lists of this draft take theirs. Numbers, letters and inner lists stay. */
export function listMarkers({ text, paragraphs }: Statement): readonly TextChange[] {
  const lists = paragraphs.flatMap(({ shape, span }): readonly List[] => {
    const places = shape.items.map((item) => span.start + item.span.start);
    const markers = new Set(places.map((place) => text[place] ?? ''));
    const [marker = ''] = markers;
    // Bullets that look alike, as a list has them; two kinds of dash in one list are left to the writer.
    return markers.size === 1 && bullet.test(marker) ? [{ marker, places }] : [];
  });
  const wanted = usual(lists);
  // A dash before every paragraph is what tells an item from a paragraph.
  if (wanted === undefined || (wanted === '-' && paragraphs.some(({ shape }) => shape.marker === '-'))) return [];
  return lists
    .filter(({ marker }) => marker !== wanted)
    .flatMap(({ places }) => places.map((start) => ({ span: { start, end: start + 1 }, newText: wanted })));
}

/** The bullet of at least two lists in three; undefined when no bullet has that, or all do. */
function usual(lists: readonly List[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { marker } of lists) counts.set(marker, (counts.get(marker) ?? 0) + 1);
  if (counts.size < 2) return undefined;
  return [...counts].find(([, count]) => count * 3 >= lists.length * 2)?.[0];
}
