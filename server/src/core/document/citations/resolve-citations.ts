import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { StatuteRow } from '../../catalogue/schema.ts';
import type { Span } from '../../text/span.ts';
import type { Mention, MentionKind } from './mention.ts';

/** An Act, instrument or guidance that the statement has named so far. */
interface Named {
  readonly id: string | undefined;
  readonly kind: MentionKind;
  readonly year: number | undefined;
  readonly title: string;
  /** Where its full name stands; absolute. */
  readonly span: Span;
}

/** What a mention stands for. */
export interface Resolution {
  readonly statute: StatuteRow | undefined;
  /** An oblique word that names nothing here ("the Order" of a court). */
  readonly noise: boolean;
  /** Ids, where the name could mean several and nothing tells which. */
  readonly candidates: readonly string[];
  /** Where the law that an oblique or short name stands for was named in full. */
  readonly definedAt: Span | undefined;
}

/** Follows a statement from its start: what "the Act" means depends on what was named before. */
export interface Resolver {
  /** @param span the name's place; absolute. */
  resolve(mention: Mention, defines: string | undefined, span: Span): Resolution;
}

/** Words that always ask for a law; "the Order" and "the Guidance" may be a court's or a council's own. */
const demanding = new Set(['Act', 'Regulations', 'Code']);

function fits(mention: Extract<Mention, { form: 'oblique' }>, named: Named): boolean {
  if (mention.kind !== named.kind) return false;
  if (mention.year !== undefined) return mention.year === named.year;
  if (mention.kind === 'guidance') return mention.word === 'Guidance' || /\bcode\b/i.test(named.title);
  return mention.kind === 'act' || named.title.includes(mention.word.replace(/s$/, ''));
}

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
  const nameOf = (row: StatuteRow, span: Span): Named => ({
    id: row.id,
    kind: row.kind,
    year: row.year ?? undefined,
    title: row.title,
    span,
  });

  function named(mention: Extract<Mention, { form: 'named' }>, defines: string | undefined, span: Span): Resolution {
    const before = latest((each) => each.id !== undefined && mention.ids.includes(each.id));
    const statute = rowOf(mention.ids.length === 1 ? mention.ids[0] : before?.id);
    const full = mention.named !== 'short-title';
    if (statute) remember(nameOf(statute, full || !before ? span : before.span), defines);
    return {
      statute,
      noise: false,
      candidates: statute ? [] : mention.ids,
      definedAt: full || before?.id !== statute?.id ? undefined : before?.span,
    };
  }

  function oblique(mention: Extract<Mention, { form: 'oblique' }>): Named | undefined {
    const words = mention.year === undefined ? mention.word : `${mention.year} ${mention.word}`;
    return defined.get(words) ?? latest((each) => fits(mention, each));
  }

  return {
    resolve(mention, defines, span) {
      if (mention.form === 'named') return named(mention, defines, span);
      if (mention.form === 'unknown') {
        remember(
          {
            id: undefined,
            kind: mention.kind,
            year: mention.year,
            title: mention.kind === 'act' ? 'Act' : 'Regulations Order Rules',
            span,
          },
          defines,
        );
        return { statute: undefined, noise: false, candidates: [], definedAt: undefined };
      }
      const meant = oblique(mention);
      return {
        statute: rowOf(meant?.id),
        noise: !meant && !demanding.has(mention.word),
        candidates: [],
        definedAt: meant?.span,
      };
    },
  };
}
