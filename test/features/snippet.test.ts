import { expect, it } from 'vitest';
import { toSnippet } from '../../server/src/features/snippet.ts';

it('makes a tab stop of each placeholder, one of equal ones, and keeps what snippets would read as syntax', () => {
  expect(toSnippet('‹Mr X› says £‹amount› is $5 {so} \\ ‹Mr X›.')).toBe(
    '${1:‹Mr X›} says £${2:‹amount›} is \\$5 {so\\} \\\\ ${1:‹Mr X›}.$0',
  );
});
