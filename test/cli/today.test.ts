import { describe, expect, it } from 'vitest';
import { todayInLondon } from '../../server/src/main/today.ts';

describe('today', () => {
  it('is the date in London, summer time included', () => {
    expect(todayInLondon(new Date('2026-07-14T23:30:00Z'))).toBe('2026-07-15');
    expect(todayInLondon(new Date('2026-11-21T23:30:00Z'))).toBe('2026-11-21');
    expect(todayInLondon(new Date('2026-01-05T00:00:00Z'))).toBe('2026-01-05');
  });
});
