/**
 * Action sections in our own words with what they hold, written by hand before the code was run. The decision is of
 * Tuesday 14 January 2025: two weeks are 28 January, four weeks and 20 working days 11 February, one month 14 February,
 * six weeks 25 February, eight weeks 11 March, two months 14 March, three months 14 April, six months 14 July.
 */
export interface ActionRow {
  readonly title: string;
  readonly section: string;
  /** The heading, where it is not "Agreed action". */
  readonly heading?: string;
  /**
   * One line an action: verb, kind, scope; payee and sum where money goes; each deadline that is more than a vague word
   * with its day; what else is to be known: conditional, continuing, done, proof, and the body where it is not the Council.
   */
  readonly actions: readonly string[];
}

export const inFour = 'inherited period 2025-02-11';
export const inMonth = 'inherited period 2025-02-14';
export const inTwoMonths = 'inherited period 2025-03-14';
export const inThreeMonths = 'inherited period 2025-04-14';
