/** The command line: `dist/cli.js`. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../cli/inputs/node-files.ts';
import type { CommandLineIo, Output } from '../cli/io.ts';
import { runCommandLine } from '../cli/run-command-line.ts';
import { compilePatternsOnce } from './compile-patterns-once.ts';
import { loadTemporal } from './temporal.ts';
import { todayInLondon } from './today.ts';

compilePatternsOnce();

const outputTo = (stream: NodeJS.WriteStream): Output => ({
  write: (text) => void stream.write(text),
  isTerminal: stream.isTTY,
  columns: stream.columns,
});

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function readVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8'));
  return version;
}

const io: CommandLineIo = {
  cwd: process.cwd(),
  home: homedir(),
  env: process.env,
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
  files: nodeFiles,
  readStdin,
  today: todayInLondon,
  temporal: loadTemporal,
  version: readVersion,
  // A bundle of its own, beside this one.
  startLanguageServer: () => void require(join(__dirname, 'server.js')),
};

// Whoever reads the output may stop early (`| head`): that is no error, and there is nobody left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (Reflect.get(error, 'code') === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
}

// The process ends by itself once everything is written; `process.exit` would cut a pipe short.
void runCommandLine(process.argv.slice(2), io).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(
      `decision-statement: an error in the program itself: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);
