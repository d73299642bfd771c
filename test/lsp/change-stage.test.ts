import { describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver/node';
import { TestClient, uri } from './test-client.ts';

const draft = [
  'The Ombudsman’s draft decision',
  'Complaint reference: 23 018 475',
  'Complaint against: Somewhere Council',
  'Summary: Mr X complained about a fence. We intend to find no fault.',
  'How I considered this complaint',
  '1. Mr X and the Council have an opportunity to comment on my draft decision.',
  'What I found',
  '2. There was no fault.',
  'Final decision',
  '3. I intend to find no fault. I intend to recommend a review.',
].join('\n\n');

interface Answer {
  readonly edit: {
    readonly documentChanges: readonly { readonly edits: TextEdit[] }[];
    readonly changeAnnotations: Readonly<Record<string, { readonly needsConfirmation: boolean }>>;
  };
  readonly undecided: readonly { readonly text: string }[];
}

async function opened(text: string): Promise<TestClient> {
  const client = await new TestClient().start();
  await client.open(text);
  return client;
}
const change = <Result = Answer>(client: TestClient, params: object): Promise<Result> =>
  client.request('decisionStatement/changeStage', { uri, ...params });

describe('changing the stage over the wire', () => {
  it('gives one edit to be reviewed, with a reason for each change, and what is left', async () => {
    const client = await opened(draft);
    const { edit, undecided } = await change(client, { to: 'final', decisionDate: '2024-05-14' });
    expect(Object.keys(edit.changeAnnotations).sort()).toEqual([
      'Comments on the draft',
      'Decision date',
      'Title line',
      'What we intended is decided',
    ]);
    expect(Object.values(edit.changeAnnotations).every(({ needsConfirmation }) => needsConfirmation)).toBe(true);
    expect(undecided.map(({ text }) => text.slice(0, 12))).toEqual(['The header h', 'Paragraph 3:']);
    await client.apply(edit.documentChanges.flatMap(({ edits }) => edits));
    expect(client.text).toContain('The Ombudsman’s final decision');
    expect(client.text).toContain('I found no fault.');
    const { items } = await client.pull();
    expect(items.filter(({ code }) => code === 'header/stage-mismatch')).toEqual([]);
  });

  it('says why there is nothing to change, and what it can’t read', async () => {
    const client = await opened(draft);
    expect(await change(client, { to: 'draft' })).toEqual({ refusal: expect.stringContaining('a draft already') });
    await expect(change(client, { to: 'final' })).rejects.toThrow('decisionDate');
    await expect(change(client, { to: 'print' })).rejects.toThrow('draft or final');
    expect(await change(await opened(''), { to: 'draft' })).toEqual({ refusal: 'There is no statement here yet.' });
  });
});
