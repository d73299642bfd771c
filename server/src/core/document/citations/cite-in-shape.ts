import type { Catalogue } from '../../catalogue/catalogue.ts';
import { contains, span, type Span } from '../../text/span.ts';
import type { ParagraphShape } from '../model.ts';
import { rememberByShapeWith } from '../remember-by-shape.ts';
import { attachProvisions, type Draft } from './attach-provisions.ts';
import { readBare, type BareProvisions } from './bare-provisions.ts';
import { findMentions } from './find-mentions.ts';
import { issuerBeside } from './issuers.ts';
import type { Mention } from './mention.ts';
import type { ProvisionGroup } from './provision.ts';
import { readProvisions } from './read-provisions.ts';
import { aloneIn, bracketAround, holdsNothingElse, insideBracket } from './standing-alone.ts';
import { statuteNames } from './statute-names.ts';

/** A citation in one paragraph, before anything is resolved. Spans are relative to the paragraph. */
export interface ShapeCitation {
  readonly span: Span;
  /** Undefined for provisions that name no law. */
  readonly mention: Mention | undefined;
  /** What can be told of provisions that name no law; of an abbreviation's, in case it is none. */
  readonly bare: BareProvisions | undefined;
  /** The provisions without the name. */
  readonly provisionsSpan: Span | undefined;
  readonly groups: readonly ProvisionGroup[];
  readonly bracketed: boolean;
  readonly bracket: Span | undefined;
  readonly amended: Span | undefined;
  /** The short name that follows in brackets, without "the": `Act`, `1989 Act`, `Regulations`. */
  readonly defines: string | undefined;
  /** The department beside guidance. */
  readonly issuer: Span | undefined;
}

const definition =
  /^\s{0,2}\(\s?(?:(?:hereafter|hereinafter|from here on|referred to (?:here )?as|known as|called|abbreviated to|or|in short),?\s+)?["']?(?:the\s+)?["']?((?:\d{4}\s+)?[A-Z][A-Za-z]{1,30}(?:\s(?:of\s)?[A-Z][A-Za-z]{1,30}){0,3}(?:\s\d{4})?)["']?\s?\)/;

interface Definition {
  /** From the name to the end of the bracket: what stands there is no citation of its own. */
  readonly within: Span;
  readonly words: string;
}

function definitionAfter(folded: string, mention: Mention): Definition | undefined {
  if (mention.form === 'oblique' || mention.form === 'short') return undefined;
  const found = definition.exec(folded.slice(mention.end, mention.end + 120));
  return found?.[1] === undefined
    ? undefined
    : { within: span(mention.end, mention.end + found[0].length), words: found[1] };
}

function provisionsOf({ groups, start, end }: Draft): Span {
  return span(groups[0]?.start ?? start, groups.at(-1)?.end ?? end);
}

const amended = /\bas\s+amended\b/gi;

function lastAmended(folded: string, { start, end }: Span): Span | undefined {
  const last = [...folded.slice(start, end).matchAll(amended)].at(-1);
  return last && span(start + last.index, start + last.index + last[0].length);
}

function citeInShape(shape: ParagraphShape, catalogue: Catalogue): readonly ShapeCitation[] {
  const { folded } = shape;
  const names = statuteNames(catalogue);
  if (!names.mayCite(folded)) return [];
  const definitions = new Map<Mention, Definition>();
  const mentions: Mention[] = [];
  let defined: Definition | undefined;
  for (const mention of findMentions(folded, names)) {
    // What a definition puts in brackets is no citation of its own: "Care Act 2014 (the Act)".
    if (defined && contains(defined.within, mention)) continue;
    mentions.push(mention);
    defined = definitionAfter(folded, mention);
    if (defined) definitions.set(mention, defined);
  }
  const drafts = attachProvisions(folded, mentions, readProvisions(folded));
  const alone = aloneIn(
    shape,
    drafts.filter((draft) => draft.mention?.form !== 'short' || draft.groups.length > 0),
  );
  const result: ShapeCitation[] = [];
  let lawBefore: number | undefined;
  for (const draft of drafts) {
    const { mention, start, end, groups } = draft;
    const own = span(start, end);
    const bare =
      !mention || mention.form === 'short'
        ? readBare(folded, mention ? { ...draft, ...provisionsOf(draft) } : draft, lawBefore, catalogue)
        : undefined;
    if (!mention && !bare) continue;
    if (mention && mention.form !== 'short' && mention.kind !== 'guidance') lawBefore = end;
    const bracketed = insideBracket(folded, start) || alone.has(draft);
    result.push({
      span: own,
      mention,
      bare,
      provisionsSpan: groups.length > 0 ? provisionsOf(draft) : undefined,
      issuer: mention?.kind === 'guidance' && mention.form !== 'oblique' ? issuerBeside(folded, mention) : undefined,
      groups,
      bracketed,
      bracket: bracketAround(folded, own),
      amended: lastAmended(folded, own),
      defines: mention && definitions.get(mention)?.words,
    });
  }
  return result;
}

/** The citations of one paragraph in order, remembered by its shape. */
export const citationsInShape = rememberByShapeWith(
  (catalogue: Catalogue) => (shape: ParagraphShape) => citeInShape(shape, catalogue),
);

/** True when the paragraph holds citations and nothing else: it belongs to the paragraph before it. */
export function holdsOnlyCitations(shape: ParagraphShape, catalogue: Catalogue): boolean {
  const spans = citationsInShape(shape, catalogue)
    .filter(({ mention, bare }) => (mention ? mention.form !== 'short' : bare?.bracket))
    .map((each) => each.span);
  return holdsNothingElse(shape.folded, span(shape.prose.start, shape.folded.length), spans);
}
