import type { CommandLineIo } from '../io.ts';
import type { Problems } from '../problems.ts';
import { decodeText } from './decode-text.ts';
import type { Input } from './find-inputs.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is no longer there.',
  EACCES: 'can’t be read: you are not allowed to open it.',
  EPERM: 'can’t be read: you are not allowed to open it.',
  EBUSY: 'can’t be read: another program is using it.',
  EISDIR: 'is a folder.',
};

/** The draft's text; undefined, and reported, when it can't be read or is no text. */
export async function readInput(input: Input, io: CommandLineIo, problems: Problems): Promise<string | undefined> {
  if (/\.docx$/i.test(input.path)) {
    problems.report(`not built yet: reading Word documents, so ${input.path} was left out. Save it as text first.`);
    return undefined;
  }
  try {
    const decoded = decodeText(input.stdin ? await io.readStdin() : io.files.read(input.file));
    if ('text' in decoded) return decoded.text;
    problems.report(`${input.path} ${decoded.refusal}`);
  } catch (error) {
    const code = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    problems.report(`${input.path} ${reasons[String(code)] ?? `can’t be read (${String(code ?? error)}).`}`);
  }
  return undefined;
}
