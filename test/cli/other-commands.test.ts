import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/core/rules/registry.generated.ts';
import { run } from './run.ts';

describe('rules', () => {
  it('lists every rule for people, for programs and as Markdown', async () => {
    const codes = rules.map(({ meta }) => meta.code);
    const pretty = await run(['rules']);
    const json = JSON.parse((await run(['rules', '--format', 'json'])).stdout);
    const markdown = await run(['rules', '--format', 'md']);
    expect(json.rules.map(({ code }: { code: string }) => code)).toEqual(codes);
    expect(json.rules.find(({ code }: { code: string }) => code === 'structure/missing-signature')).toMatchObject({
      standard: 5,
      severity: { draft: 'off', final: 'warning' },
      fix: 'safe',
    });
    for (const code of codes) {
      expect(pretty.stdout).toContain(code);
      expect(markdown.stdout).toMatch(new RegExp(`^\\| ${code} +\\|`, 'm'));
    }
    expect(pretty.stdout).toContain(`${codes.length} rules.`);
  });

  it('has no other format', async () => {
    const { status, stderr } = await run(['rules', '--format', 'html']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('one of pretty, json, md')]);
  });
});

describe('explain', () => {
  it('says what a rule is for', async () => {
    const { status, stdout } = await run(['explain', 'structure/missing-signature']);
    expect(status).toBe(0);
    for (const part of [
      'structure/missing-signature',
      'Why it matters',
      'off in a draft, warning in a final decision',
      '5 (well structured)',
      'Source',
      '"structure/missing-signature": "off"',
    ]) {
      expect(stdout).toContain(part);
    }
  });

  it('knows the rules that are to come, and the nearest to a slip', async () => {
    expect(await run(['explain', 'language/spelling'])).toMatchObject({
      status: 2,
      stderr: 'decision-statement: not built yet: the rule language/spelling\n',
    });
    expect(await run(['explain', 'missing-signature'])).toMatchObject({
      status: 2,
      stderr: 'decision-statement: there is no rule missing-signature. Did you mean structure/missing-signature?\n',
    });
    expect((await run(['explain', 'nonsense'])).stderr).toContain('decision-statement rules lists them all');
    expect((await run(['explain'])).status).toBe(2);
  });
});

describe('lsp', () => {
  const start = async (...args: string[]) => {
    let started = 0;
    const result = await run(['lsp', ...args], { startLanguageServer: () => void started++ });
    return { ...result, started };
  };

  it.each([['--stdio'], ['--node-ipc'], ['--socket=6009'], ['--stdio', '--clientProcessId=12']])(
    'starts the server with %s',
    async (...args) => {
      expect(await start(...args)).toMatchObject({ status: 0, started: 1, stdout: '', stderr: '' });
    },
  );

  it('needs one way to talk', async () => {
    expect(await start()).toMatchObject({
      status: 2,
      started: 0,
      stderr: expect.stringContaining('--stdio, --node-ipc or --socket=PORT'),
    });
    expect(await start('--stdio', '--socket=1')).toMatchObject({ status: 2, started: 0 });
    expect(await start('--socket=99999')).toMatchObject({
      status: 2,
      started: 0,
      stderr: expect.stringContaining('port number'),
    });
  });
});

describe('the command line itself', () => {
  it.each(['import', 'export', 'stats'])('says that %s is not built yet', async (command) => {
    const { status, stdout, stderr } = await run([command, 'a.decision', '--out', 'b', '--force']);
    expect([status, stdout, stderr]).toEqual([2, '', `decision-statement: not built yet: \`${command}\`\n`]);
  });

  it('knows no other command', async () => {
    const { status, stderr } = await run(['chekc']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^decision-statement: unknown command 'chekc'\n\(Did you mean check\?\)\n$/);
  });

  it('prints its version and its help', async () => {
    expect(await run(['--version'])).toEqual({ status: 0, stdout: '0.0.0-test\n', stderr: '' });
    const help = await run(['--help']);
    expect(help.status).toBe(0);
    for (const command of ['check', 'model', 'rules', 'explain', 'lsp']) expect(help.stdout).toContain(`  ${command} `);
    expect((await run(['check', '--help'])).stdout).toContain('--fail-on');
    expect((await run([])).status).toBe(2);
  });

  it('misses an option’s value', async () => {
    expect(await run(['check', '--format'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("option '--format <format>' argument missing"),
    });
    expect((await run(['model'])).status).toBe(2);
  });
});
