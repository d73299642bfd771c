/** What another process uses, from Linux's /proc; undefined elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';

/** Resident memory in megabytes. */
export function memoryOf(pid: number): number | undefined {
  try {
    const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return resident === undefined ? undefined : Number(resident) / 1024;
  } catch {
    return undefined;
  }
}

/** Processor time of all threads in milliseconds, as the scheduler counts it: in nanoseconds, not in ticks of 10 ms. */
export function processorTimeOf(pid: number): number | undefined {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .map((thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6)
      .reduce((sum, each) => sum + each, 0);
  } catch {
    return undefined;
  }
}
