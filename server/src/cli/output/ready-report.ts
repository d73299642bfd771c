import type { Snapshot } from '../../core/snapshot/snapshot.ts';
import type { Readiness } from '../../features/readiness/readiness.ts';

/** One draft's report with what it takes to write out its places. */
export interface ReadyReport {
  readonly path: string;
  readonly snapshot: Snapshot;
  readonly readiness: Readiness;
}
