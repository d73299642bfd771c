/** For measuring the core alone, without a server around it: `dist/core.js`. */
import { builtInCatalogue } from '../core/catalogue/catalogue.ts';
import type { Facts } from '../core/document/facts.ts';
import { createShapeCache, type ShapeCache } from '../core/document/parse-statement.ts';
import { createSnapshot } from '../core/snapshot/snapshot.ts';
import { createCalendar } from '../core/text/create-calendar.ts';
import { loadTemporal } from './temporal.ts';
import { todayInLondon } from './today.ts';

export interface Bench {
  /** The number of findings in the text, with the default configuration; nothing is kept from call to call. */
  lint(text: string): number;
  /** Milliseconds that each stage takes. What earlier versions left in `cache` is not done again. */
  stages(text: string, cache?: ShapeCache): StageTimes;
  /** For the versions of one text. */
  createCache(): ShapeCache;
}

export interface StageTimes {
  readonly parse: number;
  /** Each kind apart; a kind that another rests on has been worked out by then. */
  readonly facts: Readonly<Record<keyof Facts, number>>;
  readonly rules: number;
}

export async function makeBench(): Promise<Bench> {
  const calendar = createCalendar(loadTemporal, builtInCatalogue.holidayTable);
  const options = { catalogue: builtInCatalogue, calendar, today: todayInLondon(), stage: 'auto' } as const;
  return {
    lint: (text) => createSnapshot(text, options).diagnose().diagnoses.length,
    stages(text, cache) {
      const [parse, snapshot] = timed(() => createSnapshot(text, { ...options, cache }));
      const takes = (kind: keyof Facts): number => timed(() => snapshot.facts[kind])[0];
      const facts = {
        citations: takes('citations'),
        caseReferences: takes('caseReferences'),
        powers: takes('powers'),
        appliedPowers: takes('appliedPowers'),
        outcomes: takes('outcomes'),
        stageWording: takes('stageWording'),
        people: takes('people'),
        privateData: takes('privateData'),
        dates: takes('dates'),
        references: takes('references'),
        actions: takes('actions'),
        timeLimits: takes('timeLimits'),
      };
      return { parse, facts, rules: timed(() => snapshot.diagnose())[0] };
    },
    createCache: createShapeCache,
  };
}

function timed<Result>(work: () => Result): readonly [milliseconds: number, result: Result] {
  const begun = performance.now();
  const result = work();
  return [performance.now() - begun, result];
}
