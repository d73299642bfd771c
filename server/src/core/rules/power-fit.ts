import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PowerRow } from '../catalogue/schema.ts';
import { localGovernmentAct } from '../document/citations/canonical-provisions.ts';
import type { Citation, PowerStatement } from '../document/facts.ts';

/** A citation that a statement of powers may carry: canonical provisions of one Act. */
interface Accepted {
  readonly act: string;
  readonly provisions: readonly string[];
}

/** Beside a right citation these are no slip, though no statement rests on them alone. Local Government Act 1974, sections 30 and 34H. */
const companions = ['30(1C)', '34H(1)', '34H(3)', '34H(4)', '34H(8)'];

/** What the row's statements rest on in one wording or another, without the variants that are only tolerated. */
function restsOn(row: PowerRow): readonly Accepted[] {
  const own = [row.citation, ...(row.forms ?? []).map((form) => form.citation)];
  return own.flatMap((citation) => (citation ? [citation, ...(citation.also ? [citation.also] : [])] : []));
}

const acceptedBy = (row: PowerRow): readonly Accepted[] => [...restsOn(row), ...row.variants];

/** True of the same provision, and of a part of it: 26B(2) for 26B, `Schedule 5 paragraph 5(2)` for `Schedule 5`. */
const isWithin = (provision: string, whole: string): boolean =>
  provision === whole || provision.startsWith(`${whole}(`) || provision.startsWith(`${whole} `);

/**
 * Whether a citation gives what a statement of powers says: it holds all of a citation that the statement may carry, more
 * or not, or a part of the one that it should carry.
 */
export function fits({ id, provisions }: Citation, power: PowerStatement, catalogue: Catalogue): boolean {
  const row = catalogue.power(power.id);
  if (!row) return true;
  if (id === localGovernmentAct && statesOtherReasons(power) && provisions.every((each) => satisfied.includes(each)))
    return false;
  const main = restsOn(row);
  // 26(6) is tolerated for 26(6)(a), but does not make 26(6)(c) right.
  const isVague = (accepted: string): boolean =>
    main.some((one) => one.provisions.some((each) => each !== accepted && isWithin(each, accepted)));
  const gives = (accepted: string): boolean =>
    provisions.some((each) => each === accepted || (!isVague(accepted) && isWithin(each, accepted)));
  const own = [...(power.carries ? [power.carries] : []), ...main].filter(({ act }) => act === id);
  return (
    acceptedBy(row).some((one) => one.act === id && one.provisions.every(gives)) ||
    own.some((one) => provisions.every((each) => one.provisions.some((whole) => isWithin(each, whole))))
  );
}

/** Sections on the ground that the body's action satisfies us. */
const satisfied = ['24A(7)', '34B(9)'];

/** The careful use of public money leads up to that ground too, but not where other reasons follow it. */
function statesOtherReasons({ id, span, paragraph }: PowerStatement): boolean {
  if (id !== 'careful-use-of-money') return false;
  const { folded } = paragraph.shape;
  const words = folded.slice(span.start - paragraph.span.start, span.end - paragraph.span.start);
  return /\bnot (?:to )?(?:start|continue|begin|investigate)\b/i.test(words) && !/\bsatisf|\bpropos/i.test(folded);
}

const known = new WeakMap<Catalogue, ReadonlySet<string>>();

function provisionsOfPowers(catalogue: Catalogue): ReadonlySet<string> {
  const ready = known.get(catalogue);
  if (ready) return ready;
  const all = new Set([
    ...companions,
    ...catalogue.powers.flatMap((row) =>
      acceptedBy(row).flatMap(({ act, provisions }) => (act === localGovernmentAct ? provisions : [])),
    ),
  ]);
  known.set(catalogue, all);
  return all;
}

/**
 * Provisions of a citation that no statement of powers rests on, in place of some that the paragraph's statements may rest
 * on: "sections 28(1) and 26A(1)" where 26(1) is wanted. Empty where nothing is wanting, for a citation may give more.
 */
export function strayProvisions(
  citation: Citation,
  powers: readonly PowerStatement[],
  catalogue: Catalogue,
): readonly string[] {
  if (citation.id !== localGovernmentAct) return [];
  const given = powers.flatMap((power) => power.citations.flatMap(({ provisions }) => provisions));
  const isGiven = (wanted: string): boolean => given.some((one) => isWithin(one, wanted) || isWithin(wanted, one));
  const wanting = powers.some(({ id, carries }) => {
    const row = catalogue.power(id);
    // Of a list that is given but for one, that one is wanting.
    const nearly = (row?.variants ?? []).some(
      ({ provisions }) =>
        provisions.length === citation.provisions.length &&
        provisions.filter((each) => !isGiven(each)).length === 1 &&
        provisions.length > 1,
    );
    return nearly || carries?.provisions.some((each) => !isGiven(each));
  });
  if (!wanting) return [];
  const powersOf = [...provisionsOfPowers(catalogue)];
  return citation.provisions.filter(
    (provision) => !powersOf.some((each) => isWithin(provision, each) || isWithin(each, provision)),
  );
}
