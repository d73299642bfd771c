/**
 * False alarms that are met and not yet mended, by statement. They count against precision in the report, and a test fails
 * when one of them is gone, so that it is taken off this list.
 */
export const knownDefects: Readonly<Record<string, readonly string[]>> = {
  // "We will not investigate it further" over an assessment and an agreed action is an early remedy, whatever its citation.
  'bus-pass-early-remedy.slips.decision.txt': ['error structure/missing-section line 41 “Agreed action”'],
};
