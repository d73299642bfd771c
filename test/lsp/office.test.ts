/** The office's own files in an editor: they hold, and what changes in them holds at once. */
import type { CompletionItem } from 'vscode-languageserver/node';
import { expect, it, onTestFinished } from 'vitest';
import type { FolderEntry } from '../../server/src/session/configuration/match-files.ts';
import { editorCapabilities, startClient, uri } from './test-client.ts';

const paragraph = (title: string): string =>
  `---\ntitle: ${title}\nsection: complaint\n---\nMs X complained about our parks.\n`;
const text = 'The complaint\n\n1. Mr X complained.\n\n\n\nThe Ombudsman’s role and powers\n\n2. We investigate.\n';

async function started(files: Record<string, string>) {
  const list = (folder: string): readonly FolderEntry[] =>
    Object.keys(files).flatMap((each) => {
      const [name = '', ...rest] = each.startsWith(`${folder}/`) ? each.slice(folder.length + 1).split('/') : [];
      return name === '' ? [] : [{ name, kind: rest.length > 0 ? ('folder' as const) : ('file' as const) }];
    });
  const client = await startClient({
    environment: { files: { read: (location) => files[location], list } },
    initializationOptions: { rulePages: 'file:///rules' },
    capabilities: {
      ...editorCapabilities,
      workspace: { ...editorCapabilities.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    },
  });
  onTestFinished(() => client.stop());
  await client.open(text);
  const offered = async (): Promise<readonly CompletionItem[]> =>
    (await client.completions({ line: 4, character: 0 })).filter(({ detail }) => detail?.startsWith('Office'));
  return { client, offered };
}

it('offers the office’s paragraphs beside the built-in ones, and follows their changes', async () => {
  const files: Record<string, string> = {
    'file:///drafts/.decision-statement.json': '{ "paragraphs": ["texts/*.md"] }',
    'file:///drafts/texts/parks.md': paragraph('Our parks'),
  };
  const { client, offered } = await started(files);
  const [item] = await offered();
  expect(item).toMatchObject({ label: 'Our parks', detail: 'Office paragraph' });
  expect(item?.documentation).toBe('Ms X complained about our parks.\n\nFrom your office: texts/parks.md');
  expect((await client.completions({ line: 4, character: 0 })).length).toBeGreaterThan(1);
  expect(client.registered.filter((method) => method === 'workspace/didChangeWatchedFiles')).toHaveLength(2);

  files['file:///drafts/texts/more.md'] = paragraph('More parks');
  await client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: 'file:///drafts/texts/more.md', type: 1 }],
  });
  expect((await offered()).map(({ label }) => label)).toEqual(['More parks', 'Our parks']);
  // A file elsewhere is nobody's business.
  const refreshes = client.refreshes;
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///other/a.md', type: 1 }] });
  await client.calm();
  expect(client.refreshes).toBe(refreshes);
  expect(client.statuses).toContainEqual(
    expect.objectContaining({ uri, configuration: 'file:///drafts/.decision-statement.json' }),
  );
});

it('reads drafts by the office’s own statutes, and anew when those change', async () => {
  const act = (title: string): string =>
    `{ "statutes": [{ "id": "ukpga/2030/1", "title": "${title}", "year": 2030, "kind": "act", "url": null, "aliases": [], "sections": [], "source": { "from": "us", "checked": "2026-11-01" } }] }`;
  const files: Record<string, string> = {
    'file:///drafts/.decision-statement.json': '{ "catalogue": ["acts.json"] }',
    'file:///drafts/acts.json': act('Parks Act 2030'),
  };
  const { client } = await started(files);
  await client.pull();
  files['file:///drafts/acts.json'] = '{ "statutes": [{}] }';
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///drafts/acts.json', type: 2 }] });
  await client.pull();
  await client.calm();
  const shown = client.pushed.filter((each) => each.uri === 'file:///drafts/acts.json').at(-1);
  expect(shown?.diagnostics[0]?.message).toMatch(/^“id” must be /);
});

it('asks the client for folders where it has no files of its own', async () => {
  const client = await startClient({ initializationOptions: { readsFiles: true } });
  onTestFinished(() => client.stop());
  const asked: string[] = [];
  client.connection.onRequest('decisionStatement/readFile', ({ uri: at }: { uri: string }) =>
    at.endsWith('/.decision-statement.json')
      ? '{ "paragraphs": ["texts/*.md"] }'
      : at.endsWith('/parks.md')
        ? paragraph('Our parks')
        : null,
  );
  client.connection.onRequest('decisionStatement/listFolder', ({ uri: at }: { uri: string }) => {
    asked.push(at);
    return [{ name: 'parks.md', kind: 'file' }, { name: 3 }, 'nothing'];
  });
  await client.open(text);
  const items = await client.completions({ line: 4, character: 0 });
  expect(items.map(({ label }) => label)).toContain('Our parks');
  expect(asked).toEqual(['file:///drafts/texts']);
});
