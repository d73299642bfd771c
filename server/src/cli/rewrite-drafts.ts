/** Commands that change drafts: what they would change as a diff, or the change itself. */
import { createTwoFilesPatch } from 'diff';
import type { Draft } from './drafts.ts';
import type { CommandLineIo, ExitStatus } from './io.ts';
import { writeText } from './output/write-text.ts';
import { reportCrash, type Problems } from './problems.ts';

/** As written on the command line. Without either, a diff. */
export interface RewriteOptions {
  readonly diff?: boolean;
  readonly write?: boolean;
  /** Only the names of the drafts that would change. */
  readonly check?: boolean;
}

/** False, and reported, when they contradict each other. */
export function mayRewrite({ diff, write, check }: RewriteOptions, problems: Problems): boolean {
  if (write === true && diff === true) {
    problems.report('--diff shows the changes and --write makes them: give one of the two.');
    return false;
  }
  if (check === true && (diff === true || write === true)) {
    problems.report(`--check only names the files, so it can’t go with --${diff === true ? 'diff' : 'write'}.`);
    return false;
  }
  return true;
}

/**
 * @param rewrite the draft's text as it should be.
 * @returns 1 when `--diff` or `--check` has something to show, 0 otherwise; what could not be done is reported.
 */
export async function rewriteDrafts(
  drafts: AsyncIterable<Draft>,
  rewrite: (draft: Draft) => string,
  { write, check }: RewriteOptions,
  io: CommandLineIo,
  problems: Problems,
): Promise<ExitStatus> {
  let changed = 0;
  for await (const draft of drafts) {
    const text = rewritten(draft, rewrite, problems);
    if (text === undefined || text === draft.snapshot.text) continue;
    if (write !== true) io.stdout.write(check === true ? `${draft.path}\n` : diffOf(draft, text));
    else if (!writeDraft(draft, text, io, problems)) continue;
    changed++;
  }
  if (write === true && changed > 0)
    io.stderr.write(`decision-statement: changed ${changed} ${changed === 1 ? 'file' : 'files'}\n`);
  return write !== true && changed > 0 ? 1 : 0;
}

function rewritten(draft: Draft, rewrite: (draft: Draft) => string, problems: Problems): string | undefined {
  try {
    return rewrite(draft);
  } catch (error) {
    reportCrash(problems, `${draft.path} could not be changed, and stays as it is`, error);
    return undefined;
  }
}

/** As `git diff` writes it, with names that `git apply` and `patch -p1` take. */
function diffOf({ path, snapshot }: Draft, text: string): string {
  const name = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, snapshot.text, text, undefined, undefined, {
    context: 3,
  });
  return patch.replace(/^=+\n/, '');
}

function writeDraft({ path, input }: Draft, text: string, io: CommandLineIo, problems: Problems): boolean {
  if (input.stdin) {
    problems.report('--write needs a file: standard input has none to write to.');
    return false;
  }
  const mark = hasByteOrderMark(io.files.read(input.file)) ? '\uFEFF' : '';
  return writeText({ path, file: input.file, text: mark + text }, io, problems);
}

const hasByteOrderMark = ([first, second, third]: Uint8Array): boolean =>
  first === 0xef && second === 0xbb && third === 0xbf;
