import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { semanticTokens, tokenEdits, tokenLegend } from '../../server/src/features/semantic-tokens.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { root, seedText, seeds } from '../kit/core.ts';
import { viewOf } from './view.ts';

/** Each token as `kind words`, with `*` where a person is introduced. */
function tokensOf(text: string, within?: Span): string[] {
  const data = semanticTokens(viewOf(text), within);
  const lines = text.split(/\r\n|\r|\n/);
  const tokens: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    character = down > 0 ? right : character + right;
    line += down;
    const words = lines[line]?.slice(character, character + length);
    tokens.push(`${tokenLegend.tokenTypes[type]}${modifiers ? '*' : ''} ${words}`);
  }
  return tokens;
}

const draft = `The complaint

1. The complainant, whom I shall call Mr X, complains. (Local Government Act 1974, section 26(1))

Agreed action

2. Within one month of the final decision the Council has agreed to pay Mr X £1,500 and ‹what else›.
`;

it('tells headings, people, citations, deadlines, sums and what is to be filled in', () => {
  expect(tokensOf(draft)).toEqual([
    'heading The complaint',
    'variable* Mr X',
    'citation Local Government Act 1974, section ',
    'property 26(1)',
    'heading Agreed action',
    'number Within one month of the final decision',
    'variable Mr X',
    'number £1,500',
    'parameter ‹what else›',
  ]);
});

it('tells a law from its provisions, judgments and other decisions, and statutory periods', () => {
  expect(
    tokensOf(
      'What I found\n\n1. Sections 9 and 10 of the Care Act 2014, [2022] EWHC 493 (Admin) and our decision 19 012 345 say so.\n2. The council must decide whether to carry out an EHC needs assessment within six weeks.\n',
    ),
  ).toEqual([
    'heading What I found',
    'citation Sections ',
    'property 9',
    'citation  and ',
    'property 10',
    'citation  of the Care Act 2014',
    'citation [2022] EWHC 493 (Admin)',
    'citation 19 012 345',
    'number six weeks',
  ]);
});

it('tells those of a range', () => {
  const start = draft.indexOf('pay Mr X');
  expect(tokensOf(draft, { start, end: start + 'pay Mr X'.length })).toEqual(['variable Mr X']);
});

it('lets what weighs more stand inside what weighs less', () => {
  expect(tokensOf('What I found\n\nWhat Mr X said\n\n1. Mr X said.\n')).toEqual([
    'heading What I found',
    'heading What ',
    'variable* Mr X',
    'heading  said',
    'variable Mr X',
  ]);
});

it('gives tokens in order, each on one line and none over another, in every seed', () => {
  for (const seed of seeds) {
    const data = semanticTokens(viewOf(seedText(seed)));
    expect(data.length % 5).toBe(0);
    let last = 0;
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0] = data.slice(at, at + 5);
      if (down === 0 && at > 0) expect(right).toBeGreaterThanOrEqual(last);
      expect(length).toBeGreaterThan(0);
      last = length;
    }
  }
});

it('says by edits what leads from one answer to the next', () => {
  const numbers = fc.array(fc.nat(3), { maxLength: 12 });
  fc.assert(
    fc.property(numbers, numbers, (before, after) => {
      const made = [...before];
      for (const { start, deleteCount, data = [] } of tokenEdits(before, after))
        made.splice(start, deleteCount, ...data);
      expect(made).toEqual(after);
    }),
  );
  expect(tokenEdits([1, 2, 3], [1, 2, 3])).toEqual([]);
});

it('explains its own kinds to VS Code', () => {
  const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const own = contributes.semanticTokenTypes.map(({ id }: { id: string }) => id);
  expect(own).toEqual(tokenLegend.tokenTypes.slice(-own.length));
  const [{ language, scopes }] = contributes.semanticTokenScopes;
  expect([language, Object.keys(scopes)]).toEqual(['decision-statement', own]);
});
