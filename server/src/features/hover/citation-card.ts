import type { KnownProvision } from '../../core/catalogue/provision-table.ts';
import type { Citation } from '../../core/document/facts.ts';
import { citationAt } from '../citations/citation-at.ts';
import { citedInWords, paragraphsCiting } from '../citations/cited-in.ts';
import { provisionName } from '../citations/provision-name.ts';
import { isoDateWords } from '../iso-date-words.ts';
import type { View } from '../view.ts';
import type { Card } from './card.ts';

/** Provisions of one citation that are told one by one; more would be a page. */
const most = 6;

/**
 * What is cited: law, provision, what it says in a sentence, where else this statement cites it, which statements of powers
 * it serves, and how far our knowledge of it goes.
 */
export function citationCard(view: View, offset: number): Card | undefined {
  const at = citationAt(view, offset);
  if (!at) return undefined;
  const { citation, span } = at;
  const provisions = at.provisions.length > 0 ? at.provisions : citation.provisions;
  const text =
    citation.id === undefined
      ? unknownText(view, citation)
      : provisions.length === 0
        ? lawText(view, citation, citation.id)
        : provisionsText(view, citation, citation.id, provisions);
  return { span, text };
}

const paragraphs = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

function unknownText(view: View, citation: Citation): string {
  const name = (citation.name?.text ?? citation.text).replace(/\s+/g, ' ');
  const [first, ...others] = citation.candidates.flatMap((id) => view.catalogue.statute(id)?.title ?? []);
  if (first !== undefined && others.length > 0)
    return `**${name}** could mean ${[first, ...others].join(' or ')}. Name the one you mean in full once.`;
  return `**${name}** is not in the catalogue, so nothing about it can be checked here.`;
}

function lawText(view: View, citation: Citation, id: string): string {
  const row = view.catalogue.statute(id);
  if (!row) return `**${citation.title ?? citation.text}**`;
  const known = view.catalogue.provisions(id).length;
  const issuer = citation.issuer ? `The text names ${citation.issuer.text} as its publisher.` : '';
  return paragraphs([
    `**${row.title}**${meaning(view, citation)}`,
    row.kind === 'guidance' ? issuer : known > 0 ? `The catalogue knows what ${known} of its provisions say.` : '',
    citedInWords(paragraphsCiting(view, id, undefined), citation),
    `In the catalogue from: ${row.source.from.replace(/\.$/, '')}. Checked ${isoDateWords(row.source.checked)}.`,
  ]);
}

/** What a short name stands for, and where the text says so. */
function meaning({ snapshot: { statement } }: View, { name, definedAt }: Citation): string {
  if (name?.form !== 'oblique' && name?.form !== 'alias' && name?.form !== 'short-title') return '';
  const at =
    definedAt && statement.paragraphs.find(({ span }) => span.start <= definedAt.start && definedAt.start < span.end);
  const where = at?.number === undefined ? '' : ` (paragraph ${at.number})`;
  return name.form === 'oblique' ? `: what “the ${name.text}” means here${where}` : '';
}

function provisionsText(view: View, citation: Citation, id: string, provisions: readonly string[]): string {
  const title = citation.title ?? '';
  const [first] = provisions;
  if (provisions.length === 1 && first !== undefined) return oneText(view, citation, id, first);
  const shown = provisions.slice(0, most).map((provision) => {
    const known = view.catalogue.provision(id, provision);
    return `- **${provisionName(provision)}**: ${known ? `${known.heading}. ${withStop(known.gist)}` : unknownProvision}`;
  });
  const rest = provisions.length > most ? [`- and ${provisions.length - most} more`] : [];
  return paragraphs([
    `**${title}**`,
    [...shown, ...rest].join('\n'),
    served(view, citation),
    citedInWords(paragraphsCiting(view, id, undefined), citation),
    evidenceOfAll(provisions.flatMap((provision) => view.catalogue.provision(id, provision) ?? [])),
  ]);
}

const unknownProvision = 'we hold no note of what it says.';
const withStop = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

function oneText(view: View, citation: Citation, id: string, provision: string): string {
  const known = view.catalogue.provision(id, provision);
  const name = `${citation.title ?? ''}, ${provisionName(provision)}`;
  return paragraphs([
    known ? `**${name}**: ${known.heading}` : `**${name}**`,
    known ? gist(known, provision) : `We hold no note of what it says.`,
    served(view, citation),
    citedInWords(paragraphsCiting(view, id, provision), citation),
    known ? evidence(known) : '',
  ]);
}

function gist(known: KnownProvision, provision: string): string {
  const outer = known.id === provision ? '' : ` (${provisionName(known.id)} as a whole)`;
  const standing =
    known.status === 'repealed'
      ? 'It has been **repealed**. '
      : known.status === 'not in force'
        ? 'It is **not in force**. '
        : '';
  return `${standing}${withStop(known.gist)}${outer}`;
}

/** How we know. Only what was read may support a warning. */
const evidence = ({ evidence: kind, checked }: KnownProvision): string =>
  kind === 'page'
    ? `We read this on a page about the provision. Checked ${isoDateWords(checked)}.`
    : `From general knowledge; we have not read the provision itself (${isoDateWords(checked)}).`;

function evidenceOfAll(known: readonly KnownProvision[]): string {
  const [first] = known;
  if (!first) return '';
  const unread = known.filter((each) => each.evidence !== 'page').map(({ id }) => provisionName(id));
  const checked = `Checked ${isoDateWords(first.checked)}.`;
  if (unread.length === 0) return `We read these on pages about the provisions. ${checked}`;
  return `From general knowledge, not read: ${unread.join(', ')}. ${checked}`;
}

/** The statements of powers that rest on the citation. */
function served({ snapshot: { facts }, catalogue }: View, citation: Citation): string {
  const titles = facts.powers
    .filter((power) => power.citations.includes(citation))
    .flatMap(({ id }) => catalogue.power(id)?.title ?? []);
  return titles.length === 0 ? '' : `Here it supports: ${[...new Set(titles)].join('; ')}.`;
}
