import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { writtenPeriods } from '../../server/src/core/document/time-limits/written-periods.ts';
import { timeLimitTexts } from './time-limit-texts.ts';
import { seeds, seedText, snapshotOf } from '../kit/core.ts';

/** `id “words”`; `≠` where the length is not the limit's, `~` where the sentence does not say what the rule is. */
function limitsIn(paragraphs: string): string[] {
  const text = `What I found\n\n${paragraphs
    .split('\n')
    .map((paragraph) => `- ${paragraph}\n`)
    .join('')}`;
  return snapshotOf(text).facts.timeLimits.map(
    ({ limit, text: words, agrees, states }) => `${states ? '' : '~'}${agrees ? '' : '≠'}${limit.id} “${words}”`,
  );
}

const { procedures, timeLimits: limits } = builtInCatalogue;

describe('the rows', () => {
  test.each(limits.map((row) => [row.id, row] as const))('%s: its example states it', (id, row) => {
    const found = snapshotOf(`What I found\n\n- ${row.example}\n`).facts.timeLimits;
    expect(found.map(({ limit, agrees, states }) => [limit.id, agrees, states])).toContainEqual([id, true, true]);
  });

  test('have ids of their own, and a procedure and an Act that the catalogue knows', () => {
    expect(new Set(limits.map(({ id }) => id)).size).toBe(limits.length);
    const known = new Set(procedures.map(({ id }) => id));
    expect(limits.filter(({ procedure }) => !known.has(procedure))).toEqual([]);
    const acts = limits.flatMap(({ act }) => (act !== null && !builtInCatalogue.statute(act) ? [act] : []));
    expect(acts).toEqual([]);
  });
});

