import { expect, it } from 'vitest';
import { builtInCatalogue as catalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { parseStatement } from '../../server/src/core/document/parse-statement.ts';
import { withoutHarm } from '../../server/src/core/format/without-harm.ts';
import { applyChanges } from '../../server/src/core/text/text-change.ts';
import { calendar } from '../kit/core.ts';

const options = { catalogue, calendar };
const deletion = (text: string, words: string, from: string): { span: { start: number; end: number }; newText: '' } => {
  const start = text.indexOf(words) + words.length;
  return { span: { start, end: start + from.length }, newText: '' };
};

it('leaves out a change that would make a paragraph of words, and keeps the others', () => {
  const text = 'What I found\n\n1. Mr X  wrote.\n2 . He rang.\n3. He  came.\n4. He  went.\n';
  const changes = [
    deletion(text, 'Mr X', ' '),
    deletion(text, '\n2', ' '),
    deletion(text, '3. He', ' '),
    deletion(text, '4. He', ' '),
  ];
  const pass = withoutHarm(parseStatement(text, options), changes, options);
  const expected = 'What I found\n\n1. Mr X wrote.\n2 . He rang.\n3. He came.\n4. He went.\n';
  expect(pass && applyChanges(text, pass.changes)).toBe(expected);
  expect(pass?.statement.text).toBe(expected);
});

it('gives nothing when nothing is left', () => {
  const text = 'What I found\n\n1. A.\n2 . B.\n';
  const statement = parseStatement(text, options);
  expect(withoutHarm(statement, [], options)).toBeUndefined();
  expect(withoutHarm(statement, [deletion(text, '\n2', ' ')], options)).toBeUndefined();
});
