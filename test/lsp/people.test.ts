import { describe, expect, it } from 'vitest';
import type { CustomRequests } from '../../server/src/lsp/protocol.ts';
import { TestClient, editorCapabilities, uri } from './test-client.ts';
import { seedText } from '../kit/core.ts';

const textDocument = { uri };

async function opened(options: ConstructorParameters<typeof TestClient>[0] = {}): Promise<TestClient> {
  const client = await new TestClient(options).start();
  await client.open(seedText('20-003-902'));
  return client;
}

describe('renaming a person over the wire', () => {
  const preparing = {
    ...editorCapabilities,
    textDocument: { ...editorCapabilities.textDocument, rename: { prepareSupport: true } },
  };

  it('prepares for clients that ask first, and says so only to them', async () => {
    const client = await opened({ capabilities: preparing });
    expect(client.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true });
    const place = client.positionOf('Mr X', 1);
    expect(await client.at('textDocument/prepareRename', place)).toMatchObject({ placeholder: 'Mr X' });
    expect(await client.at('textDocument/prepareRename', client.positionOf('complaint'))).toBeNull();
    expect((await new TestClient().start()).initialized.capabilities.renameProvider).toBe(true);
  });

  it('renames everywhere, and tells in plain words why it won’t', async () => {
    const client = await opened();
    const position = client.positionOf('Mr X', 1);
    const edit: { changes: Record<string, unknown[]> } = await client.request('textDocument/rename', {
      textDocument,
      position,
      newName: 'Mr F',
    });
    expect(edit.changes[uri]).toHaveLength(46);
    const refused = (newName: string) => client.request('textDocument/rename', { textDocument, position, newName });
    await expect(refused('Ms D')).rejects.toThrow('somebody else');
    await expect(refused('Mr Henderson')).rejects.toThrow('real name');
    await expect(client.request('textDocument/rename', { textDocument, position })).rejects.toThrow('newName');
  });

  it('links the letters of a label', async () => {
    const client = await opened();
    const linked: { ranges: unknown[] } = await client.at(
      'textDocument/linkedEditingRange',
      client.positionOf('Ms D', 3),
    );
    expect(linked.ranges).toHaveLength(14);
  });
});

describe('the cast over the wire', () => {
  it('is told by kind with its places, of open documents alone', async () => {
    const client = await opened();
    const ask = (of: string) =>
      client.request<CustomRequests['decisionStatement/cast']['result']>('decisionStatement/cast', { uri: of });
    const { people, nextLetter } = await ask(uri);
    expect(nextLetter).toBe('F');
    expect(people.map(({ label, kind, places }) => [label, kind, places.length])).toEqual([
      ['Mr X', 'adult', 46],
      ['Ms D', 'adult', 14],
      ['Ms C', 'adult', 1],
      ['Child B', 'child', 23],
      ['Officer J', 'officer', 15],
      ['Officer M', 'officer', 4],
    ]);
    expect(people[2]).toMatchObject({
      renames: true,
      places: [{ paragraph: 24, range: { start: client.positionOf('Ms C') } }],
    });
    await expect(ask('file:///other.decision')).rejects.toThrow('not open');
  });
});
