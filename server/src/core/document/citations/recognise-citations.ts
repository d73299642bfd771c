import type { StatuteRow } from '../../catalogue/schema.ts';
import { shift, sliceOf, type Span } from '../../text/span.ts';
import { comparable } from '../../text/typography.ts';
import type { FactOptions } from '../fact-options.ts';
import type { Citation, CitationName, CitedIssuer } from '../facts.ts';
import type { Paragraph, Statement } from '../model.ts';
import { canonicalProvisions } from './canonical-provisions.ts';
import { citationsInShape, type ShapeCitation } from './cite-in-shape.ts';
import type { Mention } from './mention.ts';
import { createResolver, type Resolution, type Resolver } from './resolve-citations.ts';

/**
 * Every Act, instrument and guidance that the statement cites, in order of place; a bracket with two Acts gives two. Each
 * paragraph is read once as long as its shape lives; what "the Act" means is settled over the whole statement.
 *
 * Out of scope: the names of tribunals, and bare provisions in prose that only the writer's mind connects with a law.
 * Judgments and the Ombudsman's own decisions are `caseReferences`.
 */
export function recogniseCitations(statement: Statement, options: Pick<FactOptions, 'catalogue'>): readonly Citation[] {
  const resolver = createResolver(options.catalogue);
  const citations: Citation[] = [];
  let previous: Paragraph | undefined;
  for (const paragraph of statement.paragraphs) {
    for (const found of citationsInShape(paragraph.shape, options.catalogue)) {
      const meaning = meaningOf(found, paragraph, previous, resolver, statement.text);
      if (meaning) citations.push(citationOf(statement.text, paragraph, found, meaning));
    }
    previous = paragraph;
  }
  return citations;
}

interface Meaning extends Resolution {
  /** Undefined where only the provisions are a citation. */
  readonly mention: Mention | undefined;
}

function meaningOf(
  found: ShapeCitation,
  paragraph: Paragraph,
  previous: Paragraph | undefined,
  resolver: Resolver,
  text: string,
): Meaning | undefined {
  const { mention } = found;
  if (mention) {
    const resolution = resolver.resolve(mention, { found, ...placedIn(text, paragraph, mention), paragraph });
    if (!resolution.noise) return { mention, ...resolution };
    if (mention.form !== 'short') return undefined;
  }
  if (found.groups.length === 0) return undefined;
  const resolution = resolver.resolveBare(found, paragraph, previous);
  return resolution && { mention: undefined, ...resolution };
}

function placedIn(
  text: string,
  { span: { start } }: Paragraph,
  range: Span,
): { readonly span: Span; readonly text: string } {
  const span = shift(range, start);
  return { span, text: sliceOf(text, span) };
}

function citationOf(text: string, paragraph: Paragraph, found: ShapeCitation, meaning: Meaning): Citation {
  const at = paragraph.span.start;
  const placed = (range: Span): { readonly span: Span; readonly text: string } => {
    const span = shift(range, at);
    return { span, text: sliceOf(text, span) };
  };
  const { mention, statute, candidates, definedAt } = meaning;
  const cited = canonicalProvisions(found.groups, statute).map((each) => ({
    provision: each.provision,
    ...placed(each),
  }));
  // A word that turned out to be no name of a law is no part of the citation.
  const whole = mention || !found.mention ? found.span : (found.provisionsSpan ?? found.span);
  return {
    ...placed(whole),
    paragraph,
    id: statute?.id,
    title: statute?.title,
    provisions: [...new Set(cited.map(({ provision }) => provision))],
    bracketed: found.bracketed,
    name: mention && { ...placed(mention), form: meaning.nearMiss ? 'near-miss' : nameForm(mention) },
    cited,
    amended: found.amended && shift(found.amended, at),
    bracket: found.bracket && shift(found.bracket, at),
    candidates,
    definedAt,
    issuer: found.issuer && issuerOf(placed(found.issuer), statute),
  };
}

function nameForm(mention: Mention): CitationName['form'] {
  if (mention.form === 'named') return mention.named;
  if (mention.form === 'unknown') return 'title';
  return mention.form === 'short' ? 'alias' : 'oblique';
}

function issuerOf(named: Pick<CitedIssuer, 'span' | 'text'>, statute: StatuteRow | undefined): CitedIssuer {
  const known = [statute?.issuer, ...(statute?.issuers ?? [])].flatMap((name) => (name === undefined ? [] : name));
  const written = comparable(named.text);
  return { ...named, right: known.length === 0 || known.some((name) => comparable(name) === written) };
}
