import { expect, test } from 'vitest';
import { bankHolidayReach } from '../../scripts/steps/bank-holiday-reach.ts';

test.each([
  ['2026-11-22', 'far'],
  ['2027-12-31', 'far'],
  ['2028-01-01', 'near'],
  ['2028-02-29', 'near'],
  ['2028-12-31', 'near'],
  ['2029-01-01', 'ended'],
])('a table to the end of 2028 is on %s %s from its end', (today, state) => {
  const reach = bankHolidayReach(2028, today);
  expect(reach.state).toBe(state);
  expect(reach.words).toMatch(
    state === 'far' ? /^$/ : state === 'near' ? /^WARNING .*2028-12-31/ : /ended on 2028-12-31/,
  );
});
