import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './root.ts';

/** SHA-256 of the published statements as they were handed over. */
const sums: Readonly<Record<string, string>> = {
  '20-003-902.txt': 'fec80478128b359937219de3babd2859727801add3265d1720185923f6e2f175',
  '20-008-394.txt': '7d8d970ae7c5d4bd83e22e486253c92036bc5822bad24e6f04566465f1a4e670',
  '23-010-031.txt': '945cdd4d9830854cdb3a2c392e087b22d3e2e6ae09059f381171b097f49b057b',
  '24-006-339.txt': 'def1c4bd42a748345dc3e3dbc7c095d4aa393f9edd32d89a8f4a1dc1fa660f90',
  '24-020-172.txt': 'de3ad3987fe1f05be8a1002ed03da073705acfe3f901d07be763d5d04002b0b9',
};

test('the seeds are the published statements, byte for byte', () => {
  const folder = join(root, 'seeds');
  const found = readdirSync(folder).map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
  ]);
  expect(Object.fromEntries(found)).toEqual(sums);
});
