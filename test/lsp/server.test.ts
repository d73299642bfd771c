import { describe, expect, it } from 'vitest';
import type {
  CodeAction,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  SymbolInformation,
} from 'vscode-languageserver';
import { seedText } from '../kit/core.ts';
import { editorCapabilities, startClient, uri } from './test-client.ts';

const payment = 'Pay Miss X £300';

describe('a session in an editor', () => {
  it('says that it can do what it serves, and no more', async () => {
    const client = await startClient();
    const { capabilities, serverInfo } = client.initialized;
    expect(serverInfo).toEqual({ name: 'test', version: '0' });
    expect(capabilities.positionEncoding).toBe('utf-16');
    expect(capabilities.completionProvider?.triggerCharacters).toEqual(['(']);
    for (const provider of [
      'codeActionProvider',
      'codeLensProvider',
      'completionProvider',
      'definitionProvider',
      'diagnosticProvider',
      'documentFormattingProvider',
      'documentHighlightProvider',
      'documentLinkProvider',
      'documentOnTypeFormattingProvider',
      'documentRangeFormattingProvider',
      'documentSymbolProvider',
      'foldingRangeProvider',
      'hoverProvider',
      'inlayHintProvider',
      'referencesProvider',
      'selectionRangeProvider',
      'semanticTokensProvider',
      'workspaceSymbolProvider',
    ] as const)
      expect(capabilities[provider], provider).toBeTruthy();
    await client.stop();
  });

  it('finds the missing deadline of a published decision, mends it, and finds nothing more', async () => {
    const client = await startClient();
    await client.open(seedText('24-020-172'));
    const first = await client.pull();
    const missing = first.items.filter(({ code }) => code === 'remedy/missing-deadline');
    expect(missing).toHaveLength(1);
    const [finding] = missing as [Diagnostic];
    expect(finding).toMatchObject({
      severity: 2,
      source: 'Decision Statements',
      codeDescription: { href: 'https://example.org/rules/remedy/missing-deadline.md' },
    });
    expect(finding.range.start.line).toBe(client.positionOf(payment).line);

    const actions = await client.actions(finding.range, { diagnostics: [finding] });
    const [fix] = actions.filter(({ kind }) => kind === 'quickfix') as [CodeAction];
    expect(fix).toMatchObject({ isPreferred: true, diagnostics: [{ code: 'remedy/missing-deadline' }] });
    expect(fix.edit).toBeUndefined();
    const { edit } = await client.resolve(fix);
    await client.apply(edit?.changes?.[uri] ?? []);
    expect(client.text).toMatch(/Pay Miss X £300[^\n]*within one month/);
    const second = await client.pull(first.resultId);
    expect(second.items.map(({ code }) => code)).not.toContain('remedy/missing-deadline');
    await client.stop();
  });

  it('answers “unchanged” when nothing that the client shows has changed', async () => {
    const client = await startClient();
    await client.open(seedText('24-020-172'));
    const first = await client.pull();
    expect((await client.pull(first.resultId)).kind).toBe('unchanged');
    await client.edit(client.text.indexOf('stage one'), 0, 'X');
    expect((await client.pull(first.resultId)).kind).toBe('unchanged');
    await client.edit(client.text.indexOf(payment), 0, 'X');
    expect((await client.pull(first.resultId)).kind).toBe('full');
    await client.stop();
  });

  it('sends all findings again when lines have moved, even to where the last ones stood', async () => {
    const client = await startClient();
    await client.open('Nothing here.\n');
    const first = await client.pull();
    expect(first.items.length).toBeGreaterThan(0);
    await client.edit(0, 0, '\n');
    expect((await client.pull(first.resultId)).kind).toBe('full');
    await client.stop();
  });

  it('follows edits in the middle of the text', async () => {
    const client = await startClient();
    await client.open(seedText('24-020-172'));
    await client.pull();
    const heading = 'Final decision\n';
    await client.edit(client.text.indexOf(heading), heading.length, '');
    const codes = (await client.pull()).items.map(({ code }) => code);
    expect(codes).toContain('structure/missing-section');
    await client.edit(client.text.indexOf('- We have upheld this'), 0, heading);
    expect((await client.pull()).items.map(({ code }) => code)).not.toContain('structure/missing-section');
    await client.stop();
  });

  it('applies every fix that keeps the meaning as one edit, only when asked', async () => {
    const client = await startClient();
    await client.open(seedText('24-020-172').replace('(24 020 172)', '(24020172)'));
    const { items } = await client.pull();
    expect(items.map(({ code }) => code)).toContain('header/malformed-reference');
    const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [all] = (await client.actions(whole, { diagnostics: [], only: ['source.fixAll.decisionStatement'] })) as [
      CodeAction,
    ];
    expect(all.kind).toBe('source.fixAll.decisionStatement');
    await client.apply(all.edit?.changes?.[uri] ?? []);
    expect(client.text.split('\n')[0]).toBe('London Borough of Redbridge (24 020 172)');
    expect(await client.actions(whole, { diagnostics: [], only: ['refactor'] })).toEqual([]);
    await client.stop();
  });

  it('completes, hovers, outlines, folds and dates', async () => {
    const client = await startClient();
    await client.open(seedText('24-020-172').replace('Agreed action\n', 'Agreed action\n\n'));
    const items = await client.completions({ line: client.positionOf('Agreed action').line + 1, character: 0 });
    expect(items.map(({ label }) => label)).toContain('Evidence that the actions are done');
    const resolved = await client.request<{ documentation: { value: string } }>('completionItem/resolve', items[0]);
    expect(resolved.documentation.value).toContain('From decision');

    const card = await client.at<Hover>('textDocument/hover', client.positionOf('Agreed action', 3));
    expect(JSON.stringify(card.contents)).toContain('What the body will do to put things right');

    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    expect(symbols.map(({ name }) => name)).toEqual([
      'London Borough of Redbridge',
      'Summary',
      'The complaint',
      'The Ombudsman’s role and powers',
      'How I considered this complaint',
      'My assessment',
      'Agreed action',
      'Final decision',
      "Investigator's decision on behalf of the Ombudsman",
    ]);
    expect(symbols[6]?.children?.[0]?.detail).toBe('due Wed 22 Oct 2025');

    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });
    expect(folds).toContainEqual(expect.objectContaining({ startLine: client.positionOf('My assessment').line }));

    const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range });
    expect(hints.map(({ label }) => label)).toEqual(['Wed 22 Oct 2025']);
    await client.stop();
  });

  it('serves its own requests', async () => {
    const client = await startClient();
    const { text } = await client.request<{ text: string }>('decisionStatement/newStatement', {
      profile: 'early-remedy',
      body: 'Kent County Council',
      reference: '23 010 031',
      complainant: 'Ms Y',
      category: '  ',
    });
    expect(text).toMatch(/^Kent County Council \(23 010 031\)\n/);
    expect(text).toContain('Ms Y');
    expect(text).not.toContain('Mr X');
    await client.open(text);
    expect((await client.pull()).items.filter(({ severity }) => severity === 1 || severity === 2)).toEqual([]);
    const position = { line: client.positionOf('Agreed action').line, character: 0 };
    const offered = await client.request<{ id: string; body: string }[]>('decisionStatement/standardParagraphs', {
      uri,
      position,
    });
    expect(offered.find(({ id }) => id === 'action-evidence')?.body).toMatch(/^\d+\. The Council should/);
    await client.open(seedText('23-010-031'));
    const clean = await client.request<{ text: string }>('decisionStatement/cleanText', { uri });
    expect(clean.text).not.toMatch(/Back to top|cookies/);
    expect(clean.text).toContain('Final decision');
    await expect(client.request('decisionStatement/newStatement', { profile: 'report' })).rejects.toThrow(
      'no fixed form',
    );
    await client.stop();
  });

  it('tells its own client what a statement is taken for, once', async () => {
    const client = await startClient({ initializationOptions: { rulePages: 'vscode-resource://rules' } });
    await client.open(seedText('24-020-172'));
    const { items } = await client.pull();
    expect(items[0]?.codeDescription?.href).toMatch(/^vscode-resource:\/\/rules\/[a-z]+\//);
    await client.edit(client.text.indexOf('stage one'), 0, 'X');
    await client.pull();
    expect(client.statuses).toEqual([{ uri, version: 1, stage: 'final', profile: 'early-remedy', joint: false }]);
    await client.stop();
  });
});

