/** Our own clean statements: broken section by section, and typed in other ways. */
import { describe, expect, test } from 'vitest';
import { typings } from '../seeds/layouts.ts';
import { breakOwn } from './break-own.ts';
import { compare } from './compare.ts';
import { alarms } from './landed.ts';
import { ownStatements } from './statements.ts';

const codes = (text: string): readonly string[] => alarms(text).map(({ severity, code }) => `${severity} ${code}`);

/** An old report has other sections, none of which is required. */
const sectioned = ownStatements().filter(({ clean, name }) => clean && !name.includes('-report.'));

describe.each(sectioned)('$name', (one) => {
  test.each([...breakOwn(one)])('$name', ({ text, wanted }) => {
    expect(compare(text, alarms(text), wanted)).toEqual({ missing: [], unexpected: [] });
  });
});

describe.each(ownStatements())('$name typed otherwise', ({ text }) => {
  test.each(Object.keys(typings))('%s', (name) => {
    expect(codes(typings[name]?.(text) ?? '')).toEqual(codes(text));
  });
});
