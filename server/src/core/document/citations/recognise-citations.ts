import { shift, sliceOf } from '../../text/span.ts';
import type { FactOptions } from '../fact-options.ts';
import type { Citation, CitationName } from '../facts.ts';
import type { Paragraph, Statement } from '../model.ts';
import { canonicalProvisions, localGovernmentAct } from './canonical-provisions.ts';
import { citationsInShape, type ShapeCitation } from './cite-in-shape.ts';
import type { Mention } from './mention.ts';
import { createResolver, type Resolver } from './resolve-citations.ts';

/**
 * Every Act, instrument and guidance that the statement cites, in order of place; a bracket with two Acts gives two. Each
 * paragraph is read once as long as its shape lives; what "the Act" means is settled over the whole statement.
 *
 * Out of scope: bare provisions in prose ("a section 47 enquiry"), abbreviations that the text defines itself ("CSDPA"),
 * case law, and the names of tribunals.
 */
export function recogniseCitations(statement: Statement, options: Pick<FactOptions, 'catalogue'>): readonly Citation[] {
  const resolver = createResolver(options.catalogue);
  return statement.paragraphs.flatMap((paragraph) =>
    citationsInShape(paragraph.shape, options.catalogue).flatMap((found) => {
      const citation = resolved(statement, paragraph, found, resolver, options);
      return citation ? [citation] : [];
    }),
  );
}

function resolved(
  statement: Statement,
  paragraph: Paragraph,
  found: ShapeCitation,
  resolver: Resolver,
  { catalogue }: Pick<FactOptions, 'catalogue'>,
): Citation | undefined {
  const { mention } = found;
  const at = paragraph.span.start;
  const nameSpan = mention && shift(mention, at);
  const meaning = mention && nameSpan && resolver.resolve(mention, found.defines, nameSpan);
  if (meaning?.noise && found.groups.length === 0) return undefined;
  // Sections in brackets without an Act: in the powers section they are the Ombudsman's own; elsewhere nobody can tell.
  const statute = mention
    ? meaning?.statute
    : paragraph.section === 'powers'
      ? catalogue.statute(localGovernmentAct)
      : undefined;
  const span = shift(found.span, at);
  const cited = canonicalProvisions(found.groups, statute).map((each) => {
    const own = shift(each, at);
    return { provision: each.provision, span: own, text: sliceOf(statement.text, own) };
  });
  return {
    span,
    text: sliceOf(statement.text, span),
    paragraph,
    id: statute?.id,
    title: statute?.title,
    provisions: [...new Set(cited.map(({ provision }) => provision))],
    bracketed: found.bracketed,
    name: mention && nameSpan && { span: nameSpan, text: sliceOf(statement.text, nameSpan), form: nameForm(mention) },
    cited,
    amended: found.amended && shift(found.amended, at),
    bracket: found.bracket && shift(found.bracket, at),
    candidates: meaning?.candidates ?? [],
    definedAt: meaning?.definedAt,
    issuer: undefined,
  };
}

function nameForm(mention: Mention): CitationName['form'] {
  if (mention.form === 'named') return mention.named;
  return mention.form === 'oblique' ? 'oblique' : 'title';
}
