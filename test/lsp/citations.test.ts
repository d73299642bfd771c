import { describe, expect, it } from 'vitest';
import type {
  CompletionItem,
  DocumentLink,
  Hover,
  Location,
  LocationLink,
  SymbolInformation,
} from 'vscode-languageserver';
import type { CustomRequests } from '../../server/src/lsp/protocol.ts';
import { seedText } from '../kit/core.ts';
import { editorCapabilities, startClient, uri, type TestClient } from './test-client.ts';

const textDocument = { uri };
const early = seedText('24-020-172');
const upheld = seedText('20-008-394');
const citation = ' (Local Government Act 1974, section 24A(7), as amended)';

const opened = async (text: string, textDocumentCapabilities = {}): Promise<TestClient> => {
  const client = await startClient({
    capabilities: {
      ...editorCapabilities,
      textDocument: { ...editorCapabilities.textDocument, ...textDocumentCapabilities },
    },
  });
  await client.open(text);
  return client;
};

describe('links', () => {
  it('lead to the provision; what it is about is told when asked', async () => {
    const client = await opened(upheld, { documentLink: { tooltipSupport: true } });
    expect(client.initialized.capabilities.documentLinkProvider).toEqual({ resolveProvider: true });
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument });
    const link = links.find(({ target }) => target?.endsWith('/ukpga/1974/7/section/26A/1'));
    expect(link?.range.start).toEqual(client.positionOf('26A(1), as amended'));
    const resolved = await client.request<DocumentLink>('documentLink/resolve', link);
    expect(resolved.tooltip).toMatch(/^Read Local Government Act 1974, section 26A\(1\): \S/);
    // The text and what is copied of it stay as they are.
    expect(await client.request('decisionStatement/cleanText', { uri })).toMatchObject({
      text: expect.not.stringContaining('legislation.gov.uk'),
    });
    await client.stop();
  });

  it('have no tooltip for a client that shows none, and survive lost data', async () => {
    const client = await opened(upheld);
    expect(client.initialized.capabilities.documentLinkProvider).toEqual({});
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument });
    expect(links.length).toBeGreaterThan(5);
    expect(links.every(({ tooltip, target }) => tooltip === undefined && target?.startsWith('https://'))).toBe(true);
    const bare = { range: links[0]?.range };
    expect(await client.request('documentLink/resolve', bare)).toEqual(bare);
    await client.stop();
  });
});

describe('definition and references', () => {
  it('are links where the client knows them, else places', async () => {
    const client = await opened(upheld, { definition: { linkSupport: true } });
    const reference = client.positionOf('Paragraph 1. The', 2);
    const [link] = await client.at<LocationLink[]>('textDocument/definition', reference);
    expect(link?.targetRange.start.line).toBe(client.positionOf('Ms X complains about the standard').line);
    await client.stop();
    const plain = await opened(upheld);
    const [place] = await plain.at<Location[]>('textDocument/definition', reference);
    expect(place).toEqual({ uri, range: link?.targetSelectionRange });
    const all = (context?: unknown): Promise<Location[]> =>
      plain.request('textDocument/references', { textDocument, position: reference, context });
    expect(await all()).toHaveLength(2);
    expect(await all({ includeDeclaration: false })).toHaveLength(1);
    expect(await plain.at('textDocument/definition', { line: 0, character: 0 })).toEqual([]);
    await plain.stop();
  });
});

describe('a bracket', () => {
  const typed = async (client: TestClient, context: unknown): Promise<string[]> => {
    const position = client.positionOf('(', 1);
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument,
      position,
      context,
    });
    return items.map(({ label }) => label);
  };

  it('brings up by itself the citation that its paragraph lacks, and on demand the provisions', async () => {
    const text =
      'The Ombudsman’s role and powers\n\n1. We cannot investigate late complaints unless we decide there are good reasons. (\n';
    const client = await opened(text);
    const itself = { triggerKind: 2, triggerCharacter: '(' };
    const needed = 'Local Government Act 1974, sections 26B and 34D, as amended';
    expect(await typed(client, itself)).toEqual([needed]);
    const asked = await typed(client, { triggerKind: 1 });
    expect(asked[0]).toBe(needed);
    expect(asked.length).toBeGreaterThan(50);
    await client.stop();
    const prose = await opened('What I found\n\n1. The Council wrote to Mr X (\n');
    expect(await typed(prose, itself)).toEqual([]);
    await prose.stop();
  });
});

describe('what is cited', () => {
  it('is told by law, provision and place, and found in open documents', async () => {
    const client = await opened(early);
    const laws = await client.request<CustomRequests['decisionStatement/citations']['result']>(
      'decisionStatement/citations',
      { uri },
    );
    expect(laws.map(({ title }) => title)).toEqual([
      'Local Government Act 1974',
      'Assessment Code',
      expect.stringMatching(/^Getting the Best from Complaints/),
    ]);
    expect(laws[0]?.provisions).toMatchObject([
      {
        provision: '24A(7)',
        name: 'section 24A(7)',
        link: 'https://www.legislation.gov.uk/ukpga/1974/7/section/24A/7',
        places: [{ paragraph: 2, range: { start: client.positionOf('24A(7)') } }],
      },
    ]);
    const symbols = await client.request<SymbolInformation[]>('workspace/symbol', { query: 's24A' });
    expect(symbols.map(({ name }) => name)).toEqual(['s24A(7), Local Government Act 1974 (paragraph 2)']);
    await expect(client.request('decisionStatement/citations', { uri: 'file:///other.txt' })).rejects.toThrow(
      'not open',
    );
    await client.stop();
  });

  it('is told on hover, and so is a statement that lost its citation, in plain text where that is wanted', async () => {
    const client = await opened(early.replace(citation, ''), { hover: { contentFormat: ['plaintext'] } });
    const card = await client.at<Hover>('textDocument/hover', client.positionOf('We may decide not to start', 3));
    expect(JSON.stringify(card.contents)).toMatch(/It must cite .*24A\(7\).* Here it cites nothing\./);
    await client.stop();
  });
});
