import { describe, expect, it } from 'vitest';
import { todayInLondon } from '../../server/src/main/today.ts';

describe('today', () => {
  it('is the date in London, summer time included', () => {
    expect(todayInLondon(new Date('2026-07-14T23:30:00Z'))).toBe('2026-07-15');
    expect(todayInLondon(new Date('2026-11-21T23:30:00Z'))).toBe('2026-11-21');
    expect(todayInLondon(new Date('2026-01-05T00:00:00Z'))).toBe('2026-01-05');
  });

  it('is what the table of time zones says at every hour of the weeks in which the clocks change', () => {
    const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
    for (const first of ['2026-03-25T00:30:00Z', '2026-10-21T00:30:00Z', '2026-12-30T00:30:00Z']) {
      for (let hour = 0; hour < 24 * 9; hour++) {
        const now = new Date(Date.parse(first) + hour * 3_600_000);
        expect(todayInLondon(now)).toBe(london.format(now));
      }
    }
  });
});
