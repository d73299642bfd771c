import * as z from 'zod/mini';
import type { NamesKey } from '../../core/rules/names-key.ts';
import type { ConfigurationProblem } from './configuration-problem.ts';
import { readJson } from './read-json.ts';

const names = z.union([z.string(), z.array(z.string())]);

export interface ParsedNamesKey {
  readonly key: NamesKey;
  /** They name labels and places, and never a real name. */
  readonly problems: readonly ConfigurationProblem[];
}

/**
 * The user's private key to the people of a case, as JSON with comments: label to real name, or to several.
 * `{ "Mr X": "John Example", "Y": ["Ann Example", "Annie Example"] }`. What is wrong is said, and the rest holds.
 */
export function parseNamesKey(text: string, location: string): ParsedNamesKey {
  const { value, problems, problemAt } = readJson(text, location);
  if (value === undefined) return { key: [], problems };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { key: [], problems: [...problems, problemAt([], notAnObject)] };
  const found: ConfigurationProblem[] = [...problems];
  const key = Object.entries(value).flatMap(([label, given]) => {
    const parsed = names.safeParse(given);
    if (!parsed.success) {
      found.push(
        problemAt([label], `What stands behind “${label}” must be a name in quotation marks, or a list of them.`),
      );
      return [];
    }
    return [{ label, names: typeof parsed.data === 'string' ? [parsed.data] : parsed.data }];
  });
  return { key, problems: found };
}

const notAnObject =
  'A names key holds labels and names in curly brackets, as { "Mr X": "John Example" }. Nothing of this file is used.';
