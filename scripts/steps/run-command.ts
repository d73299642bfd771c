import { spawn, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const onWindows = process.platform === 'win32';

export interface CommandResult {
  /** The exit status was 0 and the time was enough. */
  readonly ok: boolean;
  /** The exit status, where the command came to one. */
  readonly status?: number;
  /** Standard output and error, in the order in which they came. */
  readonly output: string;
}

export interface CommandOptions {
  /** After that many minutes the command and what it started are ended, and it has failed. */
  readonly minutes: number;
  /** Gives way to what else runs. */
  readonly inBackground?: boolean;
}

const running = new Set<ChildProcess>();

/** Ends a command with all that it started: each is the leader of a process group of its own. */
function end(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (onWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group has gone by itself.
  }
}

/** Ends every command that still runs; for Ctrl-C. */
export function endAll(): void {
  for (const child of running) end(child, 'SIGTERM');
}

/** Runs a script of package.json, `npm run` without npm's own start-up: the same folders come first on the PATH. */
export const runScript = (name: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> =>
  runNode(['--run', name, ...(args.length > 0 ? ['--', ...args] : [])], options);

/** Runs Node, this one, with these arguments in the root folder. Never throws: what goes wrong is in the result. */
export function runNode(args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const { FORCE_COLOR: _, ...environment } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: root,
    detached: !onWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
    // The outputs are read by the runner, and by people in a log.
    env: { ...environment, NO_COLOR: '1' },
  });
  running.add(child);
  if (options.inBackground && child.pid !== undefined) setPriority(child.pid, 10);
  return finished(child, options.minutes);
}

function finished(child: ChildProcess, minutes: number): Promise<CommandResult> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const timer = setTimeout(() => {
    output += `\nStopped: not done after ${minutes} minutes.`;
    end(child, 'SIGKILL');
  }, minutes * 60_000);
  return new Promise((resolve) => {
    const settle = (ok: boolean, status?: number): void => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ ok, output, ...(status !== undefined && { status }) });
    };
    child.on('error', (error) => {
      output += error.message;
      settle(false);
    });
    child.on('close', (code) => settle(code === 0, code ?? undefined));
  });
}
