import { describe, expect, it } from 'vitest';
import type {
  CodeLens,
  DocumentHighlight,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
  TextEdit,
} from 'vscode-languageserver';
import { seedText } from '../kit/core.ts';
import { editorCapabilities, startClient, uri, type TestClient } from './test-client.ts';

const textDocument = { uri };
const options = { tabSize: 2, insertSpaces: true };

describe('tidying', () => {
  const sloppy = 'What I found\n\n1. Mr X  wrote.\n2. Ms Y  rang .\n3. He had:\n• met  her;\n';

  it('tidies the document, as one answer that leaves nothing for the next', async () => {
    const client = await startClient();
    await client.open(sloppy);
    await client.apply(await client.request<TextEdit[]>('textDocument/formatting', { textDocument, options }));
    expect(client.text).toBe('What I found\n\n1. Mr X wrote.\n2. Ms Y rang.\n3. He had:\n• met her;\n');
    expect(await client.request('textDocument/formatting', { textDocument, options })).toEqual([]);
    await client.stop();
  });

  it('tidies a range, and the line that a new line leaves', async () => {
    const client = await startClient();
    await client.open(sloppy);
    const range = { start: client.positionOf('2. Ms'), end: client.positionOf('rang') };
    await client.apply(
      await client.request<TextEdit[]>('textDocument/rangeFormatting', { textDocument, range, options }),
    );
    expect(client.text).toBe(sloppy.replace('Ms Y  rang .', 'Ms Y rang.'));
    const position = { line: client.positionOf('• met').line + 1, character: 0 };
    const typed = { textDocument, position, ch: '\n', options };
    await client.apply(await client.request<TextEdit[]>('textDocument/onTypeFormatting', typed));
    expect(client.text).toBe(sloppy.replace('Ms Y  rang .', 'Ms Y rang.').replace('met  her', 'met her'));
    await client.stop();
  });
});

describe('reading', () => {
  const opened = async (text: string): Promise<TestClient> => {
    const client = await startClient();
    await client.open(text);
    return client;
  };

  it('marks mentions, grows selections and finds symbols in open documents', async () => {
    const client = await opened(seedText('24-020-172'));
    const person = client.positionOf('Miss X says', 2);
    const marks = await client.at<DocumentHighlight[]>('textDocument/documentHighlight', person);
    expect(marks.length).toBeGreaterThan(5);
    const [selection] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument,
      positions: [person],
    });
    expect(selection?.range.start).toEqual(client.positionOf('Miss X says'));
    expect(selection?.parent).toBeDefined();
    const symbols = await client.request<SymbolInformation[]>('workspace/symbol', { query: '24 020 172' });
    expect(symbols.map(({ name, location }) => [name, location.uri])).toEqual([
      ['London Borough of Redbridge (24 020 172)', uri],
    ]);
    await client.notify('textDocument/didClose', { textDocument });
    expect(await client.request('workspace/symbol', { query: '24 020 172' })).toEqual([]);
    await client.stop();
  });

  it('sums up the actions above their section, unless the setting is off', async () => {
    const settings = { codeLens: { actions: true } };
    const client = await startClient({
      settings: () => settings,
      capabilities: { ...editorCapabilities, workspace: { configuration: true, codeLens: { refreshSupport: true } } },
    });
    let refreshed = 0;
    client.connection.onRequest('workspace/codeLens/refresh', () => {
      refreshed++;
      return null;
    });
    await client.open(seedText('24-020-172'));
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    expect(lenses.map(({ range }) => range.start)).toEqual([client.positionOf('Agreed action')]);
    const shown = await client.request<CodeLens>('codeLens/resolve', lenses[0]);
    expect(shown.command).toEqual({
      title: '2 actions · £300 to pay · last due Wed 22 Oct 2025 · 1 without a deadline',
      command: '',
    });
    const lost = { range: shown.range, data: { uri: 7 } };
    expect(await client.request('codeLens/resolve', lost)).toEqual(lost);

    settings.codeLens.actions = false;
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.calm();
    expect(refreshed).toBe(1);
    expect(await client.request('textDocument/codeLens', { textDocument })).toEqual([]);
    await client.stop();
  });

  it('sends tokens whole, in part, and as what changed since the last answer', async () => {
    const client = await opened(seedText('24-020-172'));
    const ask = <Result>(what: string, more = {}): Promise<Result> =>
      client.request(`textDocument/semanticTokens/${what}`, { textDocument, ...more });
    const full = await ask<SemanticTokens>('full');
    expect(full.data.length % 5).toBe(0);
    const range = { start: client.positionOf('Agreed action'), end: client.positionOf('Final decision\n') };
    const part = await ask<SemanticTokens>('range', { range });
    expect(part.data.length).toBeGreaterThan(0);
    expect(part.data.length).toBeLessThan(full.data.length);

    await client.edit(client.text.indexOf('Agreed action'), 0, '\n');
    const { resultId, edits } = await ask<SemanticTokensDelta>('full/delta', { previousResultId: full.resultId });
    const made = [...full.data];
    for (const { start, deleteCount, data = [] } of edits) made.splice(start, deleteCount, ...data);
    expect(edits[0]?.data).toHaveLength(1);
    expect(made).toEqual((await ask<SemanticTokens>('full')).data);
    // An answer that is not the last one can't be told apart from the new one.
    expect(await ask('full/delta', { previousResultId: resultId })).toMatchObject({ data: made });
    await client.notify('textDocument/didClose', { textDocument });
    expect(await ask('full/delta', { previousResultId: resultId })).toMatchObject({ data: [] });
    await client.stop();
  });

  it('shows due dates by kind, and explains one when it is pointed at, or at once to a client that never asks', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    const asking = structuredClone(editorCapabilities);
    Object.assign(asking.textDocument ?? {}, { inlayHint: { resolveSupport: { properties: ['tooltip'] } } });
    for (const [capabilities, asks] of [
      [asking, true],
      [editorCapabilities, false],
    ] as const) {
      const client = await startClient({ capabilities });
      await client.open(seedText('24-020-172'));
      const [hint] = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
      expect(hint?.tooltip === undefined).toBe(asks);
      const resolved = await client.request<InlayHint>('inlayHint/resolve', hint);
      expect(resolved.tooltip).toMatch(/65 working days: 22 Oct 2025; 13 weeks: 21 Oct 2025/);
      // A client that lost what it was given gets its hint back.
      expect(await client.request('inlayHint/resolve', { ...hint, data: undefined })).toMatchObject({
        label: hint?.label,
      });
      await client.stop();
    }
    const off = await startClient({ settings: () => ({ inlayHints: { decisionDeadlines: false } }) });
    await off.open(seedText('24-020-172'));
    expect(await off.request('textDocument/inlayHint', { textDocument, range })).toEqual([]);
    await off.stop();
  });

  it('answers nonsense with an error, and a document that is not open with nothing', async () => {
    const client = await startClient();
    const unknown = { textDocument: { uri: 'file:///other.txt' } };
    expect(await client.request('textDocument/formatting', { ...unknown, options })).toEqual([]);
    expect(await client.request('textDocument/codeLens', unknown)).toEqual([]);
    expect(await client.request('textDocument/semanticTokens/full', unknown)).toMatchObject({ data: [] });
    await expect(client.request('textDocument/selectionRange', { textDocument, positions: [3] })).rejects.toThrow(
      'positions',
    );
    await expect(client.request('workspace/symbol', {})).rejects.toThrow('query');
    await expect(client.request('textDocument/documentHighlight', { textDocument })).rejects.toThrow('position');
    await client.stop();
  });
});
