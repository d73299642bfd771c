import type { Citation } from '../../core/document/facts.ts';
import type { Span } from '../../core/text/span.ts';
import { comparable } from '../../core/text/typography.ts';
import type { View } from '../view.ts';

/** A provision, or a law, in one paragraph of a statement. */
export interface ProvisionSymbol {
  /** `s26A(1), Local Government Act 1974 (paragraph 3)`. */
  readonly name: string;
  readonly span: Span;
}

/**
 * The provisions and laws of a statement that fit a query, each once a paragraph. "s26A", "section 26a" and "reg 13" find
 * provisions that begin so; other words find what has them in its name.
 */
export function provisionSymbols({ snapshot: { facts } }: View, query: string): readonly ProvisionSymbol[] {
  const provision = asProvision(query);
  const words = comparable(query);
  const found = new Map<string, ProvisionSymbol>();
  for (const citation of facts.citations) {
    const law = citation.title ?? citation.name?.text ?? '';
    for (const { short, span } of placesOf(citation)) {
      const named = [short, law].filter((part) => part !== '').join(', ');
      const fits =
        provision === undefined
          ? comparable(named).includes(words)
          : comparable(short).replace(/ /g, '').startsWith(provision);
      if (!fits) continue;
      const { number } = citation.paragraph;
      const name = number === undefined ? named : `${named} (paragraph ${number})`;
      if (!found.has(name)) found.set(name, { name, span });
    }
  }
  return [...found.values()];
}

function placesOf({ cited, name, span }: Citation): readonly { readonly short: string; readonly span: Span }[] {
  if (cited.length === 0) return [{ short: '', span: name?.span ?? span }];
  return cited.map((each) => ({ short: shortName(each.provision), span: each.span }));
}

/** `s26(1)`, `reg 13`, `Sch 5 para 1`: as people type them. */
const shortName = (provision: string): string =>
  /^\d/.test(provision)
    ? `s${provision}`
    : provision
        .replace(/^regulation /, 'reg ')
        .replace(/^Schedule /, 'Sch ')
        .replace(/ paragraph /, ' para ');

/** The query in the same short form without blanks; undefined when it names no provision. */
function asProvision(query: string): string | undefined {
  const [, word = '', rest = ''] =
    /^(ss?|sections?|regs?|regulations?|sch(?:edules?)?|art(?:icles?)?)\.? ?(\d.*)$/.exec(comparable(query)) ?? [];
  if (rest === '') return undefined;
  const short = word.startsWith('sch')
    ? 'sch'
    : word.startsWith('s')
      ? 's'
      : word.startsWith('reg')
        ? 'reg'
        : 'article';
  return `${short}${rest.replace('paragraph', 'para').replace(/ /g, '')}`;
}

/** True for a query that can only mean a provision, so that nothing else need answer it. */
export const namesProvision = (query: string): boolean => asProvision(query) !== undefined;
