import type { StatuteRow } from '../../core/catalogue/schema.ts';

/**
 * Where legislation.gov.uk, or the publisher of guidance, shows a law or one of its provisions: the section, regulation,
 * article or Schedule as exactly as the site's scheme of addresses allows, else the law as a whole. Undefined where the
 * catalogue knows no address. The scheme is the site's own: `{type}/{year}/{number}/section/{number}/{subsection}`.
 * @param provision canonical; undefined for the law as a whole.
 */
export function legislationAddress({ url, kind }: StatuteRow, provision: string | undefined): string | undefined {
  if (url === null) return undefined;
  // An identifier is answered with a detour to the page.
  const law = url.replace('legislation.gov.uk/id/', 'legislation.gov.uk/');
  if (kind === 'guidance' || provision === undefined) return law;
  const path = provisionPath(provision);
  return path === undefined ? law : `${law}/${path}`;
}

const number = '\\d{1,4}[A-Z]{0,3}(?:\\([0-9A-Za-z]{1,5}\\))*';
const section = new RegExp(`^(${number})$`);
const named = new RegExp(`^(regulation|article|rule) (${number})$`, 'i');
const schedule = new RegExp(`^Schedule ([A-Z]{0,2}\\d{1,3}[A-Z]{0,3})(?: paragraph (${number}))?`);

/** Parts, chapters and the articles of a Convention have no address that their number alone gives. */
function provisionPath(provision: string): string | undefined {
  const [, bare] = section.exec(provision) ?? [];
  if (bare !== undefined) return `section/${levels(bare)}`;
  const [, word, numbered] = named.exec(provision) ?? [];
  if (word !== undefined && numbered !== undefined) return `${word.toLowerCase()}/${levels(numbered)}`;
  const [, of, paragraph] = schedule.exec(provision) ?? [];
  if (of === undefined) return undefined;
  return paragraph === undefined ? `schedule/${of}` : `schedule/${of}/paragraph/${levels(paragraph)}`;
}

/** `26(6)(a)` is three levels: `26/6/a`. */
const levels = (numbered: string): string => numbered.replace(/\(/g, '/').replace(/\)/g, '');
