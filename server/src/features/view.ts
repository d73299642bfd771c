import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Diagnosis } from '../core/rules/run-rules.ts';
import type { Snapshot } from '../core/snapshot/snapshot.ts';

/** The unit in which a client counts columns; agreed once, when the client introduces itself. */
export type ColumnUnit = 'utf-16' | 'utf-8' | 'utf-32';

/** One version of one open document as the features see it: the snapshot, its findings, and how to speak to the client. */
export interface View {
  readonly uri: string;
  readonly version: number;
  readonly snapshot: Snapshot;
  readonly catalogue: Catalogue;
  readonly columns: ColumnUnit;
  /** In document order; worked out when first asked for. */
  readonly diagnoses: readonly Diagnosis[];
}
