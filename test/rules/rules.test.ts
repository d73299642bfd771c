/** The one runner for every rule: its metadata is complete, and its examples do what they say. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Rule, RuleExample } from '../../server/src/core/rules/define-rule.ts';
import { rules } from '../../server/src/core/rules/registry.generated.ts';
import type { Diagnosis } from '../../server/src/core/rules/run-rules.ts';
import { sliceOf } from '../../server/src/core/text/span.ts';
import { root, snapshotOf } from '../kit/core.ts';
import { applyFix, readMarks } from './marked-text.ts';

const folder = join(root, 'server/src/core/rules');
const paths = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file.replace(/\.ts$/, '')}`));

const isOff = ({ meta: { severity } }: Rule): boolean => severity === 'off';

/** What this rule finds beside all the others, switched on if it is off unless configured. */
function findings(rule: Rule, text: string, { namesKey }: Pick<RuleExample, 'namesKey'> = {}): readonly Diagnosis[] {
  const severity = isOff(rule) ? { [rule.meta.code]: 'warning' as const } : {};
  return snapshotOf(text, { namesKey })
    .diagnose({ severity })
    .diagnoses.filter(({ code }) => code === rule.meta.code);
}

/** Codes of all errors and warnings: what no fix may bring. */
const seriousCodes = (text: string): readonly string[] =>
  snapshotOf(text)
    .diagnose()
    .diagnoses.filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ code }) => code);

const fixesOf = (diagnosis: Diagnosis) => diagnosis.fixes?.() ?? [];

it('the registry holds every rule, each under the path that is its code', () => {
  expect(rules.map(({ meta }) => meta.code)).toEqual(paths.sort());
});

describe.each(rules.map((rule) => [rule.meta.code, rule] as const))('%s', (code, rule) => {
  const { meta } = rule;
  const { good, bad } = meta.examples;

  it('says what it is about', () => {
    expect(meta.title).toMatch(/^\S.*[^.\s]$/);
    expect(meta.why).toMatch(/\S[.?]$/);
    expect(meta.explanation).toMatch(/\S[.?]$/);
    expect(meta.source).not.toBe('');
    expect(meta.since).toMatch(/^\d+\.\d+\.\d+$/);
    for (const message of Object.values(meta.messages)) expect(message).toMatch(/\S\.$/);
    expect(good.length).toBeGreaterThan(0);
    expect(bad.length).toBeGreaterThan(0);
    expect(
      [...good, ...bad].map(({ title }) => title).filter((title, index, all) => all.indexOf(title) !== index),
    ).toEqual([]);
  });

  it('shows what its fix gives, when it has one', () => {
    expect(bad.some(({ fixed }) => fixed !== undefined)).toBe(meta.fix !== 'none');
  });

  it.each(good.map((example) => [example.title, example] as const))('finds nothing in: %s', (_, example) => {
    const { text } = example;
    expect(findings(rule, text, example).map(({ span }) => sliceOf(text, span))).toEqual([]);
  });

  describe.each(bad.map((example) => [example.title, example] as const))('in: %s', (_, example) => {
    const { text, spans } = readMarks(example.text);

    it('finds exactly the marked words', () => {
      expect(spans.length).toBeGreaterThan(0);
      const found = findings(rule, text, example);
      expect(found.map(({ span }) => sliceOf(text, span))).toEqual(spans.map((span) => sliceOf(text, span)));
      expect(found.map(({ span }) => span)).toEqual(spans);
    });

    it('says what is wrong in a whole sentence, with nothing left to fill in', () => {
      for (const { message, related } of findings(rule, text, example)) {
        expect(message).toMatch(/^\S.*\.$/s);
        expect(message).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
        for (const { span, text: words } of related) {
          expect(words).not.toBe('');
          expect(sliceOf(text, span).length).toBe(span.end - span.start);
        }
      }
    });

    it('is mended by its fix, once and for all', () => {
      const fixes = findings(rule, text, example).flatMap(fixesOf);
      if (meta.fix === 'none') expect(fixes).toEqual([]);
      if (meta.fix === 'safe') expect(fixes[0]?.safe ?? true).toBe(true);
      for (const fix of fixes) {
        expect(fix.title).toMatch(/^\p{Lu}.*[^.]$/su);
        const fixed = applyFix(text, fix);
        expect(fixed).not.toBe(text);
        // Where one draft shows several slips, a fix leaves the others.
        expect(findings(rule, fixed, example).length).toBeLessThan(spans.length);
        expect(seriousCodes(fixed).filter((each) => !seriousCodes(text).includes(each))).toEqual([]);
      }
    });
  });

  const mended = bad.flatMap((example) =>
    example.fixed === undefined ? [] : [[example.title, example, example.fixed] as const],
  );
  it.each(mended)('becomes the fixed text: %s', (_, example, fixed) => {
    const { text, spans } = readMarks(example.text);
    const [first] = findings(rule, text, example);
    const [fix] = first ? fixesOf(first) : [];
    expect(fix && applyFix(text, fix)).toBe(fixed);
    const left = findings(rule, fixed, example).map(({ span }) => sliceOf(fixed, span));
    expect(left).toEqual(spans.slice(1).map((span) => sliceOf(text, span)));
  });

  it('has examples that are read the same with Windows line ends', () => {
    for (const example of bad) {
      const { text, spans } = readMarks(example.text);
      const windows = text.replaceAll('\n', '\r\n');
      expect(
        findings(rule, windows, example).map(({ span }) => sliceOf(windows, span).replaceAll('\r\n', '\n')),
      ).toEqual(spans.map((span) => sliceOf(text, span)));
    }
  });

  it(`is called ${code}`, () => {
    expect(paths).toContain(code);
  });
});
