/** What counts as a passed run of the suite in a host, and what a .vsix unpacks to. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { root } from './root.ts';
import { listZip } from './zip-listing.ts';

interface Results {
  readonly version: string;
  readonly tests: readonly { readonly title: string; readonly outcome: string; readonly milliseconds: number }[];
}

const { reportSuite }: { reportSuite: (results: Results | undefined, endedWell: boolean, wanted?: string) => number } =
  await import(join(root, 'scripts/host/suite-report.mjs'));
const { unpackVsix }: { unpackVsix: (vsix: string, folder: string) => void } = await import(
  join(root, 'scripts/host/unpack-vsix.mjs')
);

const results = (...outcomes: readonly string[]): Results => ({
  version: '1.100.3',
  tests: outcomes.map((outcome) => ({ title: 'A test', outcome, milliseconds: 1 })),
});

/** The exit status and the last line. */
function report(...given: Parameters<typeof reportSuite>): readonly [number, string] {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  return [reportSuite(...given), String(said.mock.calls.at(-1)?.[0])];
}

afterEach(() => vi.restoreAllMocks());

test('a run passes when its host ended well and tests ran', () => {
  expect(report(results('passed', 'passed'), true, '1.100.3')).toEqual([0, '2 passed, 0 failed']);
});

test('what was not run is counted neither as passed nor as failed', () => {
  expect(report(results('passed', 'not run'), true)).toEqual([0, '1 passed, 0 failed, 1 skipped']);
  expect(report(results('not run'), true)).toEqual([1, '0 passed, 1 failed, 1 skipped']);
});

test.each([
  ['a test failed', results('passed', 'failed'), false],
  ['a test failed, and the host says that all is well', results('passed', 'failed'), true],
  ['the host did not end well', results('passed'), false],
  ['no test ran', results(), true],
  ['the host never reported', undefined, true],
])('a run fails when %s', (_, given, endedWell) => {
  const [status, line] = report(given, endedWell);
  expect(status).toBe(1);
  expect(line).toMatch(/, 1 failed$/);
});

test('a run in another version than the one asked for fails', () => {
  expect(report(results('passed'), true, '1.139.1')).toEqual([1, '1 passed, 1 failed']);
});

test('a .vsix unpacks to the files that it lists, byte for byte', () => {
  const manifest: { readonly name: string; readonly version: string } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const vsix = join(root, `${manifest.name}-${manifest.version}.vsix`);
  const folder = mkdtempSync(join(tmpdir(), 'decision-unpacked-'));
  try {
    unpackVsix(vsix, folder);
    const files = listZip(vsix).filter((name) => name.startsWith('extension/') && !name.endsWith('/'));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) readFileSync(join(folder, file.slice('extension/'.length)));
    for (const file of ['dist/server.js', 'dist/client.browser.cjs'])
      expect(readFileSync(join(folder, file)).equals(readFileSync(join(root, file))), file).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
