/** Writes what a person silences into the office's files: text in, text out, comments and layout of the file kept. */
import { applyEdits, modify, parseTree, findNodeAtLocation, type FormattingOptions } from 'jsonc-parser';
import type { IgnoreFileEntry } from './ignore-file.ts';

/** @param text of the ignore file; undefined when it is still to be made. @param key for a file that has none yet. */
export function addIgnored(text: string | undefined, key: string, entry: IgnoreFileEntry): string {
  const begun = text === undefined || text.trim() === '' ? `{\n  "key": "${key}",\n  "ignored": []\n}\n` : text;
  const keyed = hasAt(begun, ['key']) ? begun : set(begun, ['key'], key);
  const listed = hasAt(keyed, ['ignored']) ? keyed : set(keyed, ['ignored'], []);
  return set(listed, ['ignored', -1], entry);
}

/** @param text of the configuration; undefined when it is still to be made. The reason stands above as a comment. */
export function switchOff(text: string | undefined, code: string, reason: string): string {
  const begun = text === undefined || text.trim() === '' ? '{}\n' : text;
  const off = set(begun, ['severity', code], 'off');
  const root = parseTree(off, undefined, { allowTrailingComma: true });
  const property = root && findNodeAtLocation(root, ['severity', code])?.parent;
  if (!property || reason === '') return off;
  const start = off.lastIndexOf('\n', property.offset) + 1;
  const indent = /^[ \t]*/.exec(off.slice(start, property.offset))?.[0] ?? '';
  // A comment needs a line of its own; in a file that is all one line it would hide what follows.
  if (start + indent.length !== property.offset) return off;
  return `${off.slice(0, start)}${indent}// ${oneLine(reason)}${newLineOf(off)}${off.slice(start)}`;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const newLineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

function set(text: string, path: readonly (string | number)[], value: unknown): string {
  const formattingOptions: FormattingOptions = { insertSpaces: true, tabSize: 2, eol: newLineOf(text) };
  return applyEdits(text, modify(text, [...path], value, { formattingOptions, isArrayInsertion: path.at(-1) === -1 }));
}

function hasAt(text: string, path: readonly string[]): boolean {
  const root = parseTree(text, undefined, { allowTrailingComma: true });
  return root !== undefined && findNodeAtLocation(root, [...path]) !== undefined;
}
