import type { TemporalNamespace } from '../core/text/calendar.ts';

/**
 * The host's own Temporal, or the polyfill. Required inside the function, so that a bundle runs the polyfill's code only
 * when the first date is worked out, and a text without dates never pays for it.
 */
export function loadTemporal(): TemporalNamespace {
  const native: TemporalNamespace | undefined = Reflect.get(globalThis, 'Temporal');
  if (native) return native;
  const polyfill: { readonly Temporal: TemporalNamespace } = require('temporal-polyfill');
  return polyfill.Temporal;
}
