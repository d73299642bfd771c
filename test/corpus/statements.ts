/** Statements of our own making: the clean ones are silent, the others give exactly the slips written down beside them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Wanted } from './breakage.ts';

export interface OwnStatement {
  readonly name: string;
  readonly text: string;
  readonly wanted: readonly Wanted[];
  /** Nothing at warning or above; what is said more quietly, and rightly, may stand beside it. */
  readonly clean: boolean;
  /** True when every severity was labelled; else only warnings and errors were, and the rest counts for nothing. */
  readonly whole: boolean;
}

const folder = join(import.meta.dirname, 'statements');

function wantedIn(name: string): readonly Wanted[] {
  const path = join(folder, name.replace(/(\.(?:slips|clean))\..*$/, '$1.expected.json'));
  if (!existsSync(path) && name.includes('.clean.')) return [];
  return JSON.parse(readFileSync(path, 'utf8')) as readonly Wanted[];
}

const isQuiet = ({ severity }: Wanted): boolean => severity === 'information' || severity === 'hint';

export function ownStatements(): readonly OwnStatement[] {
  const names = readdirSync(folder).filter((name) => !name.endsWith('.json'));
  return names.sort().map((name) => {
    const clean = name.includes('.clean.');
    const wanted = wantedIn(name);
    const text = readFileSync(join(folder, name), 'utf8');
    return { name, text, clean, wanted, whole: clean || wanted.some(isQuiet) };
  });
}
