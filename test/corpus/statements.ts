/** Statements of our own making: the clean ones are silent, the others give exactly the slips written down beside them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Wanted } from './breakage.ts';

export interface OwnStatement {
  readonly name: string;
  readonly text: string;
  readonly wanted: readonly Wanted[];
  readonly clean: boolean;
}

const folder = join(import.meta.dirname, 'statements');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

function wantedIn(name: string): readonly Wanted[] {
  const [stem] = name.split('.slips.');
  return JSON.parse(read(`${stem}.slips.expected.json`)) as readonly Wanted[];
}

export function ownStatements(): readonly OwnStatement[] {
  const names = readdirSync(folder).filter((name) => !name.endsWith('.json'));
  return names.sort().map((name) => {
    const clean = name.includes('.clean.');
    return { name, text: read(name), clean, wanted: clean ? [] : wantedIn(name) };
  });
}
