import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromClosingLine, fromGrammarTest, fromVitestReport, settle, sum } from '../../scripts/steps/tally.ts';

const none = { passed: 0, failed: 0, skipped: 0 };

test('a runner that ran no test has failed, whatever its exit status', () => {
  expect(settle({ ok: true, output: '' }, none).failed).toBe(1);
});

test('a runner whose tests were all skipped has failed', () => {
  expect(settle({ ok: true, output: '' }, { ...none, skipped: 4 }).failed).toBe(1);
});

test('a runner that failed without naming a failed test has failed', () => {
  expect(settle({ ok: false, output: '' }, { ...none, passed: 12 })).toEqual({ passed: 12, failed: 1, skipped: 0 });
});

test('named failures are counted as they are', () => {
  expect(settle({ ok: false, output: '' }, { ...none, passed: 12, failed: 3 })).toEqual({
    passed: 12,
    failed: 3,
    skipped: 0,
  });
});

test('the last closing line counts, and only when it stands alone', () => {
  const output = '1 passed, 1 failed\nnot 7 passed, 7 failed\n5 passed, 2 failed\n';
  expect(fromClosingLine({ ok: false, output })).toEqual({ passed: 5, failed: 2, skipped: 0 });
  expect(fromClosingLine({ ok: true, output: 'all is well' })).toEqual(none);
});

test('each grammar file is a test', () => {
  const output = '✓ test/grammar/a.txt run successfuly.\n✖ test/grammar/b.txt failed\n';
  expect(fromGrammarTest({ ok: false, output })).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('a test file that cannot be loaded is a failure, though it has no tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'decision-statements-report-'));
  const file = join(folder, 'report.json');
  const loaded = { status: 'passed', assertionResults: [{}, {}] };
  const unloaded = { status: 'failed', assertionResults: [] };
  const counts = { numPassedTests: 2, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 };
  writeFileSync(file, JSON.stringify({ ...counts, testResults: [loaded, unloaded] }));
  expect(fromVitestReport(file)).toEqual({ passed: 2, failed: 1, skipped: 1 });
  expect(fromVitestReport(join(folder, 'missing.json'))).toEqual(none);
  rmSync(folder, { recursive: true });
});

test('the sum is the sum', () => {
  expect(sum([{ passed: 1, failed: 2, skipped: 3 }, none, { passed: 10, failed: 20, skipped: 30 }])).toEqual({
    passed: 11,
    failed: 22,
    skipped: 33,
  });
});
