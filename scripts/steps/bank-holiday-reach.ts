export interface Reach {
  readonly state: 'far' | 'near' | 'ended';
  /** One line; empty while the table reaches far enough. */
  readonly words: string;
}

const where = 'server/src/core/catalogue/data/holidays.json: add the years that have been announced since.';

/**
 * Whether the table of bank holidays still serves: deadlines are set up to a year ahead, so within a year of its end the
 * first of them can't be worked out any more.
 * @param today as `YYYY-MM-DD`.
 */
export function bankHolidayReach(lastYear: number, today: string): Reach {
  const end = `${lastYear}-12-31`;
  const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  if (today > end) return { state: 'ended', words: `The table of bank holidays ended on ${end}. ${where}` };
  if (inAYear > end) return { state: 'near', words: `WARNING The table of bank holidays ends on ${end}. ${where}` };
  return { state: 'far', words: '' };
}