describe('bursts and outdated questions', () => {
  it('answers a pull that the next edit has overtaken by asking for another', async () => {
    const client = await startClient();
    await client.open(seedText('24-020-172'));
    await client.pull();
    const overtaken = client.pull();
    await client.edit(0, 0, 'X');
    await expect(overtaken).rejects.toMatchObject({ code: -32802, data: { retriggerRequest: true } });
    expect((await client.pull()).kind).toBe('full');
    await client.stop();
  });

  it('gives up a pull that was cancelled', async () => {
    const client = await startClient();
    await client.open(seedText('24-020-172'));
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
    await client.stop();
  });

  it('pushes one answer for a burst', async () => {
    const client = await startClient({ capabilities: {} });
    await client.open(seedText('24-020-172'));
    await client.calm();
    expect(client.pushed).toHaveLength(1);
    await Promise.all([...'words'].map((letter) => client.edit(client.text.indexOf(payment), 0, letter)));
    await client.calm();
    expect(client.pushed).toHaveLength(2);
    expect(client.pushed.at(-1)?.version).toBe(6);
    await client.stop();
  });
});

describe('unusual clients', () => {
  it('pushes to a client that cannot pull, and never to one that can', async () => {
    const plain = await startClient({ capabilities: {} });
    expect(plain.initialized.capabilities.diagnosticProvider).toBeUndefined();
    await plain.open(seedText('24-020-172'), 'plaintext');
    await plain.calm();
    expect(plain.pushed.at(-1)?.diagnostics.map(({ code }) => code)).toContain('remedy/missing-deadline');
    expect(plain.registered).toEqual([]);
    await plain.notify('textDocument/didClose', { textDocument: { uri } });
    await plain.calm();
    expect(plain.pushed.at(-1)?.diagnostics).toEqual([]);
    await plain.stop();

    const editor = await startClient();
    await editor.open(seedText('24-020-172'));
    await editor.pull();
    await editor.calm();
    expect(editor.pushed).toEqual([]);
    await editor.stop();
  });

  it('gives plain text and whole edits to a client that knows neither snippets nor resolving', async () => {
    const client = await startClient({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(seedText('24-020-172').replace('Final decision\n', 'Final decision\n\n'));
    const [item] = await client.completions({ line: client.positionOf('Final decision').line + 1, character: 0 });
    expect(item?.insertTextFormat).toBe(1);
    expect(JSON.stringify(item?.textEdit)).toContain('‹');
    const [finding] = (await client.pull()).items.filter(({ code }) => code === 'remedy/missing-deadline') as [
      Diagnostic,
    ];
    expect(finding.codeDescription).toBeUndefined();
    const [fix] = await client.actions(finding.range, { diagnostics: [finding] });
    expect(fix?.edit?.changes?.[uri]).toHaveLength(1);
    await client.stop();
  });

  it('gives a flat outline to a client that knows no nesting', async () => {
    const client = await startClient({ capabilities: {} });
    await client.open(seedText('24-020-172'));
    const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri } });
    expect(symbols).toContainEqual(
      expect.objectContaining({ name: 'Decision date', containerName: 'London Borough of Redbridge' }),
    );
    await client.stop();
  });

  it.each(['utf-8', 'utf-32'] as const)('counts columns in %s when the client asks for it', async (encoding) => {
    const client = await startClient({
      capabilities: { ...editorCapabilities, general: { positionEncodings: [encoding, 'utf-16'] } },
    });
    expect(client.initialized.capabilities.positionEncoding).toBe(encoding);
    // A mark outside the first plane before the payment: 1 code point, 2 code units, 4 bytes.
    await client.open(seedText('24-020-172').replace(payment, `😀 ‘a’ ${payment}`));
    const [finding] = (await client.pull()).items.filter(({ code }) => code === 'remedy/missing-deadline') as [
      Diagnostic,
    ];
    const line = client.text.split('\n')[finding.range.start.line] ?? '';
    const length = (text: string): number => (encoding === 'utf-8' ? Buffer.byteLength(text) : [...text].length);
    const columns = [...line].reduce<number[]>((sums, mark) => [...sums, (sums.at(-1) ?? 0) + length(mark)], [0]);
    expect(columns).toContain(finding.range.end.character);
    const position = { line: finding.range.start.line, character: length(line) };
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        {
          range: { start: { ...position, character: length(line) - 1 }, end: position },
          text: ' within one month of the final decision.',
        },
      ],
    });
    expect((await client.pull()).items.map(({ code }) => code)).not.toContain('remedy/missing-deadline');
    await client.stop();
  });

  it('answers nonsense with an error and goes on', async () => {
    const client = await startClient();
    await client.open(seedText('24-020-172'));
    await expect(client.request('textDocument/inventedFeature', {})).rejects.toMatchObject({ code: -32601 });
    await expect(client.request('textDocument/hover', {})).rejects.toMatchObject({ code: -32602 });
    await expect(
      client.request('textDocument/hover', { textDocument: { uri }, position: { line: -1, character: 'x' } }),
    ).rejects.toMatchObject({ code: -32602 });
    await expect(client.request('textDocument/codeAction', { textDocument: { uri } })).rejects.toMatchObject({
      code: -32602,
    });
    await expect(client.request('decisionStatement/cleanText', null)).rejects.toMatchObject({ code: -32602 });
    await expect(
      client.request('initialize', { processId: null, rootUri: null, capabilities: {} }),
    ).rejects.toMatchObject({ code: -32600 });
    await client.notify('textDocument/didOpen', { nothing: true });
    await client.notify('textDocument/didChange', {
      textDocument: { uri: 'file:///never-opened', version: 2 },
      contentChanges: [{ text: 'x' }],
    });
    await client.notify('$/unheardOf', {});
    expect(await client.completions({ line: 99_999, character: 99_999 })).toEqual([]);
    expect(
      await client.request('textDocument/documentSymbol', { textDocument: { uri: 'file:///never-opened' } }),
    ).toEqual([]);
    expect(await client.request('codeAction/resolve', { title: 'x', data: 'y' })).toEqual({ title: 'x', data: 'y' });
    expect((await client.pull()).items.length).toBeGreaterThan(0);
    await client.stop();
  });
});

