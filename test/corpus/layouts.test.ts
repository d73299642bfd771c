/** Our own clean statements written in the other layouts: the text is the same, and so is all that is read in it. */
import { describe, expect, test } from 'vitest';
import { describePeople, describePowers, describeRemedies, describeSections } from '../seeds/describe-snapshot.ts';
import { layouts } from '../seeds/layouts.ts';
import { snapshotOf } from '../kit/core.ts';
import { alarms } from './landed.ts';
import { markOwn, type Writing } from './mark-own.ts';
import { ownStatements } from './statements.ts';

/**
 * How each is written. Left out: those whose paragraphs and items look alike, so that no reader of lines alone can part
 * them, one with a table, and one with a sub-heading named like a section.
 */
const writings: Readonly<Record<string, Writing>> = {
  'admissions-appeal-upheld-draft': 'markdown',
  'adult-care-charging-upheld': 'published',
  'allocations-2015-upheld': 'published',
  'blue-badge-closed': 'published',
  'joint-discharge-upheld': 'published',
  'premature-housing-closed': 'published',
  'sen-tribunal-closed': 'markdown',
  'medical-priority-not-upheld': 'markdown',
  'speech-therapy-upheld': 'published',
  'unsafe-route-not-upheld': 'published',
};
const names = ['published, bullets', 'Markdown, numbered', 'office, bullets'] as const;

const texts = ownStatements().flatMap(({ name, text, clean }) => {
  const writing = writings[name.split('.')[0] ?? ''];
  return clean && writing ? [{ name, text, writing }] : [];
});

/** The office's draft format has no decision date, so nothing is due by a day there. */
const undated = (remedies: ReturnType<typeof describeRemedies>) =>
  remedies.map(({ deadline, ...rest }) => ({ ...rest, deadline: { ...deadline, due: null, nextWorkingDay: null } }));

const modelOf = (text: string, dated: boolean) => {
  const snapshot = snapshotOf(text);
  return {
    classification: snapshot.classification,
    count: snapshot.statement.paragraphCount,
    sections: describeSections(snapshot),
    people: describePeople(snapshot),
    powers: describePowers(snapshot),
    remedies: dated ? describeRemedies(snapshot) : undated(describeRemedies(snapshot)),
    alarms: alarms(text).map(({ severity, code }) => `${severity} ${code}`),
  };
};

describe.each(texts)('$name', ({ text, writing }) => {
  const own = markOwn(text, writing);

  test.each(names)('%s', (name) => {
    const dated = name !== 'office, bullets';
    expect(modelOf(layouts[name](own.lines, own), dated)).toEqual(modelOf(text, dated));
  });
});
