import type { Catalogue } from '../catalogue/catalogue.ts';
import { classify } from '../document/classify.ts';
import type { Facts } from '../document/facts.ts';
import type { Classification, Stage, Statement } from '../document/model.ts';
import { parseStatement, type ShapeCache } from '../document/parse-statement.ts';
import { recogniseFacts } from '../document/recognise-facts.ts';
import type { NamesKey } from '../rules/names-key.ts';
import { rules } from '../rules/registry.generated.ts';
import { runRules, type RunOptions, type RunResult } from '../rules/run-rules.ts';
import type { Calendar, CalendarDate } from '../text/calendar.ts';
import type { Span } from '../text/span.ts';

/** What the core needs from outside: it has no clock and reads no files. */
export interface SnapshotOptions {
  readonly catalogue: Catalogue;
  readonly calendar: Calendar;
  readonly today: CalendarDate;
  /** `auto` lets the text decide. */
  readonly stage: Stage | 'auto';
  readonly unfinished?: Span | undefined;
  /** The office's template prints its own forms of some citations; they are left alone when this is left out. */
  readonly templateSlips?: boolean | undefined;
  /** The user's private key to the people of the case. */
  readonly namesKey?: NamesKey | undefined;
  /** Kept from one version of a document to the next, so that an edit costs what it touches. */
  readonly cache?: ShapeCache | undefined;
}

/** One version of one document: parsed once, its facts and diagnoses worked out when first asked for. */
export interface Snapshot {
  readonly text: string;
  readonly statement: Statement;
  readonly facts: Facts;
  readonly classification: Classification;
  readonly options: SnapshotOptions;
  /** Every rule that is on. A complete result for equal options is remembered. */
  diagnose(options?: RunOptions): RunResult;
}

export function createSnapshot(text: string, options: SnapshotOptions): Snapshot {
  const { catalogue, calendar, today } = options;
  const statement = parseStatement(text, { catalogue, calendar, cache: options.cache });
  const facts = recogniseFacts(statement, { catalogue, calendar });
  let classification: Classification | undefined;
  let last: { readonly run: RunOptions; readonly result: RunResult } | undefined;

  const snapshot: Snapshot = {
    text,
    statement,
    facts,
    options,
    get classification() {
      return (classification ??= classify(statement, facts, { stage: options.stage, catalogue }));
    },
    diagnose(run = {}) {
      if (last && last.run.severity === run.severity && last.run.ignored === run.ignored) return last.result;
      const result = runRules(
        rules,
        {
          statement,
          facts,
          classification: snapshot.classification,
          catalogue,
          calendar,
          today,
          unfinished: options.unfinished,
          templateSlips: options.templateSlips,
          namesKey: options.namesKey,
        },
        run,
      );
      if (result.complete) last = { run, result };
      return result;
    },
  };
  return snapshot;
}
