import { expect, it } from 'vitest';
import { seedText } from '../kit/core.ts';
import { startClient, uri } from './test-client.ts';

type Answer = { readonly text: string; readonly name: string } | { readonly refusal: string };

async function exported(text: string, format: string): Promise<Answer> {
  const client = await startClient();
  await client.open(text);
  const answer = await client.request<Answer>('decisionStatement/exportRemedies', { uri, format });
  await client.stop();
  return answer;
}

const early = seedText('24-020-172');

it('gives the calendar of an open statement, with a name to save it under', async () => {
  const answer = await exported(early, 'ics');
  expect(answer).toMatchObject({ name: 'remedies 24 020 172.ics' });
  expect('text' in answer && answer.text).toMatch(
    /^BEGIN:VCALENDAR[\s\S]*DTSTART;VALUE=DATE:20251022[\s\S]*END:VCALENDAR/,
  );
});

it('gives the table, with the file as a person names it', async () => {
  const answer = await exported(early, 'csv');
  expect(answer).toMatchObject({ name: 'remedies 24 020 172.csv' });
  expect('text' in answer && answer.text.split('\r\n')[1]).toMatch(/^statement\.txt,24 020 172,/);
});

it('gives the text for the case system', async () => {
  const answer = await exported(seedText('20-008-394'), 'case-system');
  expect('text' in answer && answer.text).toMatch(
    /^20 008 394, London Borough of Redbridge[\s\S]*\nPersonal remedy\n[\s\S]*\nService improvement 1\n/,
  );
});

it('says why there is nothing to give', async () => {
  expect(await exported(seedText('23-010-031'), 'csv')).toEqual({ refusal: expect.stringMatching(/has no remedy/) });
  const draft = early.replace(/^Decision date.*$/m, '').replace(/within 65 working days of our final decision/, 'soon');
  expect(await exported(draft, 'ics')).toEqual({ refusal: expect.stringMatching(/no remedy has a due date/i) });
});

it('puts the whole workspace into one file', async () => {
  const files: Record<string, string> = {
    'file:///office/b.decision': early,
    'file:///office/a/c.decision': seedText('20-008-394'),
    'file:///office/z.decision': seedText('23-010-031'),
  };
  const client = await startClient({
    workspaceFolders: [{ uri: 'file:///office', name: 'office' }],
    environment: {
      files: {
        read: (location) => files[location],
        list: (folder) =>
          folder.endsWith('/a')
            ? [{ name: 'c.decision', kind: 'file' }]
            : [
                { name: 'a', kind: 'folder' },
                { name: 'b.decision', kind: 'file' },
                { name: 'z.decision', kind: 'file' },
              ],
      },
    },
  });
  const answer = await client.request<Answer>('decisionStatement/exportRemedies', { format: 'csv' });
  expect(answer).toMatchObject({ name: 'remedies.csv' });
  const names = 'text' in answer ? answer.text.split('\r\n').map((line) => line.split(',')[0]) : [];
  expect([...new Set(names)]).toEqual(['\uFEFFfile', 'a/c.decision', 'b.decision', '']);
  await client.stop();
});

it('refuses a format that it does not know, and a document that is not open', async () => {
  const client = await startClient();
  await expect(client.request('decisionStatement/exportRemedies', { uri, format: 'pdf' })).rejects.toThrow(/format/);
  await expect(client.request('decisionStatement/exportRemedies', { uri, format: 'csv' })).rejects.toThrow(/not open/);
  await client.stop();
});
