/** The ignore file: it silences one finding, through edits elsewhere, and holds no word of the draft. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { fingerprintMaterial } from '../../server/src/core/rules/fingerprint.ts';
import { createKeyedHash } from '../../server/src/core/rules/keyed-hash.ts';
import { parseIgnoreFile } from '../../server/src/session/configuration/ignore-file.ts';
import { addIgnored, switchOff } from '../../server/src/session/configuration/write-silence.ts';
import { cleanStatement, folderWith, run, statementWithWarning } from '../cli/run.ts';
import { snapshotOf } from '../kit/core.ts';

const key = 'c0ffee'.repeat(10).slice(0, 64).padEnd(64, '0');
const reason = 'The council asked for it.';

/** The ignore file that silences the first finding of this rule in the text. */
function silencing(text: string, code: string, file: string): string {
  const { statement, ...snapshot } = snapshotOf(text);
  const found = snapshot.diagnose().diagnoses.find((each) => each.code === code);
  if (!found) throw new Error(`There is no ${code} to silence.`);
  const fingerprint = createKeyedHash(key)(fingerprintMaterial(statement, found));
  return addIgnored(undefined, key, { code, file, fingerprint, reason });
}

async function check(cwd: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = await run(['check', '--format', 'json', '--fail-on', 'warning', ...args], { cwd });
  const files: readonly { suppressed: number; diagnostics: readonly { code: string; severity: string }[] }[] =
    JSON.parse(stdout).files;
  return {
    status,
    stderr,
    suppressed: files.map((file) => file.suppressed),
    codes: files.flatMap((file) =>
      file.diagnostics.filter(({ severity }) => severity === 'warning' || severity === 'error').map(({ code }) => code),
    ),
  };
}

const ignoreFile = '.decision-statement.ignore.json';
const code = 'structure/unfinished-paragraph';
const slips = cleanStatement
  .replace('He says this caused him distress.', 'He says this caused him')
  .replace(
    'There is not enough evidence of fault in how it did so to justify our involvement.',
    'There is not enough of',
  );

