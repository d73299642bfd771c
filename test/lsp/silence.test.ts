/** “Silence here…” over the wire: what is offered, what a reason turns into, and that the finding is silent then. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver/node';
import { parse } from 'jsonc-parser';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cleanStatement, statementWithWarning } from '../cli/run.ts';
import { startClient, uri, type TestClient, type TestClientOptions } from './test-client.ts';

const code = 'header/malformed-reference';
const ignoreUri = 'file:///drafts/.decision-statement.ignore.json';
const configurationUri = 'file:///drafts/.decision-statement.json';

/** A client over files in memory, which applies the server's edits as our own does. */
async function started(files: Record<string, string>, options: TestClientOptions = {}): Promise<TestClient> {
  const client = await startClient({
    initializationOptions: { silences: true },
    environment: { files: { read: (location) => files[location] } },
    ...options,
  });
  onTestFinished(() => client.stop());
  return client;
}

async function findingIn(client: TestClient) {
  const finding = (await client.pull()).items.find((each) => each.code === code);
  if (!finding) throw new Error(`There is no ${code}.`);
  return finding;
}

async function silences(client: TestClient): Promise<readonly CodeAction[]> {
  const finding = await findingIn(client);
  const actions = await client.actions(finding.range, { diagnostics: [finding] });
  return actions.filter(({ title }) => title.startsWith('Silence'));
}

type Answer = { readonly edit?: WorkspaceEdit; readonly refusal?: string };

async function silence(client: TestClient, scope: string, reason = 'Agreed with the team.'): Promise<Answer> {
  const action = (await silences(client)).find(({ command }) => command?.arguments?.[0]?.scope === scope);
  const argument: object = action?.command?.arguments?.[0] ?? {};
  return client.request<Answer>('decisionStatement/silence', { ...argument, reason });
}

/** Puts an edit of other files into the files. */
function write(files: Record<string, string>, { changes = {}, documentChanges = [] }: WorkspaceEdit): void {
  const all = [
    ...Object.entries(changes),
    ...documentChanges.flatMap((each) => ('edits' in each ? [[each.textDocument.uri, each.edits] as const] : [])),
  ];
  for (const [at, edits] of all)
    files[at] = TextDocument.applyEdits(
      TextDocument.create(at, 'jsonc', 0, files[at] ?? ''),
      edits.flatMap((edit) => ('newText' in edit && 'range' in edit ? [edit] : [])),
    );
}

async function changed(client: TestClient, at: string): Promise<readonly (string | number | undefined)[]> {
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: at, type: 2 }] });
  return (await client.pull()).items.map((each) => each.code);
}

