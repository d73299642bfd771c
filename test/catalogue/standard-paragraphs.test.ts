import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import type { StandardParagraphRow } from '../../server/src/core/catalogue/schema.ts';
import { foldTypography } from '../../server/src/core/text/typography.ts';
import { seedText, seeds } from '../kit/core.ts';

const rows = builtInCatalogue.standardParagraphs;

/** Lines without their markers, indents and blank lines: two layouts of one paragraph give the same text. */
const plain = (text: string): string =>
  foldTypography(text)
    .split('\n')
    .map((line) => line.trim().replace(/^(?:•|-|\d+\.) +/, ''))
    .filter((line) => line !== '')
    .join('\n');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const asPattern = (body: string): RegExp =>
  new RegExp(
    `^${plain(body)
      .split(/‹[^›]*›/)
      .map(escaped)
      .join('[^\\n]+?')}$`,
  );

function corrected({ source }: StandardParagraphRow): string {
  return source.corrections.reduce((words, { from, to }) => words.replace(from, () => to), source.words);
}

describe('standard paragraphs', () => {
  it('are enough to write a closure and an early remedy', () => {
    expect(rows.length).toBeGreaterThanOrEqual(25);
    for (const profile of ['closed', 'early-remedy', 'upheld', 'not-upheld'] as const) {
      const { required } = builtInCatalogue.profile(profile);
      for (const kinds of [['summary'], ...required, ['signature']])
        expect(
          rows.some((row) => kinds.includes(row.section) && row.profiles.includes(profile)),
          `${profile}: ${kinds.join(' or ')}`,
        ).toBe(true);
    }
  });

  it('have ids and prefixes of their own', () => {
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => row.prefix)).size).toBe(rows.length);
  });

  describe.each(rows.map((row) => [row.id, row] as const))('%s', (_, row) => {
    it('quotes its seed word for word', () => {
      expect(seeds).toContain(row.source.seed);
      expect(seedText(row.source.seed as (typeof seeds)[number])).toContain(row.source.words);
    });

    it('is the seed’s words apart from placeholders and listed corrections', () => {
      expect(plain(corrected(row))).toMatch(asPattern(row.body));
    });

    it('lists only corrections that change something, each with its reason', () => {
      for (const { from, to, why } of row.source.corrections) {
        expect(row.source.words).toContain(from);
        expect(from).not.toBe(to);
        expect(why).toMatch(/\.$/);
      }
    });

    it('pairs its placeholder marks', () => {
      expect(row.body.replace(/‹[^‹›\n]+›/g, '')).not.toMatch(/[‹›]/);
    });
  });

  it('cites in the standard form wherever a citation is carried', () => {
    for (const row of rows.filter((each) => each.body.includes('(Local Government Act')))
      expect(row.body, row.id).toMatch(
        /\(Local Government Act 1974, sections? \d[^()]*(?:\([^()]*\)[^()]*)*, as amended\)$/,
      );
  });

  it('give every agreed action a deadline, of its own or from its lead-in', () => {
    for (const row of rows.filter((each) => each.section === 'action' && each.body.includes('•'))) {
      const [lead = '', ...items] = row.body.split('\n');
      const dated = (line: string): boolean => /\bwithin\b.*\b(?:months?|weeks|days)\b/i.test(line);
      expect(dated(lead) || (items.length > 0 && items.every(dated)), row.id).toBe(true);
    }
  });
});
