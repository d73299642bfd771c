import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Snapshot } from '../../server/src/core/snapshot/snapshot.ts';
import { foldTypography } from '../../server/src/core/text/typography.ts';
import { root, seedText, seeds, snapshotOf } from '../kit/core.ts';
import { changesTo, formatted, lineFormatted } from './formatted.ts';

const pieces = [
  '',
  ' ',
  '  ',
  ' \n',
  '\n',
  '\n\n\n',
  '\t',
  '\u00A0',
  'x',
  '1. ',
  '- ',
  '  • ',
  '* ',
  '– ',
  'a) ',
  ';',
  '; and',
  ', or',
  ' and\n',
  '.',
  ' ,',
  ' .',
  ':\n',
  "'",
  '"',
  '“',
  '’',
  '`',
  '```\n',
  '<!-- ',
  ' -->',
  '‹Body›',
  'https://example.org/a.b ',
  'Final decision\n',
  'Agreed action\n',
  'What I found\n',
  'What happened\n',
  '## ',
  '## What I found\n',
  '## Summary\n',
  'The Council has agreed to:\n',
  'within one month of the final decision',
  'Mr X ',
  "Mr X's ",
  '(Local Government Act 1974, section 34(3), as amended)',
  'Pay Ms Y £200.\n',
  'Summary: ',
  'Back to top\n',
  'Print this page\n',
];
/** A published decision with slips in it, or something that has never been one. */
const drafts = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...seeds),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...pieces)), { maxLength: 12 }),
    )
    .map(([seed, slips]) => {
      let text = seedText(seed);
      for (const [place, piece] of slips) {
        const at = Math.floor(place * text.length);
        text = text.slice(0, at) + piece + text.slice(at);
      }
      return text;
    }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const lineEnds = fc.constantFrom('\n', '\r\n', '\r');
const anyDraft = fc.tuple(drafts, lineEnds).map(([text, end]) => text.replace(/\r\n?|\n/g, end));

const words = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

it('formats twice as once', () => {
  fc.assert(
    fc.property(anyDraft, (text) => {
      const once = formatted(text);
      expect(formatted(once)).toBe(once);
    }),
    { numRuns: 400 },
  );
});

it('keeps every letter and digit, in its order, every kind of line end, and what is not the statement’s own', () => {
  fc.assert(
    fc.property(anyDraft, (text) => {
      const after = formatted(text);
      expect(words(after)).toBe(words(text));
      const ends = new Set(text.match(/\r\n|\r|\n/g));
      if (ends.size === 1) expect(new Set([...ends, ...(after.match(/\r\n|\r|\n/g) ?? [])])).toEqual(ends);
      const foreign = ({ statement: { furniture, comments } }: Snapshot, of: string): string[] =>
        [...furniture, ...comments].map(({ start, end }) => of.slice(start, end));
      expect(foreign(snapshotOf(after), after)).toEqual(foreign(snapshotOf(text), text));
    }),
    { numRuns: 300 },
  );
});

/** What the parser and the recognisers say, without offsets and typography. */
function readingOf({ statement, facts, classification }: Snapshot): unknown {
  const said = (text: string): string =>
    foldTypography(text)
      .replace(/\s+/g, ' ')
      .replace(/ ?([.,;:)])/g, '$1')
      .replace(/[.;:]+$/, '');
  return {
    classification,
    sections: statement.sections.map(({ kind, heading, subsections }) => [
      kind,
      said(heading.text),
      subsections.map((sub) => said(sub.heading.text)),
    ]),
    paragraphs: statement.paragraphs.map(({ role, number, section, shape }) => [
      role,
      number,
      section,
      shape.items.length,
    ]),
    citations: facts.citations.map(({ id, provisions, paragraph }) => [id, provisions, paragraph.number]),
    powers: facts.powers.map(({ id, paragraph, citations }) => [id, paragraph.number, citations.length]),
    people: facts.people.map(({ label, kind, mentions }) => [said(label), kind, mentions.length]),
    references: facts.references.map(({ targets }) => targets),
    dates: facts.dates.map(({ from, to }) => [from, to]),
    actions: facts.actions.map(({ kind, amount, deadline }) => [kind, amount, deadline.kind, deadline.due]),
  };
}

const corpus = join(root, 'test/corpus/statements');
const real = [
  ...seeds.map((seed) => [seed, seedText(seed)] as const),
  ...readdirSync(corpus)
    .filter((name) => !name.endsWith('.json'))
    .map((name) => [name, readFileSync(join(corpus, name), 'utf8')] as const),
];

it.each(real)('changes nothing that is read from %s, and no finding but those about what it mends', (_, text) => {
  const mended = /^structure\/unfinished-(?:list|paragraph)$|^style\//;
  const [before, after] = [snapshotOf(text), snapshotOf(formatted(text))];
  expect(readingOf(after)).toEqual(readingOf(before));
  const codes = (snapshot: Snapshot): string[] =>
    snapshot
      .diagnose()
      .diagnoses.map(({ code }) => code)
      .filter((code) => !mended.test(code));
  expect(codes(after)).toEqual(codes(before));
});

// Spaces in furniture and in comments stay, however many.
const ownWords = real.filter(([, text]) => {
  const { furniture, comments } = snapshotOf(text).statement;
  return furniture.length === 0 && comments.length === 0;
});

it.each(ownWords)('gives %s the same form however sloppily it was typed', (_, text) => {
  const sloppy = text
    .replace(/([a-z]) ([a-z]+)([,.])(?=\s)/g, '$1  $2 $3')
    .replaceAll('\n\n', ' \n\n\n')
    .replace(/(?<=[^\n])\n/g, ' \n');
  expect(sloppy).not.toBe(text);
  expect(formatted(sloppy)).toBe(formatted(text));
});

it('keeps sections, paragraphs, numbers and lists of whatever it is given', () => {
  fc.assert(
    fc.property(anyDraft, (text) => {
      const structure = (of: string): unknown => {
        const { statement } = snapshotOf(of);
        return [
          statement.layout,
          statement.sections.map(({ kind }) => kind),
          statement.paragraphs.map(({ role, number, section, shape }) => [role, number, section, shape.items.length]),
        ];
      };
      expect(structure(formatted(text))).toEqual(structure(text));
    }),
    { numRuns: 200 },
  );
});

it('makes no more edits than it must: none to what it gives, none that puts in what was there', () => {
  fc.assert(
    fc.property(anyDraft, (text) => {
      let end = -1;
      for (const { span, newText } of changesTo(text)) {
        expect(text.slice(span.start, span.end)).not.toBe(newText);
        expect(span.start).toBeGreaterThan(end);
        end = span.end;
      }
    }),
    { numRuns: 150 },
  );
});

it('tidies one line without a look at the others', () => {
  fc.assert(
    fc.property(anyDraft, fc.nat(200), (text, at) => {
      const lines = text.split(/\r\n|\r|\n/);
      const line = at % lines.length;
      const after = lineFormatted(text, line).split(/\r\n|\r|\n/);
      expect(after.length).toBe(lines.length);
      expect([...after.slice(0, line), ...after.slice(line + 1)]).toEqual([
        ...lines.slice(0, line),
        ...lines.slice(line + 1),
      ]);
    }),
    { numRuns: 200 },
  );
});
