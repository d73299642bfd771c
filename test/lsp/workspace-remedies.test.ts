import { describe, expect, it } from 'vitest';
import type { CustomRequests } from '../../server/src/lsp/protocol.ts';
import type { FileReader } from '../../server/src/session/configuration/file-reader.ts';
import { seedText } from '../kit/core.ts';
import { startClient, uri, type TestClient, type TestClientOptions } from './test-client.ts';

type Board = CustomRequests['decisionStatement/workspaceRemedies']['result'];

const statement = (reference: string, dated: string, action: string): string =>
  `Leeds City Council (${reference})\nCategory : Housing > Other\nDecision : Upheld\nDecision date : ${dated}\nThe Ombudsman's final decision:\nSummary: Fault.\nAgreed action\n1. The Council has agreed to ${action}.\n`;

/** Today is Saturday 21 November 2026 in these tests, so the week ends on the 22nd. */
const disk: Record<string, string> = {
  'file:///office/a.decision': statement(
    '26 001 001',
    '20 Oct 2026',
    'apologise to Mr X within one month of the final decision',
  ),
  'file:///office/more/b.decision.txt': statement(
    '26 001 002',
    '22 Oct 2026',
    'pay Ms Y £200 within one month of the final decision',
  ),
  'file:///office/more/c.decision.md': statement(
    '26 001 003',
    '13 Nov 2026',
    'remind staff of the policy within three months of the final decision',
  ),
  'file:///office/more/d.decision': statement('26 001 004', '13 Nov 2026', 'review its policy as soon as possible'),
  'file:///office/more/old%20%231.decision': statement('26 001 005', '13 Nov 2026', 'train its staff'),
  'file:///office/.hidden/e.decision': statement('26 001 006', '13 Nov 2026', 'train its staff'),
  'file:///office/node_modules/f.decision': statement('26 001 007', '13 Nov 2026', 'train its staff'),
  'file:///office/notes.txt': statement('26 001 008', '13 Nov 2026', 'train its staff'),
};

function reader(files: Record<string, string>, read: string[] = []): FileReader {
  return {
    read(location) {
      if (!location.includes('.decision-statement')) read.push(location);
      return files[location];
    },
    list(folder) {
      const inside = Object.keys(files).flatMap((each) => {
        const rest = each.startsWith(`${folder}/`) ? each.slice(folder.length + 1).split('/') : [];
        const [name] = rest;
        return name === undefined ? [] : [[decodeURIComponent(name), rest.length > 1 ? 'folder' : 'file'] as const];
      });
      return [...new Map(inside)].map(([name, kind]) => ({ name, kind }));
    },
  };
}

const office = [{ uri: 'file:///office', name: 'office' }];
const inOffice = (files: FileReader, more: TestClientOptions = {}): Promise<TestClient> =>
  startClient({ workspaceFolders: office, environment: { files }, ...more });
const boardOf = (client: TestClient, params: unknown = {}): Promise<Board> =>
  client.request('decisionStatement/workspaceRemedies', params);
const lines = ({ items }: Board): string[] =>
  items.map(({ group, when, text, statement: name }) => `${group}: ${when}: ${text} [${name.slice(-11, -1)}]`);

