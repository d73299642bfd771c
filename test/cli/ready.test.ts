import { describe, expect, it } from 'vitest';
import { cleanStatement, folderWith, run, statementWithError, statementWithWarning } from './run.ts';

const three = { 'a.decision': cleanStatement, 'b.decision': statementWithWarning, 'c.decision': statementWithError };

describe('ready', () => {
  it('says in a few lines that nothing blocks a clean statement', async () => {
    const { status, stdout } = await run(['ready', 'a.decision'], { cwd: folderWith(three) });
    expect(status).toBe(0);
    expect(stdout).toContain('Somewhere Valley Council (23 010 031)');
    expect(stdout).toContain('Ready to issue');
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
  });

  it('names what blocks, by decision standard, and exits with 1', async () => {
    const { status, stdout } = await run(['ready', 'c.decision'], { cwd: folderWith(three) });
    expect(status).toBe(1);
    expect(stdout).toContain('Not ready to issue: 1 thing blocks it');
    expect(stdout).toMatch(/Standard 2, accurate: 1 thing blocks\..*31 Jun 2024/);
  });

  it('keeps to ten lines however much is wrong', async () => {
    const broken = cleanStatement
      .replace(/^The complaint$/m, 'The complant')
      .replace('Housing > Homelessness', 'Moon > Cheese')
      .replace(/\(Local Government Act.*\)/, '')
      .replace('Closed after initial enquiries', 'Unsure')
      .replace('Summary: We', 'Summary: I');
    const { stdout } = await run(['ready', 'x.decision'], { cwd: folderWith({ 'x.decision': broken }) });
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
    expect(stdout).toContain('Not ready to issue');
  });

  it('speaks of a draft as of a draft', async () => {
    const draft = cleanStatement.replace('final decision:', 'draft decision:').replace(/^Decision date.*\n\n/m, '');
    const { stdout } = await run(['ready', '-'], { input: draft });
    expect(stdout).toContain('not to publish');
  });

  it('gives programs every finding with its place', async () => {
    const { stdout, status } = await run(['ready', '--format', 'json', '.'], { cwd: folderWith(three) });
    const report = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(report).toMatchObject({ schemaVersion: 1, totals: { files: 3, ready: 1, notReady: 2 } });
    expect(report.files[1].standards).toHaveLength(7);
    expect(report.files[1].standards[1].blocking).toMatchObject([
      { code: 'header/malformed-reference', severity: 'warning', paragraph: null, range: { start: { line: 0 } } },
    ]);
  });

  it('writes a page without scripts, in which a draft’s own marks are harmless', async () => {
    const draft = cleanStatement.replace('Somewhere Valley', 'Some<script>alert(1)</script> & Valley');
    const { stdout } = await run(['ready', '--format', 'html', '-'], { input: draft });
    expect(stdout).toContain('<html lang="en-GB">');
    expect(stdout).not.toContain('<script>');
    expect(stdout).toContain('Some&lt;script&gt;alert(1)&lt;/script&gt; &amp; Valley');
  });

  it('reports what it can’t read, and does the rest', async () => {
    const { status, stdout, stderr } = await run(['ready', 'a.decision', 'none.decision'], { cwd: folderWith(three) });
    expect(status).toBe(2);
    expect(stdout).toContain('Ready to issue');
    expect(stderr).toContain('none.decision');
    expect((await run(['ready', '--format', 'pdf', 'a.decision'], { cwd: folderWith(three) })).status).toBe(2);
  });
});
