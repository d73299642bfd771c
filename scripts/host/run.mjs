import { spawn } from 'node:child_process';

/** Runs a command, its output beside ours, and rejects unless it ends with status 0. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.on('error', (error) => reject(new Error(`${command} could not be started: ${error.message}`)));
    child.on('close', (status, signal) => {
      if (status === 0) resolve();
      else reject(new Error(`\`${command} ${args.join(' ')}\` ended with status ${status ?? signal}.`));
    });
  });
}