describe('remedies over a workspace', () => {
  it('come from every statement on disk, by group and day', async () => {
    const client = await inOffice(reader(disk));
    const board = await boardOf(client);
    expect(lines(board)).toEqual([
      'overdue: Fri 20 Nov 2026: The Council has agreed to apologise to Mr X within one month of the final decision. [26 001 001]',
      'this-week: Sun 22 Nov 2026: The Council has agreed to pay Ms Y £200 within one month of the final decision. [26 001 002]',
      'later: Sat 13 Feb 2027: The Council has agreed to remind staff of the policy within three months of the final decision. [26 001 003]',
      'no-date: “as soon as possible”: The Council has agreed to review its policy as soon as possible. [26 001 004]',
      'no-date: no deadline: The Council has agreed to train its staff. [26 001 005]',
    ]);
    expect(board).toMatchObject({ unread: 0, complete: true });
    expect(board.items[4]).toMatchObject({
      uri: 'file:///office/more/old%20%231.decision',
      range: { start: { line: 7, character: 3 } },
    });
    expect(client.logged).toEqual([]);
    await client.stop();
  });

  it('take an open statement as it is in the editor, once, and a draft as not yet running', async () => {
    const open = uri.replace('drafts/statement.txt', 'office/a.decision');
    const client = await inOffice(reader(disk));
    await client.notify('textDocument/didOpen', {
      textDocument: {
        uri: open,
        languageId: 'decision-statement',
        version: 1,
        text: "The Ombudsman's draft decision\nComplaint reference: 26 001 001\nComplaint against: Leeds City Council\nAgreed action\n1. The Council has agreed to apologise to Mr X within four weeks of the final decision.\n",
      },
    });
    const own = (await boardOf(client)).items.filter((item) => item.uri === open);
    expect(own.map(({ group, when }) => `${group}: ${when}`)).toEqual([
      'no-date: draft; Sat 19 Dec 2026 if issued today',
    ]);
    await client.stop();
  });

  it('are worked out again only for files that have changed', async () => {
    const files = { ...disk };
    const client = await inOffice(reader(files));
    const first = await boardOf(client);
    expect(await boardOf(client)).toEqual(first);
    files['file:///office/more/d.decision'] = statement(
      '26 001 004',
      '13 Nov 2026',
      'review its policy by 30 November 2026',
    );
    expect(lines(await boardOf(client))[2]).toMatch(/^later: Mon 30 Nov 2026: .*review its policy/);
    delete files['file:///office/more/d.decision'];
    expect((await boardOf(client)).items).toHaveLength(4);
    await client.stop();
  });

  it('leave out what is done, and evidence without a day of its own', async () => {
    const client = await inOffice(
      reader({
        'file:///office/a.decision': seedText('20-008-394'),
      }),
    );
    const board = await boardOf(client);
    expect(board.items.map(({ when }) => when)).toEqual([
      'Sat 14 Aug 2021',
      'Sat 14 Aug 2021',
      'Sat 14 Aug 2021',
      'Sat 14 Aug 2021',
      'Tue 14 Sep 2021',
    ]);
    await client.stop();
  });

  it('say how many files could not be read, without a word of them in the log', async () => {
    const files = reader(disk);
    const client = await inOffice({
      ...files,
      read: (location) => {
        if (location.endsWith('a.decision')) throw new Error('secret words of the draft');
        return location.endsWith('d.decision') ? 'x'.repeat(2_000_001) : files.read(location);
      },
    });
    expect(await boardOf(client)).toMatchObject({ unread: 2, complete: true });
    expect(client.logged.join()).not.toContain('secret');
    await client.stop();
  });

  it('read through the client where the server has no files', async () => {
    const client = await startClient({ workspaceFolders: office, initializationOptions: { readsFiles: true } });
    const files = reader(disk);
    client.connection.onRequest(
      'decisionStatement/readFile',
      async (params: { uri: string }) => (await files.read(params.uri)) ?? null,
    );
    client.connection.onRequest(
      'decisionStatement/listFolder',
      (params: { uri: string }) => files.list?.(params.uri) ?? [],
    );
    expect((await boardOf(client)).items).toHaveLength(5);
    await client.stop();
  });

  it('are those of the open statements where nobody can read files', async () => {
    const client = await startClient();
    await client.open(seedText('24-020-172'));
    expect((await boardOf(client)).items).toHaveLength(2);
    await client.stop();
  });

  it('tell how far they have come, and stop when nobody waits for them any more', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`file:///office/${index}.decision`, seedText('20-008-394')]),
    );
    const read: string[] = [];
    const files = reader(many, read);
    const client = await inOffice({
      ...files,
      // Each takes so long that every one is a turn of its own.
      read: (location) => {
        client.clock.pass(20);
        return files.read(location);
      },
    });
    const told: { kind: string; percentage?: number; message?: string }[] = [];
    client.connection.onNotification(
      '$/progress',
      ({ token, value }: { token: string; value: (typeof told)[number] }) => {
        if (token === 'mine') told.push(value);
      },
    );
    expect((await boardOf(client, { workDoneToken: 'mine' })).items).toHaveLength(300);
    expect(told[0]).toMatchObject({ kind: 'begin', title: 'Reading remedies' });
    expect(told[30]).toMatchObject({ kind: 'report', percentage: 50, message: '30 of 60 statements' });
    expect(told.at(-1)).toEqual({ kind: 'end' });

    read.length = 0;
    const request = client.connection.sendRequest(
      'decisionStatement/workspaceRemedies',
      {},
      {
        isCancellationRequested: false,
        onCancellationRequested: (listener: () => void) => {
          setTimeout(listener, 0);
          return { dispose: () => undefined };
        },
      },
    );
    await expect(request).rejects.toMatchObject({ code: -32_800 });
    expect(read.length).toBeLessThan(60);
    await client.stop();
  });
});
