import type { ShippedProvisions } from './provision-rows.ts';
import { provisionStatuses, type Evidence, type ProvisionStatus } from './provision-status.ts';
import { provisionsText } from './provisions.generated.ts';

/** A provision that the catalogue knows. */
export interface KnownProvision {
  /** Canonical: `26(6)(a)`. */
  readonly id: string;
  readonly heading: string;
  /** What it says, in plain words. */
  readonly gist: string;
  readonly status: ProvisionStatus;
  /** Only `page` may support a warning. */
  readonly evidence: Evidence;
  /** The day on which it was last checked. */
  readonly checked: string;
}

/** A list without gaps. */
export type KnownList = ShippedProvisions['lists'][number];

export interface ProvisionTable {
  /** In the order of the law. */
  readonly provisions: readonly KnownProvision[];
  readonly byId: ReadonlyMap<string, KnownProvision>;
  /** Lists that were read whole: what is not there does not exist. */
  readonly lists: readonly KnownList[];
}

const nothing: ProvisionTable = { provisions: [], byId: new Map(), lists: [] };

function tableOf({ checked, provisions, lists }: ShippedProvisions): ProvisionTable {
  const rows = provisions.map(([id, heading, gist, status, read]): KnownProvision => ({
    id,
    heading,
    gist,
    status: provisionStatuses[status] ?? 'in force',
    evidence: read === 1 ? 'page' : 'general knowledge',
    checked,
  }));
  return { provisions: rows, byId: new Map(rows.map((row) => [row.id, row])), lists };
}

let tables: ReadonlyMap<string, ProvisionTable> | undefined;

/** What is known of one law's provisions; read from the shipped string when first asked for. */
export function provisionTable(statuteId: string): ProvisionTable {
  if (!tables) {
    const shipped: readonly ShippedProvisions[] = JSON.parse(provisionsText);
    tables = new Map(shipped.map((each) => [each.statute, tableOf(each)]));
  }
  return tables.get(statuteId) ?? nothing;
}
