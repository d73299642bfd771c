import { describe, expect, it } from 'vitest';
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
