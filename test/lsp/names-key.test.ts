import { describe, expect, it } from 'vitest';
import { TestClient } from './test-client.ts';

const text = 'Somewhere Council (23 000 001)\n\nThe complaint\n\n1. Mr X wrote, “yours, John Exampleton”.\n';

async function findings(namesKey: string, files: Readonly<Record<string, string>>) {
  const read: string[] = [];
  const client = await new TestClient({
    settings: () => ({ namesKey }),
    environment: {
      home: 'file:///home/me',
      files: {
        read: (uri) => {
          read.push(uri);
          return files[uri];
        },
      },
    },
  }).start();
  await client.open(text);
  const { items } = await client.pull();
  return { items: items.filter(({ code }) => code === 'people/key-leak'), read, logged: client.logged };
}

const key = '{ "Mr X": "John Exampleton" }';

describe('the private names key in an editor', () => {
  it.each([
    ['/secret/key.json', 'file:///secret/key.json'],
    ['~/a key.json', 'file:///home/me/a%20key.json'],
    ['C:\\keys\\key.json', 'file:///C%3A/keys/key.json'],
    ['file:///secret/key.json', 'file:///secret/key.json'],
  ])('is read from %s', async (path, uri) => {
    const { items, logged } = await findings(path, { [uri]: key });
    expect(items).toHaveLength(1);
    expect(items[0]?.message).toContain('Mr X');
    expect(JSON.stringify([items, logged])).not.toMatch(/exampleton/i);
  });

  it('is never looked for beside the drafts', async () => {
    const { items, read } = await findings('key.json', { 'file:///drafts/key.json': key });
    expect(items).toEqual([]);
    expect(read.filter((uri) => uri.endsWith('/key.json'))).toEqual([]);
  });

  it('that is missing or broken costs nothing but the search for names, and the log says so without them', async () => {
    const missing = await findings('/none.json', {});
    expect(missing.items).toEqual([]);
    expect(missing.logged.join()).toContain('is not there');
    const broken = await findings('/k.json', { 'file:///k.json': '{ "Mr X": 3, "Y": "John Exampleton" ' });
    expect(broken.items).toHaveLength(1);
    expect(broken.logged.join()).toContain('entries of no use');
    expect(broken.logged.join()).not.toMatch(/exampleton/i);
  });
});
