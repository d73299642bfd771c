/** Warns a year before the table of bank holidays ends, and fails once it has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bankHolidayReach } from './steps/bank-holiday-reach.ts';

const file = join(import.meta.dirname, '../server/src/core/catalogue/data/holidays.json');
const { lastYear }: { readonly lastYear: number } = JSON.parse(readFileSync(file, 'utf8'));
const { state, words } = bankHolidayReach(lastYear, new Date().toISOString().slice(0, 10));
console.log(words === '' ? `The table of bank holidays reaches to the end of ${lastYear}.` : words);
process.exitCode = state === 'ended' ? 1 : 0;