describe('settings', () => {
  it('holds to the client’s configuration and follows its changes', async () => {
    let settings: unknown = { severity: { 'remedy/missing-deadline': 'error' } };
    const client = await startClient({ settings: () => settings });
    await client.open(seedText('24-020-172'));
    const severityOf = async (): Promise<unknown> =>
      (await client.pull()).items.find(({ code }) => code === 'remedy/missing-deadline')?.severity;
    expect(await severityOf()).toBe(1);
    settings = { severity: { 'remedy/missing-deadline': 'off' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await severityOf()).toBeUndefined();
    await client.calm();
    expect(client.refreshes).toBe(1);
    expect(client.registered).toContain('workspace/didChangeConfiguration');
    await client.stop();
  });

  it('takes settings from a client that sends them unasked, or with its first words', async () => {
    const capabilities = { textDocument: { diagnostic: {} } };
    const client = await startClient({
      capabilities,
      initializationOptions: { settings: { severity: { 'remedy/missing-deadline': 'hint' } } },
    });
    await client.open(seedText('24-020-172'));
    const severityOf = async (): Promise<unknown> =>
      (await client.pull()).items.find(({ code }) => code === 'remedy/missing-deadline')?.severity;
    expect(await severityOf()).toBe(4);
    await client.notify('workspace/didChangeConfiguration', {
      settings: { decisionStatement: { severity: { 'remedy/missing-deadline': 'information' } } },
    });
    expect(await severityOf()).toBe(3);
    await client.stop();
  });

  it('does not wait for ever for a configuration', async () => {
    const client = await startClient({ settings: () => new Promise(() => undefined) });
    await client.open(seedText('24-020-172'));
    const answer = client.pull();
    await client.calm();
    client.clock.pass(1_000);
    expect((await answer).kind).toBe('full');
    client.connection.dispose();
  });

  it('finds the office’s configuration file and shows its problems there', async () => {
    const files = {
      'file:///drafts/.decision-statement.json':
        '{ "severity": { "remedy/missing-deadline": "error" }, "stages": "draft" }',
    };
    const client = await startClient({
      environment: { files: { read: (at) => files[at as keyof typeof files] } },
      initializationOptions: { rulePages: 'x:/' },
    });
    await client.open(seedText('24-020-172'));
    const finding = (await client.pull()).items.find(({ code }) => code === 'remedy/missing-deadline');
    expect(finding?.severity).toBe(1);
    expect(client.pushed).toHaveLength(1);
    expect(client.pushed[0]).toMatchObject({
      uri: 'file:///drafts/.decision-statement.json',
      diagnostics: [{ message: expect.stringContaining('stages') }],
    });
    expect(client.statuses[0]).toMatchObject({ configuration: 'file:///drafts/.decision-statement.json' });
    delete (files as Partial<typeof files>)['file:///drafts/.decision-statement.json'];
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///drafts/.decision-statement.json', type: 2 }],
    });
    expect((await client.pull()).items.find(({ code }) => code === 'remedy/missing-deadline')?.severity).toBe(2);
    expect(client.pushed.at(-1)?.diagnostics).toEqual([]);
    await client.stop();
  });
});

