import { distance } from 'fastest-levenshtein';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { StatuteRow } from '../../catalogue/schema.ts';
import type { Span } from '../../text/span.ts';
import type { Paragraph } from '../model.ts';
import { canonicalProvisions, localGovernmentAct } from './canonical-provisions.ts';
import type { ShapeCitation } from './cite-in-shape.ts';
import type { Mention, MentionKind } from './mention.ts';
import type { ProvisionGroup } from './provision.ts';

/** An Act, instrument or guidance that the statement has named so far. */
interface Named {
  readonly id: string | undefined;
  readonly kind: MentionKind;
  readonly year: number | undefined;
  readonly title: string;
  /** Where its full name stands; absolute. */
  readonly span: Span;
  readonly paragraph: Paragraph;
  /** Where it was last spoken of, by whatever name. */
  readonly lastIn: Paragraph;
  /** A code of somebody's own ("the Code of Conduct"): what stands for it is no citation. */
  readonly foreign: boolean;
}

/** What a mention stands for. */
export interface Resolution {
  readonly statute: StatuteRow | undefined;
  /** The name is another law's, and cannot be meant. */
  readonly nearMiss?: boolean;
  /** An oblique word that names nothing here ("the Order" of a court), or capitals that abbreviate no law. */
  readonly noise: boolean;
  /** Ids, where the name could mean several and nothing tells which. */
  readonly candidates: readonly string[];
  /** Where the law that an oblique or short name stands for was named in full. */
  readonly definedAt: Span | undefined;
}

/** One mention with what surrounds it. */
export interface Place {
  readonly found: ShapeCitation;
  /** The name; absolute. */
  readonly span: Span;
  readonly text: string;
  readonly paragraph: Paragraph;
}

/** Follows a statement from its start: what "the Act" means depends on what was named before. */
export interface Resolver {
  resolve(mention: Mention, place: Place): Resolution;
  /** The law whose provisions these must be, though it is not named with them. */
  resolveBare(found: ShapeCitation, paragraph: Paragraph, previous: Paragraph | undefined): Resolution | undefined;
}

/** Words that always ask for a law; "the Order" and "the Guidance" may be a court's or a council's own. */
const demanding = new Set(['Act', 'Regulations', 'Code']);
/** Two laws named as close as this are named in one breath ("the Children Act 1989 and the Care Act 2014"). */
const oneBreath = 30;

type Oblique = Extract<Mention, { form: 'oblique' }>;

function fits(mention: Oblique, named: Named): boolean {
  if (mention.kind !== named.kind) return false;
  if (mention.year !== undefined) return mention.year === named.year;
  if (mention.kind === 'guidance')
    return mention.word === 'Guidance' || named.title.toLowerCase().includes(mention.word.toLowerCase());
  return mention.kind === 'act' || named.title.includes(mention.word.replace(/s$/, ''));
}

const noise: Resolution = { statute: undefined, noise: true, candidates: [], definedAt: undefined };

