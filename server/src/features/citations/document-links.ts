import type { DocumentLink } from 'vscode-languageserver-types';
import type { StatuteRow } from '../../core/catalogue/schema.ts';
import type { Citation } from '../../core/document/facts.ts';
import type { Span } from '../../core/text/span.ts';
import { rangeOf } from '../ranges.ts';
import type { View } from '../view.ts';
import { legislationAddress } from './legislation-address.ts';
import { provisionName } from './provision-name.ts';

/** What travels in `DocumentLink.data`: what the link leads to, so that its tooltip can be told in full when it is shown. */
export interface DocumentLinkData {
  readonly law: string;
  /** Absent for a law as a whole. */
  readonly provision?: string;
}

/**
 * One link on each provision that is cited, and one on the name of the law: where either can be read. They live in the
 * editor only; the text stays as it is. A case reference has none: no address follows from it for certain.
 */
export function documentLinks(view: View, options: DocumentLinkOptions): DocumentLink[] {
  return view.snapshot.facts.citations.flatMap((citation) => linksOf(view, citation, options));
}

export interface DocumentLinkOptions {
  /** The client shows tooltips. */
  readonly tooltips: boolean;
}

function linksOf(view: View, citation: Citation, { tooltips }: DocumentLinkOptions): DocumentLink[] {
  const row = citation.id === undefined ? undefined : view.catalogue.statute(citation.id);
  if (!row) return [];
  const link = (span: Span, provision: string | undefined): DocumentLink[] => {
    const target = legislationAddress(row, provision);
    if (target === undefined || span.start >= span.end) return [];
    const data: DocumentLinkData = { law: row.id, ...(provision !== undefined && { provision }) };
    return [{ range: rangeOf(view, span), target, data, ...(tooltips && { tooltip: tooltipFor(row, provision) }) }];
  };
  // What a range is expanded to shares one place, which can lead to one page only: the first.
  const cited = citation.cited.filter(
    ({ span }, place) => citation.cited.findIndex((other) => other.span.start === span.start) === place,
  );
  return [
    ...(citation.name ? link(citation.name.span, undefined) : []),
    ...cited
      .filter(
        ({ span }) => !citation.name || span.end <= citation.name.span.start || citation.name.span.end <= span.start,
      )
      .flatMap(({ span, provision }) => link(span, provision)),
  ].sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
}

const tooltipFor = ({ title }: StatuteRow, provision: string | undefined): string =>
  `Read ${title}${provision === undefined ? '' : `, ${provisionName(provision)}`}`;

/** Adds to the tooltip what the provision is about, which nobody needs to know before. */
export function resolveDocumentLink(
  link: DocumentLink,
  data: DocumentLinkData,
  catalogue: View['catalogue'],
): DocumentLink {
  const row = catalogue.statute(data.law);
  if (!row) return link;
  const known = data.provision === undefined ? undefined : catalogue.provision(row.id, data.provision);
  return { ...link, tooltip: `${tooltipFor(row, data.provision)}${known ? `: ${known.heading}` : ''}` };
}
