import { resolve } from 'node:path';
import type { NamesKey } from '../core/rules/names-key.ts';
import { parseNamesKey } from '../session/configuration/names-key.ts';
import { decodeText } from './inputs/decode-text.ts';
import type { CommandLineIo } from './io.ts';
import type { Problems } from './problems.ts';

/** The private names key that `--names-key` gives. What is wrong with it is reported by place, and never by name. */
export function readNamesKey(file: string | undefined, io: CommandLineIo, problems: Problems): NamesKey | undefined {
  if (file === undefined) return undefined;
  const text = textOf(file, io, problems);
  if (text === undefined) return undefined;
  const { key, problems: found } = parseNamesKey(text, file);
  for (const { range, message } of found)
    problems.report(`${file}:${range.start.line + 1}:${range.start.character + 1}: ${message}`);
  return key;
}

function textOf(file: string, io: CommandLineIo, problems: Problems): string | undefined {
  try {
    const decoded = decodeText(io.files.read(resolve(io.cwd, file)));
    if ('text' in decoded) return decoded.text;
    problems.report(`the names key ${file} ${decoded.refusal}`);
  } catch {
    problems.report(`there is no names key ${file}, or it can’t be read`);
  }
  return undefined;
}
