/** Comments in the text: what each holds for, and what the rules about silencing say of it. */
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../server/src/features/clean-text.ts';
import { cleanStatement, statementWithWarning } from '../cli/run.ts';
import { snapshotOf } from '../kit/core.ts';

const code = 'structure/unfinished-paragraph';
/** Two slips: paragraphs 1 and 4 stop in mid-sentence. */
const twoSlips = cleanStatement
  .replace('He says this caused him distress.', 'He says this caused him')
  .replace(
    'There is not enough evidence of fault in how it did so to justify our involvement.',
    'There is not enough of',
  )
  .replace('final decision:', 'draft decision:')
  .replace('Decision date : 05 Feb 2024\n\n', '');

/** `code@line` of each finding at warning or above, lines from 1, and how many are silenced. */
function heard(text: string) {
  const snapshot = snapshotOf(text);
  const { diagnoses, suppressed } = snapshot.diagnose();
  return {
    heard: diagnoses
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map((each) => `${each.code}@${snapshot.statement.lines.positionAt(each.span.start).line + 1}`),
    suppressed: suppressed.length,
  };
}
const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;
const before = (words: string, comment: string): string => twoSlips.replace(words, `${comment}\n${words}`);

describe('a comment in the text', () => {
  it('silences the next paragraph and no other', () => {
    const text = before('  1. Mr X', `<!-- decision-ignore ${code}: as he put it -->`);
    expect(heard(twoSlips).heard).toHaveLength(2);
    expect(heard(text)).toEqual({ heard: [`${code}@${lineOf(text, '  4. ')}`], suppressed: 1 });
  });

  it('silences what it names and nothing else', () => {
    const text = before('  1. Mr X', '<!-- decision-ignore citation/missing: why not -->');
    expect(heard(text).heard).toEqual([
      `suppression/unused@${lineOf(text, '<!--')}`,
      `${code}@${lineOf(text, '  1. ')}`,
      `${code}@${lineOf(text, '  4. ')}`,
    ]);
  });

  it('silences several rules at once, and is unused code by code', () => {
    const text = before('  1. Mr X', `<!-- decision-ignore citation/missing, ${code}: why not -->`);
    expect(heard(text).heard).toEqual([
      `suppression/unused@${lineOf(text, '<!--')}`,
      `${code}@${lineOf(text, '  4. ')}`,
    ]);
    const [unused] = snapshotOf(text)
      .diagnose()
      .diagnoses.filter((each) => each.code === 'suppression/unused');
    const [change] = unused?.fixes?.()[0]?.changes ?? [];
    expect(change && text.slice(0, change.span.start) + change.newText + text.slice(change.span.end)).toContain(
      `<!-- decision-ignore ${code}: why not -->`,
    );
  });

  it('silences the whole statement from its first line only', () => {
    const file = `<!-- decision-ignore-file ${code}: a form of words agreed with the council -->`;
    expect(heard(`${file}\n${twoSlips}`)).toEqual({ heard: [], suppressed: 2 });
    expect(heard(`<!-- decision-ignore-file citation/missing -->\n${file}\n${twoSlips}`).suppressed).toBe(2);
    const late = before('  1. Mr X', file);
    expect(heard(late).suppressed).toBe(0);
    expect(heard(late).heard).toContain(`suppression/unused@${lineOf(late, '<!--')}`);
  });

  it('silences from a start to its end, and to the end of the text without one', () => {
    const start = `<!-- decision-ignore-start ${code}: quoted -->`;
    const end = '<!-- decision-ignore-end -->';
    const range = before('  1. Mr X', start).replace('My assessment', `${end}\nMy assessment`);
    expect(heard(range)).toEqual({ heard: [`${code}@${lineOf(range, '  4. ')}`], suppressed: 1 });
    expect(heard(before('  1. Mr X', start))).toEqual({ heard: [], suppressed: 2 });
    const stray = before('  1. Mr X', end);
    expect(heard(stray).heard[0]).toBe(`suppression/unused@${lineOf(stray, '<!--')}`);
  });

  it('silences one item of a list', () => {
    const items = twoSlips.replace(
      'He says this caused him\n',
      'He says the Council:\n\n  • lost his [insert form]; and\n\n  • did not reply to [insert name].\n',
    );
    expect(heard(items).heard.filter((each) => each.startsWith('structure/template'))).toHaveLength(2);
    const one = items.replace('  • lost', '  <!-- decision-ignore structure/template-leftover: ours -->\n  • lost');
    expect(heard(one).heard.filter((each) => each.startsWith('structure/template'))).toEqual([
      `structure/template-leftover@${lineOf(one, '• did not')}`,
    ]);
  });

  it('silences a heading and a line of the header', () => {
    const text = statementWithWarning.replace("The Ombudsman's final", "The Ombudsman's draft");
    const line = '<!-- decision-ignore header/malformed-reference: the old form -->';
    expect(heard(`${line}\n${text}`)).toEqual({ heard: [], suppressed: 1 });
  });

  it('can’t be silenced itself', () => {
    const text = `<!-- decision-ignore-file suppression/unused, suppression/unknown-code: quiet -->\n${before('  1. Mr X', `<!-- decision-ignore ${code}s: no such rule -->`)}`;
    expect(heard(text).heard.filter((each) => each.startsWith('suppression/'))).toEqual([
      'suppression/unused@1',
      'suppression/unused@1',
      `suppression/unknown-code@${lineOf(text, '<!-- decision-ignore structure')}`,
    ]);
  });

  it('is not unused while its rule is off, or could not run to its end', () => {
    const text = before('  2. We investigate', '<!-- decision-ignore citation/missing: fine -->');
    const unused = (severity: Record<string, 'off'>) =>
      snapshotOf(text)
        .diagnose({ severity })
        .diagnoses.filter((each) => each.code === 'suppression/unused').length;
    expect(unused({})).toBe(1);
    expect(unused({ 'citation/missing': 'off' })).toBe(0);
    expect(
      heard(before('  1. Mr X', '<!-- decision-ignore language/agreement: not built yet -->')).heard,
    ).not.toContain('suppression/unused');
    let asked = 0;
    expect(
      snapshotOf(text)
        .diagnose({ shouldStop: () => ++asked > 20 })
        .diagnoses.some((each) => each.code === 'suppression/unused'),
    ).toBe(false);
  });

  it('is not unused while its paragraph is being typed', () => {
    const text = before('  1. Mr X', `<!-- decision-ignore ${code}: as he put it -->`);
    const start = text.indexOf('  1. Mr X');
    const { diagnoses } = snapshotOf(text, { unfinished: { start, end: text.indexOf('\n', start) } }).diagnose();
    expect(diagnoses.filter((each) => each.code.startsWith('suppression/'))).toEqual([]);
  });

  it('reads the same with Windows line ends', () => {
    const text = before('  1. Mr X', `<!-- decision-ignore ${code}: as he put it -->`);
    expect(heard(text.replaceAll('\n', '\r\n'))).toEqual(heard(text));
  });

  it('stays out of clean text', () => {
    const text = before('  1. Mr X', `<!-- decision-ignore ${code}: as he put it -->`);
    expect(cleanText({ snapshot: snapshotOf(text) })).not.toContain('decision-ignore');
  });
});