export function createResolver(catalogue: Catalogue): Resolver {
  /** In order of the last mention, each law once, so that a long draft stays cheap. */
  const history = new Map<string, Named>();
  const defined = new Map<string, Named>();

  const latest = (fitting: (named: Named) => boolean): Named | undefined => [...history.values()].findLast(fitting);
  const remember = (named: Named, defines: string | undefined): void => {
    const key = named.id ?? `${named.kind} ${named.year ?? ''} ${named.title}`;
    history.delete(key);
    history.set(key, named);
    if (defines !== undefined) defined.set(defines, named);
  };
  const rowOf = (id: string | undefined): StatuteRow | undefined =>
    id === undefined ? undefined : catalogue.statute(id);
  /** The law that an oblique word stands for is the one spoken of from here on. */
  const again = (named: Named, lastIn: Paragraph): Resolution => {
    remember({ ...named, lastIn }, undefined);
    return certain(named, rowOf(named.id));
  };
  const certain = (named: Named | undefined, statute: StatuteRow | undefined): Resolution => ({
    statute,
    noise: false,
    candidates: [],
    definedAt: named?.span,
  });

  /** True when the catalogue knows each of these provisions in that law. */
  function knows(id: string, groups: readonly ProvisionGroup[]): boolean {
    const provisions = canonicalProvisions(groups, rowOf(id)).map(({ provision }) => provision);
    return (
      provisions.length > 0 &&
      provisions.every(
        (each) => catalogue.provision(id, each) !== undefined || catalogue.provisionStanding(id, each) === 'listed',
      )
    );
  }

  /** The one of several that has these provisions. */
  function only(ids: readonly string[], groups: readonly ProvisionGroup[]): string | undefined {
    const fitting = groups.length === 0 ? [] : ids.filter((id) => knows(id, groups));
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** Which law a name of several means: the one with these provisions, the one named before, or the Ombudsman's own. */
  function meant(mention: Extract<Mention, { form: 'named' }>, { found, paragraph }: Place): string | undefined {
    const { ids } = mention;
    if (ids.length === 1) return ids[0];
    if (mention.named === 'near-miss') return only(ids, found.groups) ?? nearestYear(mention, ids);
    const before = latest((each) => each.id !== undefined && ids.includes(each.id))?.id;
    const fitting = only(ids, found.groups);
    if (before !== undefined) return fitting === undefined || knows(before, found.groups) ? before : fitting;
    return fitting ?? (paragraph.section === 'powers' ? ids.find((id) => id === localGovernmentAct) : undefined);
  }

  /**
   * "(Local Government Act 1972, section 24A(6), as amended)" behind a statement of powers: there is such an Act, but these
   * are the Ombudsman's provisions, and in that place nothing else can be meant.
   */
  function meansOwnAct({ found, text, paragraph }: Place): boolean {
    const other = /^Local Government Act,?\s(\d{4})$/.exec(text.replace(/\s/g, ' '));
    return (
      other !== null &&
      other[1] !== '1974' &&
      paragraph.section === 'powers' &&
      found.bracketed &&
      knows(localGovernmentAct, found.groups)
    );
  }

  /** The year that was most likely mistyped, where one is likelier than the rest. */
  function nearestYear(mention: Mention & { form: 'named' }, ids: readonly string[]): string | undefined {
    const ranked = ids
      .map((id) => ({ id, far: distance(String(rowOf(id)?.year ?? ''), String(mention.year ?? '')) }))
      .sort((a, b) => a.far - b.far);
    const [first, second] = ranked;
    if (first && (!second || first.far < second.far)) return first.id;
    return ids.includes(localGovernmentAct) ? localGovernmentAct : undefined;
  }

  function byName(mention: Extract<Mention, { form: 'named' }>, place: Place): Resolution {
    const { span, paragraph, found } = place;
    const statute = rowOf(meant(mention, place));
    const before = statute && history.get(statute.id);
    const full = mention.named !== 'short-title';
    if (statute) {
      const { id, kind, title } = statute;
      const at = full || !before ? span : before.span;
      remember(
        { id, kind, year: statute.year ?? undefined, title, span: at, paragraph, lastIn: paragraph, foreign: false },
        found.defines,
      );
    }
    return {
      statute,
      noise: false,
      candidates: statute ? [] : mention.ids,
      definedAt: full ? undefined : before?.span,
    };
  }

  /** Another law that was named in one breath with the latest one, so that a word may mean either. */
  function rivals(mention: Oblique, last: Named): readonly Named[] {
    const near = (each: Named): boolean =>
      each.paragraph === last.paragraph &&
      each.span.start < last.span.start &&
      last.span.start - each.span.end <= oneBreath;
    const other = latest((each) => each !== last && !each.foreign && fits(mention, each) && near(each));
    return other ? [other, last] : [last];
  }

  function oblique(mention: Oblique, { found, span, paragraph }: Place): Resolution {
    const words = mention.year === undefined ? mention.word : `${mention.year} ${mention.word}`;
    const sure = defined.get(words);
    if (sure) return again(sure, paragraph);
    const last = latest((each) => fits(mention, each));
    if (!last) {
      const own = mention.word.startsWith('Code ');
      if (own)
        remember(
          {
            id: undefined,
            kind: mention.kind,
            year: undefined,
            title: mention.word,
            span,
            paragraph,
            lastIn: paragraph,
            foreign: true,
          },
          undefined,
        );
      return own || !demanding.has(mention.word) ? noise : certain(undefined, undefined);
    }
    if (last.foreign) return noise;
    const possible = rivals(mention, last);
    if (possible.length === 1) return again(last, paragraph);
    const ids = possible.flatMap(({ id }) => id ?? []);
    const one = only(ids, found.groups);
    const meaning = possible.find(({ id }) => id === one);
    if (one !== undefined && meaning) return again(meaning, paragraph);
    return { statute: undefined, noise: false, candidates: ids, definedAt: undefined };
  }

  const same = (law: Named | undefined, groups: readonly ProvisionGroup[]): Resolution | undefined =>
    law?.id !== undefined && knows(law.id, groups) ? certain(law, rowOf(law.id)) : undefined;

  /**
   * "regulation 5" is the instrument's that was last named, where it is known to have it; of one whose regulations nobody
   * here has listed, only in the paragraph that names it.
   */
  function regulation(follows: boolean, groups: readonly ProvisionGroup[], paragraph: Paragraph) {
    const law = latest((each) => each.kind === 'si');
    const found = same(law, groups);
    if (found || !law?.id || !follows || law.lastIn !== paragraph) return found;
    const { id } = law;
    const provisions = canonicalProvisions(groups, rowOf(id)).map(({ provision }) => provision);
    const possible = provisions.every((each) => catalogue.provisionStanding(id, each) === 'unsure');
    return possible ? certain(law, rowOf(id)) : undefined;
  }

  return {
    resolve(mention, place) {
      const { span, paragraph, found } = place;
      if (mention.form !== 'short' && meansOwnAct(place)) {
        const own = rowOf(localGovernmentAct);
        if (own)
          remember(
            {
              id: own.id,
              kind: 'act',
              year: 1974,
              title: own.title,
              span,
              paragraph,
              lastIn: paragraph,
              foreign: false,
            },
            found.defines,
          );
        return { ...certain(undefined, own), nearMiss: true };
      }
      switch (mention.form) {
        case 'named':
          return byName(mention, place);
        case 'oblique':
          return oblique(mention, place);
        case 'short': {
          const law = defined.get(mention.word);
          return law ? again(law, paragraph) : noise;
        }
        case 'unknown': {
          const { kind, year } = mention;
          const title = kind === 'act' ? 'Act' : 'Regulations Order Rules';
          remember(
            { id: undefined, kind, year, title, span, paragraph, lastIn: paragraph, foreign: false },
            found.defines,
          );
          return certain(undefined, undefined);
        }
      }
    },
    resolveBare({ bare, groups }, paragraph, previous) {
      if (!bare) return undefined;
      if (bare.bracket && paragraph.section === 'powers') return certain(undefined, rowOf(localGovernmentAct));
      if (bare.known !== undefined) return certain(undefined, rowOf(bare.known));
      const law = latest((each) => each.kind !== 'guidance');
      const here =
        law && (law.lastIn === paragraph ? bare.follows : bare.opens && bare.asserted && law.lastIn === previous);
      return (
        (here ? same(law, groups) : undefined) ??
        (bare.ofInstrument ? regulation(bare.follows, groups, paragraph) : undefined) ??
        (bare.bracket ? certain(undefined, undefined) : undefined)
      );
    },
  };
}
