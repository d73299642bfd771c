import type { Diagnosis } from '../core/rules/run-rules.ts';

/** The office's seven decision standards, in a few words each. Source: Decision Statements Manual, chapter 6. */
export const decisionStandards: Readonly<Record<Diagnosis['standard'], string>> = {
  1: 'the complaint is heard',
  2: 'accurate',
  3: 'legally sound',
  4: 'confidential',
  5: 'well structured',
  6: 'easy to read',
  7: 'focussed',
};
