import { expect, test } from 'vitest';
import { rememberByText } from '../../server/src/core/text/remember-by-text.ts';

test('a text is read once, and a very long one each time', () => {
  const read: string[] = [];
  const lengthOf = rememberByText((text) => {
    read.push(text);
    return text.length;
  });
  const long = 'x'.repeat(3_000);
  expect([lengthOf('pay £50'), lengthOf('pay £50'), lengthOf(long), lengthOf(long)]).toEqual([7, 7, 3_000, 3_000]);
  expect(read).toEqual(['pay £50', long, long]);
});

test('no result is a result, and is remembered too', () => {
  let read = 0;
  const nothing = rememberByText(() => void read++);
  expect([nothing('a'), nothing('a')]).toEqual([undefined, undefined]);
  expect(read).toBe(1);
});

test('answers stay right however many texts go by', () => {
  const lengthOf = rememberByText((text) => text.length);
  for (let count = 0; count < 2_000; count++) expect(lengthOf(String(count))).toBe(String(count).length);
});
