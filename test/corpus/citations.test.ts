/** Citations and statements of powers broken in every seed and every clean statement of our own. */
import { describe, expect, test } from 'vitest';
import { breakCitations } from './break-citations.ts';
import { citationSources } from './citation-sources.ts';
import { compare } from './compare.ts';
import { alarms } from './landed.ts';

const sources = citationSources();

test('there are several hundred ways', () => {
  expect(sources.flatMap(breakCitations).length).toBeGreaterThan(400);
});

describe.each(sources)('$name', (source) => {
  test.each([...breakCitations(source)])('$name', ({ text, wanted }) => {
    expect(text).not.toBe(source.text);
    expect(compare(text, alarms(text), wanted)).toEqual({ missing: [], unexpected: [] });
  });
});
