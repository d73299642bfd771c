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
