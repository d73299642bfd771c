/** For measuring the core alone, without a server around it: `dist/core.js`. */
import { builtInCatalogue } from '../core/catalogue/catalogue.ts';
import { createSnapshot } from '../core/snapshot/snapshot.ts';
import { createCalendar } from '../core/text/create-calendar.ts';
import { loadTemporal } from './temporal.ts';
import { todayInLondon } from './today.ts';

export interface Bench {
  /** The number of findings in the text, with the default configuration; nothing is kept from call to call. */
  lint(text: string): number;
}

export async function makeBench(): Promise<Bench> {
  const calendar = createCalendar(loadTemporal, builtInCatalogue.holidayTable);
  const options = { catalogue: builtInCatalogue, calendar, today: todayInLondon(), stage: 'auto' } as const;
  return { lint: (text) => createSnapshot(text, options).diagnose().diagnoses.length };
}
