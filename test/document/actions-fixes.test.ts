import { describe, expect, test } from 'vitest';
import type { Diagnosis } from '../../server/src/core/rules/run-rules.ts';
import { seedText, snapshotOf } from '../kit/core.ts';
import { actionLists } from './action-lists.ts';
import { published } from './published-section.ts';

const findings = (text: string): readonly Diagnosis[] =>
  snapshotOf(text)
    .diagnose()
    .diagnoses.filter(({ code }) => code === 'remedy/missing-deadline' || code === 'remedy/vague-deadline');

const words = (text: string): readonly string[] => findings(text).map(({ span }) => text.slice(span.start, span.end));

/** The text after each fix of the finding. */
const mended = (text: string, { fixes }: Diagnosis): readonly { readonly title: string; readonly text: string }[] =>
  (fixes?.() ?? []).map(({ title, changes }) => ({
    title,
    text: [...changes]
      .sort((a, b) => b.span.start - a.span.start)
      .reduce((now, { span, newText }) => now.slice(0, span.start) + newText + now.slice(span.end), text),
  }));

const texts = [
  ...actionLists.map(({ title, section }) => ({ title, text: published(section) })),
  { title: 'seed 24 020 172', text: seedText('24-020-172') },
];

describe('each fix ends its finding and starts none', () => {
  test.each(texts)('$title', ({ text }) => {
    const before = findings(text);
    for (const finding of before) {
      const said = text.slice(finding.span.start, finding.span.end);
      const results = mended(text, finding);
      expect(results.length).toBeGreaterThanOrEqual(4);
      for (const result of results) {
        const after = findings(result.text);
        expect(after.length, `${result.title}: ${said}`).toBeLessThan(before.length);
      }
    }
  });
});

describe('a deadline joins the sentence where it reads well', () => {
  const first = (section: string): string | undefined => {
    const text = published(section);
    const [finding] = findings(text);
    const result = finding && mended(text, finding)[0];
    return result?.text
      .split('\n')
      .find((line, index) => line !== text.split('\n')[index])
      ?.trim();
  };
  const lead = '  1. The Council has agreed to:\n';
  test.each([
    [
      '• Pay Miss X £300 to reflect the delay.',
      '• Pay Miss X £300 within one month of the final decision to reflect the delay.',
    ],
    [
      '• apologise to Mr X for the delay;',
      '• apologise to Mr X for the delay, within one month of the final decision;',
    ],
    ['• review its policy', '• review its policy within one month of the final decision'],
    ['• review its policy; and', '• review its policy within one month of the final decision; and'],
    ['• £300 for distress.', '• £300 for distress, within one month of the final decision.'],
    [
      '• remind staff that replies are due within 20 working days.',
      '• remind staff that replies are due within 20 working days, within one month of the final decision.',
    ],
    [
      '• appoint an investigator. The Council should meet Ms X if she asks.',
      '• appoint an investigator within one month of the final decision. The Council should meet Ms X if she asks.',
    ],
    ['• apologise to Mr X as soon as possible.', '• apologise to Mr X within one month of the final decision.'],
    ['• As soon as possible, review its policy.', '• Within one month of the final decision, review its policy.'],
  ])('%s', (item, expected) => {
    expect(first(`${lead}  ${item}`)).toBe(expected);
  });
  test('with the period and the words of its neighbours', () => {
    const section = `${lead}  • apologise to Mr X within four weeks of my decision;\n  • review its policy.`;
    expect(first(section)).toBe('• review its policy within four weeks of my decision.');
  });
  test('or once for the whole list', () => {
    const text = published(`${lead}  • apologise to Mr X; and\n  • pay Mr X £100.`);
    const [finding] = findings(text);
    const last = finding && mended(text, finding).find(({ title }) => title.includes('for the whole list'));
    expect(last?.title).toBe('Add “within one month of the final decision” to the lead-in, for the whole list');
    expect(last?.text).toContain('  1. Within one month of the final decision, the Council has agreed to:\n');
    expect(words(last?.text ?? '')).toEqual([]);
  });
});

describe('the words that are found', () => {
  test.each([
    ['  1. The Council has agreed to:\n  • Pay Miss X £300 to reflect the delay.', 'Pay Miss X £300'],
    ['  1. The Council has agreed to:\n  • apologise to Mr X for the delay.', 'apologise to Mr X'],
    ['  1. The Council will review its policy.', 'The Council will review its policy'],
    [
      '  1. To remedy the injustice, the Council will pay Mr X £1,200 for his distress.',
      'To remedy the injustice, the Council will pay Mr X £1,200',
    ],
    [
      '  1. The Council has also agreed to make sure Mr X’s file is complete.',
      'The Council has also agreed to make sure Mr X’s file is',
    ],
    [
      '  1. The Council has agreed to:\n  • Increase its offer from £100 to £300.',
      'Increase its offer from £100 to £300',
    ],
  ])('%s', (section, expected) => {
    expect(words(published(section))).toEqual([expected]);
  });
  test('one finding for vague words that introduce a list', () => {
    const section = '  1. Without delay the Council will:\n  • apologise to Mr X; and\n  • pay Mr X £100.';
    expect(words(published(section))).toEqual(['Without delay']);
  });
  test('“immediately” is information only', () => {
    const severity = (timing: string): readonly string[] =>
      findings(published(`  1. The Council will apologise to Mr X ${timing}.`)).map((finding) => finding.severity);
    expect(severity('immediately')).toEqual(['information']);
    expect(severity('promptly')).toEqual(['warning']);
  });
  test('a draft’s recommendations are held to the same', () => {
    const text = "The Ombudsman's draft decision\n\nRecommended action\n\n1. The Council should:\n• pay Mr X £100.\n";
    expect(words(text)).toEqual(['pay Mr X £100']);
  });
});
