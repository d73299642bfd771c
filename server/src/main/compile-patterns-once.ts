import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 compile a pattern when it is first used, once: by itself it does so twice, first for a slow interpreter, which for
 * a few hundred patterns costs more than the first check (on a seed: 270 ms of processor time with, 170 ms without).
 * Not in Electron, which may have closed its flags by now, and would end at the try.
 */
export function compilePatternsOnce(): void {
  if (process.versions['electron'] === undefined) setFlagsFromString('--no-regexp-tier-up');
}
