import { EditingSession } from './editing-session.ts';
import { memoryOf, processorTimeOf } from './process-usage.ts';
import { median, quantile } from './statistics.ts';

/** Times in milliseconds, memory in megabytes; undefined for what this machine does not tell. */
export interface ServerFigures {
  readonly spawnToInitialize: number | undefined;
  readonly spawnToDiagnostics: number | undefined;
  readonly keyP50: number | undefined;
  readonly keyP95: number | undefined;
  readonly keyP99: number | undefined;
  readonly processorTimeAKey: number | undefined;
  /** From the last key of twenty to its findings. */
  readonly burst: number | undefined;
  /** How many of the twenty questions were answered with findings: the fewer, the less was done in vain. */
  readonly burstAnswers: number | undefined;
  readonly completion: number | undefined;
  readonly completionAfterKey: number | undefined;
  readonly hover: number | undefined;
  readonly hoverAfterKey: number | undefined;
  readonly symbols: number | undefined;
  readonly symbolsAfterKey: number | undefined;
  readonly memory: number | undefined;
  /** Not a figure of speed: that the same was answered. */
  readonly findings: number | undefined;
}

export interface Effort {
  /** Cold starts. */
  readonly starts: number;
  /** Keys that count, after a fifth as many to warm up. */
  readonly keys: number;
}

const burstSize = 20;
const bursts = 5;
const questions = 30;

/** Several cold starts, then everything else with the server that was started last. */
export async function measureServer(
  command: readonly [string, ...string[]],
  text: string,
  { starts, keys }: Effort,
): Promise<ServerFigures> {
  const initialized: number[] = [];
  const diagnosed: number[] = [];
  for (let start = 1; ; start++) {
    const started = await EditingSession.start(command, text);
    initialized.push(started.initialized);
    diagnosed.push(started.diagnosed);
    if (start < starts) {
      await started.session.stop();
      continue;
    }
    const measured = await measureSession(started.session, keys);
    return { spawnToInitialize: median(initialized), spawnToDiagnostics: median(diagnosed), ...measured };
  }
}

type SessionFigures = Omit<ServerFigures, 'spawnToInitialize' | 'spawnToDiagnostics'>;

async function measureSession(session: EditingSession, keys: number): Promise<SessionFigures> {
  try {
    await repeat(Math.ceil(keys / 5), () => session.key());
    const typing = await measureTyping(session, keys);
    const memory = memoryOf(session.pid);
    const burst = await repeat(bursts, () => session.burst(burstSize));
    const asked = async (...[method, after]: Parameters<EditingSession['ask']>): Promise<number | undefined> =>
      median(await repeat(questions, () => session.ask(method, after)));
    const figures: SessionFigures = {
      ...typing,
      memory,
      burst: median(burst.map(({ took }) => took)),
      burstAnswers: median(burst.map(({ answer }) => answer)),
      completion: await asked('completion', 'rest'),
      completionAfterKey: await asked('completion', 'key'),
      hover: await asked('hover', 'rest'),
      hoverAfterKey: await asked('hover', 'key'),
      symbols: await asked('documentSymbol', 'rest'),
      symbolsAfterKey: await asked('documentSymbol', 'key'),
    };
    await session.stop();
    return figures;
  } catch (error) {
    session.kill();
    throw error;
  }
}

type TypingFigures = Pick<SessionFigures, 'keyP50' | 'keyP95' | 'keyP99' | 'processorTimeAKey' | 'findings'>;

async function measureTyping(session: EditingSession, keys: number): Promise<TypingFigures> {
  const before = processorTimeOf(session.pid);
  const answered = await repeat(keys, () => session.key());
  const after = processorTimeOf(session.pid);
  const took = answered.map((each) => each.took);
  return {
    keyP50: median(took),
    keyP95: quantile(took, 0.95),
    keyP99: quantile(took, 0.99),
    processorTimeAKey: before === undefined || after === undefined ? undefined : (after - before) / keys,
    findings: answered.at(-1)?.answer.findings,
  };
}

async function repeat<Result>(times: number, run: () => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let time = 0; time < times; time++) results.push(await run());
  return results;
}
