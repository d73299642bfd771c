/** A provision as it is spoken of: `section 26(1)`, `regulation 13`, `Schedule 5 paragraph 1`. @param provision canonical. */
export const provisionName = (provision: string): string =>
  /^\d/.test(provision) ? `section ${provision}` : provision;