describe('a client that asks for the reason', () => {
  it('is offered three scopes, behind the fixes', async () => {
    const client = await started({});
    await client.open(statementWithWarning);
    const finding = await findingIn(client);
    const titles = (await client.actions(finding.range, { diagnostics: [finding] })).map(({ title }) => title);
    expect(titles).toEqual([
      'Write “23 010 031”',
      'Apply every fix that keeps the meaning',
      'Silence here…',
      'Silence in this file…',
      'Silence in the office’s configuration…',
    ]);
    const [here] = await silences(client);
    expect(here).toMatchObject({
      kind: 'quickfix',
      diagnostics: [{ code }],
      command: { command: 'decisionStatement.silence' },
    });
    expect(here?.isPreferred).toBeUndefined();
  });

  it('silences one finding in the ignore file, which is made for it, and hears it again without', async () => {
    const files: Record<string, string> = {};
    const client = await started(files);
    await client.open(statementWithWarning);
    const { edit = {} } = await silence(client, 'here');
    expect(edit.documentChanges?.[0]).toEqual({ kind: 'create', uri: ignoreUri, options: { ignoreIfExists: true } });
    write(files, edit);
    expect(parse(files[ignoreUri] ?? '')).toEqual({
      key: '5e'.repeat(32),
      ignored: [
        {
          code,
          file: 'statement.txt',
          fingerprint: expect.stringMatching(/^[\da-f]{32}$/),
          reason: 'Agreed with the team.',
        },
      ],
    });
    expect(await changed(client, ignoreUri)).toEqual([]);
    // An edit elsewhere leaves it silent.
    await client.edit(client.text.indexOf('This is because'), 0, 'He is a tenant. ');
    expect((await client.pull()).items).toEqual([]);
    delete files[ignoreUri];
    expect(await changed(client, ignoreUri)).toEqual([code]);
  });

  it('adds to the ignore file beside the configuration', async () => {
    const above = 'file:///.decision-statement.ignore.json';
    const files: Record<string, string> = {
      'file:///.decision-statement.json': '{}',
      [above]: `{\n  // Ours\n  "key": "${'ab'.repeat(16)}",\n  "ignored": []\n}\n`,
    };
    const client = await started(files);
    await client.open(statementWithWarning);
    const { edit = {} } = await silence(client, 'file');
    write(files, edit);
    expect(files[above]).toContain('// Ours');
    expect(parse(files[above] ?? '')).toEqual({
      key: 'ab'.repeat(16),
      ignored: [{ code, file: 'drafts/statement.txt', reason: 'Agreed with the team.' }],
    });
    expect(await changed(client, above)).toEqual([]);
  });

  it('switches the rule off in the office’s configuration', async () => {
    const files: Record<string, string> = { [configurationUri]: '{\n  "stage": "final"\n}\n' };
    const client = await started(files);
    await client.open(statementWithWarning);
    const { edit = {} } = await silence(client, 'office');
    write(files, edit);
    expect(files[configurationUri]).toContain('// Agreed with the team.\n    "header/malformed-reference": "off"');
    expect(await changed(client, configurationUri)).toEqual([]);
  });

  it('writes a comment where the person prefers that, or no file can be read', async () => {
    for (const options of [{ settings: () => ({ silenceWith: 'comment' }) }, { environment: { files: undefined } }]) {
      const client = await started({}, options);
      await client.open(statementWithWarning);
      const { edit } = await silence(client, 'here', 'Agreed --> with\nthe team.');
      await client.apply(edit?.changes?.[uri] ?? []);
      expect(client.text).toMatch(/^<!-- decision-ignore header\/malformed-reference: Agreed – with the team\. -->\n/);
      const left = (await client.pull()).items.map((each) => each.code);
      expect(left).toEqual(['suppression/left-in-final']);
    }
  });

  it('is told when there is nothing to silence any more', async () => {
    const client = await started({});
    await client.open(statementWithWarning);
    const [here] = await silences(client);
    await client.change([{ text: cleanStatement }]);
    const argument: object = here?.command?.arguments?.[0] ?? {};
    expect(await client.request('decisionStatement/silence', { ...argument, reason: '' })).toEqual({
      refusal: 'The finding is no longer there, so there is nothing to silence.',
    });
  });

  it('has bad requests refused', async () => {
    const client = await started({});
    await client.open(statementWithWarning);
    for (const params of [{}, { uri }, { uri, key: 'k', scope: 'world', reason: '' }, { uri, key: 1, scope: 'here' }])
      await expect(client.request('decisionStatement/silence', params)).rejects.toMatchObject({ code: -32602 });
  });
});

describe('any other client', () => {
  it('is offered comments, with a placeholder for the reason', async () => {
    const client = await started({}, { initializationOptions: {} });
    await client.open(statementWithWarning);
    const actions = await silences(client);
    expect(actions.map(({ title, command }) => [title, command])).toEqual([
      ['Silence here…', undefined],
      ['Silence in this file…', undefined],
    ]);
    await client.apply(actions[1]?.edit?.changes?.[uri] ?? []);
    expect(client.text).toMatch(/^<!-- decision-ignore-file header\/malformed-reference: ‹reason› -->\n/);
    expect((await client.pull()).items.map((each) => each.code)).toEqual([
      'suppression/left-in-final',
      'suppression/missing-reason',
    ]);
  });
});

it('reports what is wrong in the ignore file at its place there', async () => {
  const files: Record<string, string> = { [ignoreUri]: '{ "ignored": 3 }' };
  const client = await started(files);
  await client.open(cleanStatement);
  await client.pull();
  await client.calm();
  expect(client.pushed.filter((each) => each.uri === ignoreUri)).toMatchObject([
    {
      diagnostics: [
        { message: '“ignored” must be a list in square brackets.', range: { start: { line: 0, character: 13 } } },
      ],
    },
  ]);
  files[ignoreUri] = '{}';
  await changed(client, ignoreUri);
  await client.calm();
  expect(client.pushed.filter((each) => each.uri === ignoreUri).at(-1)?.diagnostics).toEqual([]);
});
