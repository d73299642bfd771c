import type { ParagraphShape } from './model.ts';

/**
 * A pure recogniser that remembers its answer as long as the shape lives. The parser hands out the same shape for an
 * unchanged paragraph, so an edit costs what it touches.
 */
export function rememberByShape<Result extends object>(
  recognise: (shape: ParagraphShape) => Result,
): (shape: ParagraphShape) => Result {
  const answers = new WeakMap<ParagraphShape, Result>();
  return (shape) => {
    const known = answers.get(shape);
    if (known !== undefined) return known;
    const answer = recognise(shape);
    answers.set(shape, answer);
    return answer;
  };
}

/**
 * The same for a recogniser that also reads something that outlives every draft, such as the catalogue: one memory for
 * each of those.
 * @param prepare called once for each, when it is first read with.
 */
export function rememberByShapeWith<Given extends object, Result extends object>(
  prepare: (given: Given) => (shape: ParagraphShape) => Result,
): (shape: ParagraphShape, given: Given) => Result {
  const readers = new WeakMap<Given, (shape: ParagraphShape) => Result>();
  return (shape, given) => {
    let read = readers.get(given);
    if (!read) {
      read = rememberByShape(prepare(given));
      readers.set(given, read);
    }
    return read(shape);
  };
}
