import { builtInCatalogue } from '../core/catalogue/catalogue.ts';
import { createCalendar } from '../core/text/create-calendar.ts';
import type { Environment } from '../lsp/environment.ts';
import { version } from '../../../package.json';
import { loadTemporal } from './temporal.ts';
import { todayInLondon } from './today.ts';

type Given = Pick<Environment, 'clock' | 'files' | 'home'>;

/** All that the server is handed beside text, on any host. */
export function createEnvironment(given: Given): Environment {
  return {
    name: 'Decision Statements',
    version,
    catalogue: builtInCatalogue,
    calendar: createCalendar(loadTemporal, builtInCatalogue.holidayTable),
    today: todayInLondon,
    randomKey,
    rulePages: 'https://github.com/decision-statements/decision-statements/blob/main/docs/rules',
    ...given,
  };
}

function randomKey(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
