import { describe, expect, it, test } from 'vitest';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { documentLinks, resolveDocumentLink } from '../../server/src/features/citations/document-links.ts';
import { legislationAddress } from '../../server/src/features/citations/legislation-address.ts';
import { seedText, seeds } from '../kit/core.ts';
import { viewOf } from './view.ts';

/** `words -> address`. */
function linked(text: string): string[] {
  const view = viewOf(text);
  const { lines } = view.snapshot.statement;
  return documentLinks(view, { tooltips: false }).map(
    ({ range, target = '' }) =>
      `${text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end))} -> ${target.replace('https://www.legislation.gov.uk/', '')}`,
  );
}

describe('the address of', () => {
  test.each<[law: string, provision: string | undefined, path: string]>([
    ['ukpga/1974/7', undefined, ''],
    ['ukpga/1974/7', '26A', '/section/26A'],
    ['ukpga/1974/7', '26(6)(a)', '/section/26/6/a'],
    ['ukpga/1974/7', '33ZA', '/section/33ZA'],
    ['ukpga/1974/7', 'Schedule 5', '/schedule/5'],
    ['ukpga/1974/7', 'Schedule 5A paragraph 3', '/schedule/5A/paragraph/3'],
    ['ukpga/1974/7', 'Schedule 5 paragraph 5(2)', '/schedule/5/paragraph/5/2'],
    ['ukpga/2005/9', 'Schedule A1', '/schedule/A1'],
    ['uksi/2014/1530', 'regulation 13(2)', '/regulation/13/2'],
    ['uksi/2015/595', 'article 34', '/article/34'],
    ['eur/2016/679', 'Article 12(3)', '/article/12/3'],
    ['ukpga/1998/42', 'Schedule 1 Article 8', '/schedule/1'],
    // A Part's address depends on how the law numbers its Parts.
    ['ukpga/1989/41', 'Part 3', ''],
  ])('%s, %s', (law, provision, path) => {
    const row = builtInCatalogue.statute(law);
    expect(row && legislationAddress(row, provision)).toBe(`https://www.legislation.gov.uk/${law}${path}`);
  });

  it('guidance is its publisher’s page', () => {
    const row = builtInCatalogue.statute('guidance/send-code');
    expect(row && legislationAddress(row, undefined)).toBe(
      'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25',
    );
  });
});

describe('links', () => {
  it('stand on the name of the law and on each provision', () => {
    expect(
      linked(
        'The Ombudsman’s role and powers\n\n1. We consider fault. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)\n2. Courts. (Local Government Act 1974, Schedule 5/5A, paragraph 1/3, as amended)\n',
      ),
    ).toEqual([
      'Local Government Act 1974 -> ukpga/1974/7',
      '26(1) -> ukpga/1974/7/section/26/1',
      '26A(1) -> ukpga/1974/7/section/26A/1',
      'Local Government Act 1974 -> ukpga/1974/7',
      '1 -> ukpga/1974/7/schedule/5/paragraph/1',
      '3 -> ukpga/1974/7/schedule/5A/paragraph/3',
    ]);
  });

  it('lead from a short name to what it means, and from nothing unknown', () => {
    expect(
      linked(
        'What I found\n\n1. Section 42 of the Care Act 2014 sets a duty. The Act is clear.\n2. The Widgets Act 1901 is unknown. So is (19 012 345).\n',
      ),
    ).toEqual(['42 -> ukpga/2014/23/section/42', 'Care Act 2014 -> ukpga/2014/23', 'Act -> ukpga/2014/23']);
  });

  it('do not overlap and stay in order, in every seed', () => {
    for (const seed of seeds) {
      const view = viewOf(seedText(seed));
      const { lines } = view.snapshot.statement;
      let end = 0;
      for (const { range } of documentLinks(view, { tooltips: true })) {
        expect(lines.offsetAt(range.start)).toBeGreaterThanOrEqual(end);
        end = lines.offsetAt(range.end);
      }
    }
  });

  it('say where they lead, in full when asked', () => {
    const view = viewOf('What I found\n\n1. See the Local Government Act 1974, section 26B.\n');
    const [, link] = documentLinks(view, { tooltips: true });
    expect(link?.tooltip).toBe('Read Local Government Act 1974, section 26B');
    const resolved = link && resolveDocumentLink(link, link.data, view.catalogue);
    expect(resolved?.tooltip).toMatch(/^Read Local Government Act 1974, section 26B: \S/);
    expect(resolved?.target).toBe(link?.target);
  });
});
