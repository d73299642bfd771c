import { comparable } from '../text/typography.ts';
import type { HolidayTable } from '../text/calendar.ts';
import { standingOf, type ProvisionStanding } from './provision-standing.ts';
import { provisionTable, type KnownProvision } from './provision-table.ts';
import { catalogueData } from './data.generated.ts';
import type {
  CatalogueData,
  PowerId,
  PowerRow,
  Profile,
  ProfileRow,
  SectionKind,
  SectionRow,
  StatuteRow,
} from './schema.ts';

/** What an office's configuration adds that is no row. */
export interface OfficeNames {
  /** Words that are right as they are. */
  readonly words: readonly string[];
  /** Bodies in jurisdiction. */
  readonly bodies: readonly string[];
}

/** The catalogue with its indexes. Rows are read-only; an office's own rows have been merged into the data before. */
export interface Catalogue extends CatalogueData, OfficeNames {
  section(kind: SectionKind): SectionRow | undefined;
  profile(profile: Profile): ProfileRow;
  power(id: PowerId): PowerRow | undefined;
  statute(id: string): StatuteRow | undefined;
  /** What a provision says: its own row, or that of the section or paragraph it stands in (`26(6)(a)`, `26(6)`, `26`). */
  provision(statute: string, provision: string): KnownProvision | undefined;
  /** Every provision that is known of a law, in its order. */
  provisions(statute: string): readonly KnownProvision[];
  /** Whether a law has a provision; `absent` only where a complete list was read. */
  provisionStanding(statute: string, provision: string): ProvisionStanding;
  /** The section that a heading names exactly, typography and letter case aside. */
  sectionNamed(
    heading: string,
  ): { readonly row: SectionRow; readonly distinctive: boolean; readonly joint: boolean } | undefined;
  readonly holidayTable: HolidayTable;
}

const noNames: OfficeNames = { words: [], bodies: [] };

export function createCatalogue(data: CatalogueData, { words, bodies }: OfficeNames = noNames): Catalogue {
  const sections = new Map(data.sections.map((row) => [row.kind, row]));
  const profiles = new Map(data.profiles.map((row) => [row.profile, row]));
  const powers = new Map(data.powers.map((row) => [row.id, row]));
  const statutes = new Map(data.statutes.map((row) => [row.id, row]));
  const byName = new Map(
    data.sections.flatMap((row) =>
      row.names.map(
        (name) => [comparable(name.text), { row, distinctive: name.distinctive, joint: name.joint ?? false }] as const,
      ),
    ),
  );
  return {
    ...data,
    words,
    bodies,
    section: (kind) => sections.get(kind),
    profile: (profile) => {
      const row = profiles.get(profile);
      if (!row) throw new Error(`The catalogue has no profile “${profile}”.`);
      return row;
    },
    power: (id) => powers.get(id),
    statute: (id) => statutes.get(id),
    provision: knownProvision,
    provisions: (id) => provisionTable(id).provisions,
    provisionStanding: (id, provision) => standingOf(provisionTable(id), provision),
    sectionNamed: (heading) => byName.get(comparable(heading)),
    holidayTable: {
      firstYear: data.holidays.firstYear,
      lastYear: data.holidays.lastYear,
      dates: new Set(data.holidays.days.map((day) => day.date)),
    },
  };
}

function knownProvision(statute: string, provision: string): KnownProvision | undefined {
  const { byId } = provisionTable(statute);
  for (let id = provision; id !== '';) {
    const found = byId.get(id);
    if (found) return found;
    const outer = id.replace(/\(\w+\)$/, '');
    if (outer === id) return undefined;
    id = outer;
  }
  return undefined;
}

export const builtInCatalogue: Catalogue = createCatalogue(catalogueData);
