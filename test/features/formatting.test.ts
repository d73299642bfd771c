import { expect, it } from 'vitest';
import { formatting, formattingOfLineLeft } from '../../server/src/features/formatting.ts';
import { applied, marked, viewOf } from './view.ts';

const draft = `What I found

  1. Mr X  wrote , twice.
  2. It said:
  • a letter;
  • a call ,
  • a visit; and
  • a wall
`;

it('tidies a draft', () => {
  expect(applied(draft, formatting(viewOf(draft)))).toBe(`What I found

  1. Mr X wrote, twice.
  2. It said:
  • a letter;
  • a call;
  • a visit; and
  • a wall.
`);
});

it('tidies the lines that are selected', () => {
  const range = { start: { line: 2, character: 3 }, end: { line: 3, character: 0 } };
  expect(applied(draft, formatting(viewOf(draft), range))).toBe(
    draft.replace('Mr X  wrote , twice', 'Mr X wrote, twice'),
  );
});

it('tidies the line that was left by a new one, but finishes no list', () => {
  const { view, text, position } = marked('What I found\n\n1. I have:\n• read  it;\n• met her;\n• rang  him\n|');
  expect(applied(text, formattingOfLineLeft(view, position))).toBe(text.replace('rang  him', 'rang him'));
  expect(formattingOfLineLeft(view, { line: 0, character: 0 })).toEqual([]);
});

it('counts columns as the client does', () => {
  const text = 'What I found\n\n1. “😀” it  is.\n';
  const view = { ...viewOf(text), columns: 'utf-8' as const };
  const before = new TextEncoder().encode('1. “😀” it').length;
  expect(formatting(view)).toEqual([
    { range: { start: { line: 2, character: before + 1 }, end: { line: 2, character: before + 2 } }, newText: '' },
  ]);
});
