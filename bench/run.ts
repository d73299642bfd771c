/**
 * `npm run bench`: our server beside one that does nothing, the core alone, and the command line.
 *   --rounds N      rounds of all servers in turn (3)      --keys N    keys a round (100)
 *   --words N,N,N   lengths of the drafts (600,3000,10000) --starts N  cold starts a round (3)
 *   --json FILE     every figure of every round
 * It measures what `npm run build` left in dist/. Nothing else should run meanwhile.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { draftOf } from './drafts.ts';
import { measureCommandLine } from './measure-command-line.ts';
import { measureServer, type Effort } from './measure-server.ts';
import { report, type ServerRun } from './report.ts';
import { buildFloors, serversFor } from './servers.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    keys: { type: 'string', default: '100' },
    starts: { type: 'string', default: '3' },
    words: { type: 'string', default: '600,3000,10000' },
    json: { type: 'string' },
  },
});

function count(name: string, given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes whole numbers from 1, not “${given}”.`);
  return number;
}

const rounds = count('rounds', values.rounds);
const lengths = values.words.split(',').map((each) => count('words', each));
const effort: Effort = { starts: count('starts', values.starts), keys: count('keys', values.keys) };

/** In turns, so that what else the machine does meets all of them alike; every round begins with another. */
async function measureServers(findings: (text: string) => number): Promise<readonly ServerRun[]> {
  const runs: ServerRun[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const words of lengths) {
      const text = draftOf(words);
      for (const server of rotated(serversFor(findings(text)), round)) {
        process.stderr.write(`round ${round + 1} of ${rounds}, ${words} words: ${server.name}\n`);
        runs.push({ round, words, server: server.name, figures: await measureServer(server.command, text, effort) });
      }
    }
  }
  return runs;
}

const rotated = <Item>(items: readonly Item[], by: number): readonly Item[] => {
  const turned = by % items.length;
  return [...items.slice(turned), ...items.slice(0, turned)];
};

if (!existsSync(join(import.meta.dirname, '../dist/core.js'))) throw new Error('Run `npm run build` first.');
const { countFindings, measureTyping, measureWhole } = await import('./measure-core.ts');
await buildFloors();
const servers = await measureServers(await countFindings());
const results = {
  node: process.version,
  date: new Date().toISOString(),
  servers,
  core: [...(await measureWhole(lengths)), ...(await measureTyping(lengths))],
  commandLine: measureCommandLine(7),
};
console.log(report(results));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, undefined, 1)}\n`);
