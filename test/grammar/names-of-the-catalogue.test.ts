import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

const grammar = read('syntaxes/decision-statement.tmLanguage.json') as {
  readonly repository: Readonly<Record<string, { readonly match: string }>>;
};
const sections = read('server/src/core/catalogue/data/sections.json') as readonly {
  readonly kind: string;
  readonly names: readonly { readonly text: string }[];
}[];
const furniture = read('server/src/core/catalogue/data/furniture.json') as readonly { readonly line: string }[];

function pattern(name: string): RegExp {
  return new RegExp((grammar.repository[name]?.match ?? '').replace('(?i)', ''), 'iu');
}

/** The grammar can't read the catalogue, so what it repeats of it is held to it here. */
describe('the grammar colours what the catalogue names', () => {
  const named = sections.flatMap(({ kind, names }) => names.map(({ text }) => ({ kind, text })));
  test.each(named)('$kind: $text', ({ kind, text }) => {
    expect(text).toMatch(pattern(kind === 'signature' ? 'signature' : 'sectionHeading'));
  });
  test.each(furniture)('furniture: $line', ({ line }) => expect(line).toMatch(pattern('furniture')));
  test('an ordinary line is neither', () => {
    expect('What happened').not.toMatch(pattern('sectionHeading'));
    expect('The Council will close the case.').not.toMatch(pattern('furniture'));
  });
});