it('asks the client for configuration where it has no files of its own', async () => {
  const client = await startClient({ initializationOptions: { readsFiles: true } });
  client.connection.onRequest('decisionStatement/readFile', ({ uri: at }: { uri: string }) =>
    at === 'file:///.decision-statement.json' ? '{ "severity": { "remedy/missing-deadline": "hint" } }' : null,
  );
  await client.open(seedText('24-020-172'));
  expect((await client.pull()).items.find(({ code }) => code === 'remedy/missing-deadline')?.severity).toBe(4);
  await client.stop();
});

describe('unfinished typing', () => {
  const stopped = (text: string): string =>
    text.replace('- The first stage of the procedure is local resolution.', '- The first stage of the procedure is');

  it('leaves the paragraph under the caret alone for two seconds, then asks for another pull', async () => {
    const client = await startClient();
    const text = seedText('24-020-172');
    await client.open(text);
    const before = await client.pull();
    const at = text.indexOf(' local resolution.');
    await client.edit(at, ' local resolution. Councils have up to 20 working days to respond.'.length, '');
    expect(client.text).toBe(stopped(text).replace(' Councils have up to 20 working days to respond.', ''));
    const typing = await client.pull();
    expect(typing.items.map(({ code }) => code)).toEqual(before.items.map(({ code }) => code));
    expect(client.refreshes).toBe(0);
    client.clock.pass(2_000);
    await client.calm();
    expect(client.refreshes).toBe(1);
    expect((await client.pull()).items.map(({ code }) => code)).toContain('structure/unfinished-paragraph');
    await client.stop();
  });
});
