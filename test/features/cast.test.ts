import { describe, expect, it } from 'vitest';
import { MarkupKind, type MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../server/src/features/hover/hover.ts';
import { afterChoosing, marked, offered } from './view.ts';

const statement = (rest: string): string =>
  [
    'Somewhere Council (23 000 001)',
    "The Ombudsman's final decision:",
    'Summary: Ms D complained.',
    'The complaint',
    '1. The complainant, whom I call Ms D, complains for her late mother, Mrs E. Ms D has a son, Y.',
    'How I considered this complaint',
    `2. I spoke to Ms D. I then considered what she told me and ${rest}`,
  ].join('\n');

const card = (text: string): string | undefined => {
  const { view, position } = marked(text);
  const found = hover(view, position, MarkupKind.Markdown);
  return found && (found.contents as MarkupContent).value;
};

describe('completing the cast', () => {
  it('offers who begins like that, most named first, and the next free letter', () => {
    expect(offered(statement('asked M|'))).toEqual(['Ms D', 'Mrs E']);
    expect(offered(statement('asked Mr|'))).toEqual(['Mrs E', 'Mr B', 'Mrs B']);
    expect(offered(statement('asked Ms |'))).toEqual(['Ms D', 'Ms B']);
    expect(afterChoosing(statement('asked Ms |'), 'Ms D')).toBe(statement('asked Ms D'));
  });

  it('is quiet in plain words', () => {
    expect(offered(statement('asked them |'))).toEqual([]);
    expect(offered(statement('asked th|'))).toEqual([]);
  });
});

describe('hovering on a label', () => {
  it('tells who it is, where introduced, and how often named', () => {
    expect(card(statement('M|rs E.'))).toContain(
      '**Mrs E**: adult (late mother). Introduced in paragraph 1. Named twice.',
    );
    expect(card(statement('Mrs| F.'))).toContain('**Mrs F**: adult. First named in paragraph 2. Named once.');
    expect(card(statement('Y|.'))).toContain('**Y**: child (son).');
  });
});
