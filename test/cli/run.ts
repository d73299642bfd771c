/** Runs the command line in this process, over a folder of its own on the real disk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { onTestFinished } from 'vitest';
import { nodeFiles } from '../../server/src/cli/inputs/node-files.ts';
import type { CommandLineIo, ExitStatus, Output } from '../../server/src/cli/io.ts';
import { runCommandLine } from '../../server/src/cli/run-command-line.ts';
import { today } from '../kit/core.ts';

export interface Run {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with these files, gone when the test is. */
export function folderWith(contents: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'decision-statement-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export async function run(
  args: readonly string[],
  surroundings: Partial<CommandLineIo> & { readonly input?: string } = {},
): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written): Output => ({
    write: (text) => {
      written[name] += text;
    },
    isTerminal: false,
    columns: undefined,
  });
  const cwd = surroundings.cwd ?? folderWith({});
  const status = await runCommandLine(args, {
    cwd,
    home: join(cwd, 'home'),
    env: {},
    stdout: output('stdout'),
    stderr: output('stderr'),
    files: nodeFiles,
    readStdin: async () => new TextEncoder().encode(surroundings.input ?? ''),
    today: () => today,
    temporal: () => Temporal,
    version: () => '0.0.0-test',
    startLanguageServer: () => {
      throw new Error('The language server is not part of this test.');
    },
    ...surroundings,
  });
  return { status, ...written };
}

/** A closed statement with nothing wrong in it. */
export const cleanStatement = `Somewhere Valley Council (23 010 031)

Category : Housing > Homelessness

Decision : Closed after initial enquiries

Decision date : 05 Feb 2024

The Ombudsman's final decision:

Summary: We will not investigate Mr X’s complaint about how the Council dealt with his homelessness application. This is because there is not enough evidence of fault.

The complaint

  1. Mr X complains the Council delayed dealing with his homelessness application. He says this caused him distress.

The Ombudsman’s role and powers

  2. We investigate complaints about ‘maladministration’ and ‘service failure’, which we call ‘fault’. We must also consider whether any fault has had an adverse impact on the person making the complaint, which we call ‘injustice’. We provide a free service, but must use public money carefully. We do not start or may decide not to continue with an investigation if we decide there is not enough evidence of fault to justify investigating. (Local Government Act 1974, section 24A(6), as amended)

How I considered this complaint

  3. I considered information Mr X and the Council provided and the Ombudsman’s Assessment Code.

My assessment

  4. The Council decided Mr X’s application within the time the law allows. There is not enough evidence of fault in how it did so to justify our involvement.

Final decision

  5. We will not investigate Mr X’s complaint because there is not enough evidence of fault.

Investigator's decision on behalf of the Ombudsman
`;

/** One warning, `header/malformed-reference`, and nothing else. */
export const statementWithWarning = cleanStatement.replace('23 010 031', '23-010-031');
/** One error, `header/invalid-date`, and nothing else. */
export const statementWithError = cleanStatement.replace('05 Feb 2024', '31 Jun 2024');