describe('statutory periods', () => {
  test.each<[paragraphs: string, found: string[]]>([
    // The children's procedure, in other words and layouts.
    [
      'The law sets out a three-stage complaints process for children’s services complaints. Stage one should take no more than 10 working days, or 20 where the complaint is complex.',
      ['children-stage-one “10 working days”'],
    ],
    [
      'Under the statutory children’s complaints procedure a council has 25 working days to investigate at stage two, which it can extend to 65 working days (13 weeks).',
      ['children-stage-two “25 working days”', 'children-stage-two “65 working days”', 'children-stage-two “13 weeks”'],
    ],
    [
      'Under the statutory children’s complaints procedure a council has 25 days to complete its stage two investigation.',
      ['≠children-stage-two “25 days”'],
    ],
    [
      'Getting the Best from Complaints sets out three stages.\nAt stage three, the panel must meet within 30 calendar days of the request.\nThe panel sends its report within five days. The Council must reply to the panel’s recommendations within three weeks.',
      [
        '≠children-panel-meets “30 calendar days”',
        '≠children-panel-report “five days”',
        'children-panel-response “three weeks”',
      ],
    ],
    [
      'The Council did not follow the statutory complaints procedure. It should have arranged the stage three panel within thirty working days.',
      ['children-panel-meets “thirty working days”'],
    ],
    // A body's own procedure ends the talk of the statutory one.
    [
      'The statutory complaints procedure has three stages.\nThe Council used its corporate complaints procedure instead. At stage one it must respond within 15 days.',
      [],
    ],
    ['The Council’s corporate complaints procedure says it should respond at stage two within 30 days.', []],
    // What somebody did, promised or set for itself is no statement of a limit.
    [
      'Under the statutory complaints procedure the Council held the stage three panel within 40 days of her request.',
      ['~≠children-panel-meets “40 days”'],
    ],
    [
      'Under the statutory complaints procedure the Council told Ms X it would hold the stage three panel within 40 days.',
      ['~≠children-panel-meets “40 days”'],
    ],
    [
      'Under the statutory complaints procedure the Council agreed to complete stage two within 40 days.',
      ['~≠children-stage-two “40 days”'],
    ],
    ['The complaint took about 30 days at stage one of the statutory complaints procedure.', []],
    // Education, health and care.
    [
      'Where the council decides to assess, the law says the whole EHC plan process must be complete within 20 weeks of the request.',
      ['ehc-final-plan “20 weeks”'],
    ],
    [
      'A council must tell a parent within four weeks whether it will carry out an EHC needs assessment.',
      ['≠ehc-decide-to-assess “four weeks”'],
    ],
    [
      'Councils must issue the final EHC plan within 20 working days of the request for an assessment.',
      ['≠ehc-final-plan “20 working days”'],
    ],
    [
      'Following an annual review of an EHC plan, councils must notify the parent of their decision within four weeks of the meeting. Where they amend the plan, they must issue the final amended plan within eight weeks of the amendment notice.',
      ['ehc-review-decision “four weeks”', 'ehc-amended-plan “eight weeks”'],
    ],
    // Housing.
    [
      'The homelessness review regulations say a council should complete its review of the decision within 56 days.',
      ['homeless-review “56 days”'],
    ],
    ['If someone is homeless the relief duty usually lasts for 42 days.', ['≠relief-duty “42 days”']],
    [
      'Councils should decide disabled facilities grant applications within eight months.',
      ['≠grant-decision “eight months”'],
    ],
    [
      'We cannot investigate late complaints unless we decide there are good reasons. Late complaints are when someone takes more than 12 months to complain to us about something a council has done.',
      ['ombudsman-late “12 months”'],
    ],
    [
      'Late complaints are when someone takes more than six months to complain to us.',
      ['≠ombudsman-late “six months”'],
    ],
    ['Mr X waited more than 18 months before he complained to us.', ['~≠ombudsman-late “18 months”']],
    // Nothing to do with any procedure.
    ['The Council must empty the bins within two working days of a report.', []],
    ['She was without a carer for 30 days.', []],
  ])('%s', (paragraphs, found) => {
    expect(limitsIn(paragraphs)).toEqual(found);
  });

  test('of the seeds, in order', () => {
    const found = seeds.flatMap((seed) =>
      snapshotOf(seedText(seed)).facts.timeLimits.map(
        ({ limit, text, agrees, states, paragraph }) =>
          `${seed} ${paragraph.number}: ${states ? '' : '~'}${agrees ? '' : '≠'}${limit.id} “${text}”`,
      ),
    );
    expect(found).toEqual([
      '24-020-172 7: children-stage-one “20 working days”',
      '24-020-172 8: children-stage-two “13 weeks”',
      '24-020-172 9: ≠children-panel-meets “30 days”',
      '24-020-172 9: ≠children-panel-response “20 days”',
    ]);
  });

  test('nothing in an action section: what is agreed is no statutory period', () => {
    const text =
      'Agreed action\n\n- The Council will complete stage two of the children’s statutory complaints procedure within 40 days of our decision.\n';
    expect(snapshotOf(text).facts.timeLimits).toEqual([]);
  });
});

describe('in background law and what happened', () => {
  test.each(timeLimitTexts)('%s', (paragraphs, wrong) => {
    const text = `What I found\n\n${paragraphs
      .split('|')
      .map((paragraph) => `- ${paragraph}\n`)
      .join('')}`;
    const found = snapshotOf(text).facts.timeLimits.filter(
      ({ agrees, states, limit }) => !agrees && states && limit.evidence !== 'general knowledge',
    );
    expect(found.map((each) => each.text)).toEqual(wrong);
  });
});

describe('periods as written', () => {
  test.each<[text: string, periods: string[]]>([
    [
      '10 working days; ten (10) business days; 20-working-day limit',
      ['10 working-day', '10 working-day', '20 working-day'],
    ],
    ['a fortnight, one year, 72 hours, an hour', ['2 week', '1 year', '72 hour', '1 hour']],
    ['from the sixth school day; the 6th day; the second year', ['6 school-day', '6 day']],
    ['£30 days; 1.5 weeks; 10/20 days; 0 days', []],
  ])('%s', (text, periods) => {
    expect(writtenPeriods(text).map(({ amount, unit }) => `${amount} ${unit}`)).toEqual(periods);
  });

  test('take a time that grows with the text', () => {
    const started = performance.now();
    for (const unit of ['within 30 days of ', 'the council must ', 'stage three panel 10 ', 'twenty-'])
      expect(
        snapshotOf(`What I found\n\n- The statutory complaints procedure: ${unit.repeat(5_000)}\n`).facts.timeLimits,
      ).toBeDefined();
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