describe('the ignore file', () => {
  it('silences one finding, counts it, and makes it heard again when it goes', async () => {
    const cwd = folderWith({ 'a.decision': slips, [ignoreFile]: silencing(slips, code, 'a.decision') });
    expect(await check(cwd)).toEqual({ status: 1, stderr: '', suppressed: [1], codes: [code] });
    writeFileSync(join(cwd, ignoreFile), '');
    expect(await check(cwd)).toEqual({ status: 1, stderr: '', suppressed: [0], codes: [code, code] });
  });

  it('knows its finding again after edits elsewhere, in another layout and after typing marks anew', async () => {
    const silenced = silencing(slips, code, 'a.decision');
    const elsewhere = slips.replace('The complaint\n', 'The complaint\n\n  1. Mr X is a tenant of the Council.\n');
    const windows = slips.replaceAll('\n', '\r\n').replaceAll('’', "'");
    const dashed = slips.replace('  1. Mr X', '- Mr X');
    for (const text of [elsewhere, windows, dashed]) {
      const cwd = folderWith({ 'a.decision': text, [ignoreFile]: silenced });
      expect((await check(cwd)).suppressed).toEqual([1]);
    }
  });

  it('lets the finding be heard when its own paragraph changes, and says that the entry is unused', async () => {
    const text = slips.replace('delayed dealing with', 'lost');
    const cwd = folderWith({ 'a.decision': text, [ignoreFile]: silencing(slips, code, 'a.decision') });
    expect(await check(cwd)).toMatchObject({ suppressed: [0], codes: ['suppression/unused', code, code] });
  });

  it('holds for the draft that it names, beside the nearest configuration', async () => {
    const file = silencing(statementWithWarning, 'header/malformed-reference', 'drafts/new/a.decision');
    const cwd = folderWith({ 'drafts/new/a.decision': statementWithWarning, [ignoreFile]: file });
    expect((await check(cwd)).suppressed).toEqual([1]);
    writeFileSync(join(cwd, 'drafts/b.decision'), statementWithWarning);
    expect((await check(cwd)).suppressed).toEqual([0, 1]);
    // A nearer configuration has an ignore file of its own, or none.
    writeFileSync(join(cwd, 'drafts/.decision-statement.json'), '{}');
    expect((await check(cwd)).suppressed).toEqual([0, 0]);
    expect((await check(cwd, '--no-config')).suppressed).toEqual([0, 0]);
    mkdirSync(join(cwd, 'office'));
    writeFileSync(join(cwd, 'office/ours.json'), '{}');
    writeFileSync(join(cwd, 'office', ignoreFile), file.replace('drafts/new', '../drafts/new'));
    expect((await check(cwd, '--config', 'office/ours.json')).suppressed).toEqual([0, 1]);
  });

  it('silences a rule in the whole draft without a fingerprint', async () => {
    const file = addIgnored(undefined, key, { code, file: 'a.decision', reason });
    const cwd = folderWith({ 'a.decision': slips, [ignoreFile]: file });
    expect(await check(cwd)).toEqual({ status: 0, stderr: '', suppressed: [2], codes: [] });
  });

  it('asks for a reason', async () => {
    const file = addIgnored(undefined, key, { code, file: 'a.decision', reason: ' ' });
    const cwd = folderWith({ 'a.decision': slips, [ignoreFile]: file });
    const { stdout } = await run(['check', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout).files[0].diagnostics[0]).toMatchObject({
      code: 'suppression/missing-reason',
      severity: 'information',
      range: { start: { line: 0, character: 0 } },
    });
  });

  it('holds no word of the draft', () => {
    const text = silencing(slips, code, 'a.decision');
    const entry: Record<string, string> = parse(text).ignored[0];
    expect(Object.keys(entry)).toEqual(['code', 'file', 'fingerprint', 'reason']);
    expect(entry['fingerprint']).toMatch(/^[\da-f]{32}$/);
    // The same finding under another key is another fingerprint.
    expect(createKeyedHash(key.replace('c0', 'c1'))('a')).not.toBe(createKeyedHash(key)('a'));
  });

  it('makes HMAC-SHA-256, as RFC 4231 has it', () => {
    expect(createKeyedHash('0b'.repeat(20))('Hi There')).toBe('b0344c61d8db38535ca8afceaf0bf12b');
  });

  it('has what is wrong in it reported at its place, and the rest holds', async () => {
    const text = `{
  "key": "short",
  "ignored": [
    { "code": "structure/unfinished-paragraf", "file": "a.decision" },
    { "file": "a.decision" },
    { "code": "${code}", "file": "a.decision", "fingerprint": "00" },
    { "code": "${code}", "file": "a.decision", "reason": "ours" }
  ]
}`;
    const { problems } = parseIgnoreFile(text, '/teams/ignore.json');
    expect(
      problems.map(({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`),
    ).toEqual([
      expect.stringMatching(/^2:10 Without the “key”/),
      `4:15 There is no rule “structure/unfinished-paragraf”. Did you mean “structure/unfinished-paragraph”?`,
      '5:5 “code” must be text in double quotation marks.',
    ]);
    const cwd = folderWith({ 'a.decision': slips, [ignoreFile]: text });
    const { status, suppressed, stderr } = await check(cwd);
    expect([status, suppressed]).toEqual([2, [2]]);
    expect(stderr).toContain(`${ignoreFile}:2:10: Without the “key”`);
  });
});

describe('writing', () => {
  const entry = { code, file: 'a.decision', fingerprint: '00', reason };
  it('adds to an ignore file and keeps its key and its comments', () => {
    const first = addIgnored(undefined, key, entry);
    const second = addIgnored(first.replace('{\n', '{\n  // Ours\n'), 'ff', { ...entry, reason: 'Another.' });
    expect(second).toContain('// Ours');
    expect(parse(second)).toEqual({ key, ignored: [entry, { ...entry, reason: 'Another.' }] });
    expect(parse(addIgnored('{}', key, entry))).toEqual({ key, ignored: [entry] });
  });

  it('switches a rule off in the configuration, with the reason above', () => {
    expect(switchOff(undefined, 'language/house-word', 'Not in\nour office.')).toBe(
      '{\n  "severity": {\n    // Not in our office.\n    "language/house-word": "off"\n  }\n}\n',
    );
    const text =
      '// Ours\r\n{\r\n  "stage": "draft", // all of them\r\n  "severity": {\r\n    "a/b": "hint"\r\n  }\r\n}\r\n';
    const off = switchOff(text, 'language/house-word', reason);
    expect(off).toBe(text.replace('"hint"\r\n', `"hint",\r\n    // ${reason}\r\n    "language/house-word": "off"\r\n`));
  });
});
