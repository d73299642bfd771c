/** Text in, values out: the one place where tests call the core's API. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { createCalendar } from '../../server/src/core/text/create-calendar.ts';
import type { CalendarDate } from '../../server/src/core/text/calendar.ts';
import { createSnapshot, type Snapshot, type SnapshotOptions } from '../../server/src/core/snapshot/snapshot.ts';

export const root = join(import.meta.dirname, '../..');
export const calendar = createCalendar(() => Temporal, builtInCatalogue.holidayTable);
/** The day of every test that does not name one. */
export const today = '2026-11-21' as CalendarDate;

export const seeds = ['20-003-902', '20-008-394', '23-010-031', '24-006-339', '24-020-172'] as const;
export type Seed = (typeof seeds)[number];
export const seedText = (seed: Seed): string => readFileSync(join(root, 'seeds', `${seed}.txt`), 'utf8');

export function snapshotOf(text: string, options: Partial<SnapshotOptions> = {}): Snapshot {
  return createSnapshot(text, { catalogue: builtInCatalogue, calendar, today, stage: 'auto', ...options });
}

/** Every finding as `severity code “words”`, in document order. */
export function findingsOf(text: string, options: Partial<SnapshotOptions> = {}): string[] {
  return snapshotOf(text, options)
    .diagnose()
    .diagnoses.map(({ severity, code, span }) => `${severity} ${code} “${text.slice(span.start, span.end)}”`);
}
