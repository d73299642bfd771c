/**
 * A half-open range `[start, end)` of UTF-16 code units.
 * Absolute unless the type that holds it says that it is relative to a paragraph.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** The same range, `by` code units further on. */
export const shift = (range: Span, by: number): Span => ({ start: range.start + by, end: range.end + by });

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True when the offset lies in the span or at its end, where a caret may stand. */
export const touches = (range: Span, offset: number): boolean => range.start <= offset && offset <= range.end;

/** True when the two ranges share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const sliceOf = (text: string, range: Span): string => text.slice(range.start, range.end);

/** Orders by start, then by end. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
