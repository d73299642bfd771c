import { distance } from 'fastest-levenshtein';

/**
 * The name that somebody probably meant, or undefined when none is near. A third of the letters may differ; a
 * name that is only begun (`warn`), or right but for its group (`missing-deadline`), counts as near.
 */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const wanted = written.toLowerCase();
  // A bound on the work: nobody mistypes a name into a hundred letters.
  if (wanted === '' || wanted.length > 100) return undefined;
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const name of names) {
    if (name.endsWith(`/${wanted}`) || (wanted.length > 2 && name.toLowerCase().startsWith(wanted))) return name;
    const difference = distance(wanted, name.toLowerCase());
    if (difference < bestDistance) [best, bestDistance] = [name, difference];
  }
  return best !== undefined && bestDistance <= Math.max(1, Math.floor(Math.max(wanted.length, best.length) / 3))
    ? best
    : undefined;
}
