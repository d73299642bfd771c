import { describe, expect, it } from 'vitest';
import type { FolderEntry } from '../../server/src/session/configuration/match-files.ts';
import { findStatements, mostStatements } from '../../server/src/session/find-statements.ts';
import { textMark } from '../../server/src/session/text-mark.ts';

const file = (name: string): FolderEntry => ({ name, kind: 'file' });
const folder = (name: string): FolderEntry => ({ name, kind: 'folder' });
const goOn = (): boolean => false;

describe('the statements of a workspace', () => {
  it('are found by name, in order, with their URIs', async () => {
    const tree: Record<string, readonly FolderEntry[]> = {
      'file:///c': [file('b.decision.TXT'), file('letter.txt'), folder('a é'), folder('.git'), folder('node_modules')],
      'file:///c/a%20%C3%A9': [file('x.decision'), file('y.decision.md'), file('z.decision.docx')],
      'file:///c/.git': [file('no.decision')],
    };
    const found = await findStatements(['file:///c/'], (location) => tree[location.replace(/\/$/, '')] ?? [], goOn);
    expect(found).toEqual({
      locations: ['file:///c/a%20%C3%A9/x.decision', 'file:///c/a%20%C3%A9/y.decision.md', 'file:///c/b.decision.TXT'],
      complete: true,
    });
  });

  it('are those of the folders that can be listed', async () => {
    const list = (location: string): readonly FolderEntry[] => {
      if (location.endsWith('/shut')) throw new Error('not allowed');
      return [folder('shut'), file('a.decision')];
    };
    expect(
      (await findStatements(['/office'], (at) => (at === '/office' || at.endsWith('/shut') ? list(at) : []), goOn))
        .locations,
    ).toEqual(['/office/a.decision']);
  });

  it('are not looked for without end', async () => {
    const wide = Array.from({ length: mostStatements + 5 }, (_, index) => file(`${index}.decision`));
    const many = await findStatements(['/office'], () => wide, goOn);
    expect(many.locations).toHaveLength(mostStatements);
    expect(many.complete).toBe(false);
    // A folder that holds itself, as a link does.
    const round = await findStatements(['/office'], () => [folder('again'), folder('and again')], goOn);
    expect(round).toEqual({ locations: [], complete: false });
  });

  it('are not looked for any longer than somebody waits', async () => {
    let asked = 0;
    await findStatements(
      ['/office'],
      () => [folder('a'), folder('b')],
      () => ++asked > 3,
    );
    expect(asked).toBeLessThan(12);
  });
});

it('a mark tells texts apart', () => {
  const texts = ['', 'a', 'b', 'ab', 'ba', 'a\u0000', '£300', '£301', 'x'.repeat(5_000), 'x'.repeat(5_001)];
  expect(new Set(texts.map(textMark)).size).toBe(texts.length);
  expect(textMark('Pay Ms X £300.')).toBe(textMark('Pay Ms X £300.'));
});
