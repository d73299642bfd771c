/**
 * `.decision-statement.ignore.json`, beside the configuration: which findings of which drafts are silenced, and why. It
 * holds no word of any draft. Loaded only when there is such a file.
 */
import * as z from 'zod/mini';
import { createKeyedHash } from '../../core/rules/keyed-hash.ts';
import type { IgnoredFindings, IgnoreEntry } from '../../core/rules/suppressions.ts';
import { nearestName } from '../../core/text/nearest-name.ts';
import type { ConfigurationProblem } from './configuration-problem.ts';
import { describeIssue } from './describe-problem.ts';
import { folderOf, relativePath } from './location.ts';
import { inOrder, readJson, type JsonText } from './read-json.ts';
import { isKnownRule, knownRuleCodes } from './rule-codes.ts';

const entrySchema = z.object({
  code: z.string(),
  file: z.string(),
  fingerprint: z.optional(z.string()),
  reason: z.optional(z.string()),
});
export type IgnoreFileEntry = z.infer<typeof entrySchema>;

const keyPattern = /^(?:[\da-f]{2}){16,}$/;

export interface IgnoreFile {
  readonly location: string;
  /** In hexadecimal digits: random, one a file. */
  readonly key: string;
  readonly entries: readonly IgnoreFileEntry[];
  /** What it silences in one draft; undefined when nothing. */
  ignoredIn(location: string): IgnoredFindings | undefined;
}

export interface ParsedIgnoreFile {
  readonly file: IgnoreFile;
  readonly problems: readonly ConfigurationProblem[];
}

export function parseIgnoreFile(source: string, location: string): ParsedIgnoreFile {
  const json = readJson(source, location);
  const found = [...json.problems];
  const entries = readEntries(json, (path, message) => void found.push(json.problemAt(path, message)));
  const key = fieldOf(json.value, 'key');
  const usable = typeof key === 'string' && keyPattern.test(key) ? key : undefined;
  if (usable === undefined && entries.some(({ fingerprint }) => fingerprint !== undefined))
    found.push(
      json.problemAt(
        ['key'],
        'Without the “key” that this file was made with, its fingerprints fit nothing, and all its findings are heard again. Put the key back, or silence them anew.',
      ),
    );
  return { file: ignoreFileOf(location, usable ?? '', entries), problems: inOrder(found) };
}

function ignoreFileOf(location: string, key: string, entries: readonly IgnoreFileEntry[]): IgnoreFile {
  const folder = folderOf(location) ?? '';
  const fingerprintOf = createKeyedHash(key);
  return {
    location,
    key,
    entries,
    ignoredIn(draft) {
      const path = relativePath(draft, folder);
      const here = entries.filter(({ file }) => file === path).map(toEntry);
      return here.length === 0 ? undefined : { entries: here, fingerprintOf };
    },
  };
}

const toEntry = ({ code, fingerprint, reason }: IgnoreFileEntry): IgnoreEntry => ({
  code,
  fingerprint,
  reason: reason?.trim() === '' ? undefined : reason,
});

function readEntries(
  { value }: JsonText,
  report: (path: readonly PropertyKey[], message: string) => void,
): readonly IgnoreFileEntry[] {
  const rows = fieldOf(value, 'ignored') ?? [];
  if (!Array.isArray(rows)) {
    report(['ignored'], '“ignored” must be a list in square brackets.');
    return [];
  }
  return rows.flatMap((row: unknown, index) => {
    const read = entrySchema.safeParse(row);
    if (!read.success) {
      for (const issue of read.error.issues) {
        const path = ['ignored', index, ...issue.path];
        report(path, describeIssue(issue, path, undefined));
      }
      return [];
    }
    if (isKnownRule(read.data.code)) return [read.data];
    const near = nearestName(read.data.code, knownRuleCodes);
    const hint = near ? `Did you mean “${near}”?` : '“decision-statement rules” lists them all.';
    report(['ignored', index, 'code'], `There is no rule “${read.data.code}”. ${hint}`);
    return [];
  });
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
