/** The five seeds against what a person counted in them. */
import { describe, expect, test } from 'vitest';
import { findingsOf, seeds, seedText, snapshotOf } from '../kit/core.ts';
import { landedCodes } from '../corpus/landed.ts';
import {
  describeCitations, describeHeader, describePeople, describePowers, describeRemedies, describeSections,
} from './describe-snapshot.ts';
import { expectationOf, type ExpectedSection } from './expectation.ts';
import { foldedWords } from './folded-words.ts';

const asDescribed = ({ kind, heading, first, last, items, subsections }: ExpectedSection) => ({
  kind,
  heading: foldedWords(heading),
  ...(first === undefined || last === undefined ? {} : { first, last }),
  items: items ?? {},
  subsections: (subsections ?? []).map((subsection) => ({ ...subsection, heading: foldedWords(subsection.heading) })),
});

const codeOf = (finding: string): string => finding.split(' ')[1] ?? '';
const hasLanded = (finding: string): boolean => landedCodes.includes(codeOf(finding));

describe.each(seeds)('seed %s', (seed) => {
  const text = seedText(seed);
  const expected = expectationOf(seed);

  test('header, stage, profile', () => {
    const snapshot = snapshotOf(text);
    expect(describeHeader(snapshot)).toEqual(expected.header);
    expect(snapshot.classification).toMatchObject({ stage: expected.stage, profile: expected.profile, joint: expected.joint });
  });

  test('paragraphs, sections, sub-headings and list items', () => {
    const snapshot = snapshotOf(text);
    expect(snapshot.statement.paragraphCount).toBe(expected.paragraphCount);
    expect(describeSections(snapshot)).toEqual(expected.sections.map(asDescribed));
  });

  test('citations', () => {
    const found = describeCitations(snapshotOf(text));
    const fits = (citation: (typeof found)[number], wanted: (typeof expected.citations)[number]): boolean =>
      citation.id === wanted.id &&
      citation.paragraph === wanted.paragraph &&
      citation.text.toLowerCase().includes(foldedWords(wanted.text).toLowerCase()) &&
      JSON.stringify(citation.provisions) === JSON.stringify(wanted.provisions);
    expect.soft(expected.citations.filter((wanted) => !wanted.optional && !found.some((one) => fits(one, wanted)))).toEqual([]);
    expect.soft(found.filter((one) => !expected.citations.some((wanted) => fits(one, wanted)))).toEqual([]);
  });

  test('statements of powers', () => {
    const found = describePowers(snapshotOf(text));
    const plain = expected.powers.map(({ id, paragraph, cited }) => ({ id, paragraph, cited }));
    const optional = expected.powers.filter((power) => power.optional).map(({ id, paragraph, cited }) => ({ id, paragraph, cited }));
    expect(plain).toEqual(expect.arrayContaining(found));
    expect([...found, ...optional]).toEqual(expect.arrayContaining(plain));
  });

  test('remedies, deadlines and due dates', () => {
    const found = describeRemedies(snapshotOf(text));
    expect(found.map(({ paragraph, text: words }) => `${paragraph} ${words.slice(0, 11)}`)).toEqual(
      expected.remedies.map(({ paragraph, starts }) => `${paragraph} ${starts.slice(0, 11)}`),
    );
    expected.remedies.forEach((wanted, at) => {
      const one = found[at];
      expect.soft(one?.text.startsWith(foldedWords(wanted.starts)), wanted.starts).toBe(true);
      expect.soft(wanted.kind, wanted.starts).toContain(one?.kind);
      if (wanted.scope) expect.soft(one?.scope, wanted.starts).toBe(wanted.scope);
      expect.soft({ payee: one?.payee, amount: one?.amount }, wanted.starts).toEqual({ payee: wanted.payee, amount: wanted.amount });
      expect.soft(one?.deadline, wanted.starts).toMatchObject(wanted.deadline);
    });
  });

  test('people and their mentions', () => {
    expect(describePeople(snapshotOf(text))).toEqual(expected.people);
  });

  test('references to paragraphs', () => {
    const found = snapshotOf(text).facts.references.map(({ text: words, targets, paragraph }) => ({
      text: words,
      targets: [...targets],
      paragraph: paragraph.number,
    }));
    expect(found).toEqual(expected.references);
  });

  test('exactly these errors and warnings, at least these others', () => {
    const found = findingsOf(text).filter(hasLanded);
    const alarming = found.filter((finding) => /^(?:error|warning) /.test(finding));
    const wanted = expected.errorsAndWarnings.filter(hasLanded);
    expect(alarming).toHaveLength(wanted.length);
    wanted.forEach((start, at) => expect(foldedWords(alarming[at] ?? '').startsWith(foldedWords(start))).toBe(true));
    for (const start of expected.atLeast.filter(hasLanded)) {
      const [severity, code, ...words] = foldedWords(start).replace(/"/g, '').split(' ');
      const matching = found.filter((one) => one.startsWith(`${severity} ${code} `) && foldedWords(one).includes(words.join(' ')));
      expect.soft(matching, start).toHaveLength(1);
    }
  });
});
