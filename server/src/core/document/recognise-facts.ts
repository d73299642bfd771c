import { recogniseActions } from './actions/recognise-actions.ts';
import { recogniseCaseReferences } from './citations/recognise-case-references.ts';
import { recogniseCitations } from './citations/recognise-citations.ts';
import { recogniseDates } from './dates/recognise-dates.ts';
import type { FactOptions } from './fact-options.ts';
import type { Facts } from './facts.ts';
import type { Statement } from './model.ts';
import { recogniseOutcomes } from './outcomes/recognise-outcomes.ts';
import { recognisePeople } from './people/recognise-people.ts';
import { recogniseAppliedPowers } from './powers/recognise-applied-powers.ts';
import { recognisePowers } from './powers/recognise-powers.ts';
import { recognisePrivateData } from './private-data/recognise-private-data.ts';
import { recogniseReferences } from './references/recognise-references.ts';
import { recogniseStageWording } from './stage-wording/recognise-stage-wording.ts';
import { recogniseTimeLimits } from './time-limits/recognise-time-limits.ts';

function once<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | undefined;
  return () => (done ??= { result: work() }).result;
}

/** Each kind of fact is worked out when it is first asked for, and kept. */
export function recogniseFacts(statement: Statement, options: FactOptions): Facts {
  const citations = once(() => recogniseCitations(statement, options));
  const caseReferences = once(() => recogniseCaseReferences(statement));
  const powers = once(() => recognisePowers(statement, citations(), options));
  const appliedPowers = once(() => recogniseAppliedPowers(statement, powers(), options));
  const outcomes = once(() => recogniseOutcomes(statement));
  const stageWording = once(() => recogniseStageWording(statement));
  const privateData = once(() => recognisePrivateData(statement));
  const people = once(() => recognisePeople(statement));
  const dates = once(() => recogniseDates(statement, options));
  const references = once(() => recogniseReferences(statement));
  const actions = once(() => recogniseActions(statement, options));
  const timeLimits = once(() => recogniseTimeLimits(statement, options));
  return {
    get citations() {
      return citations();
    },
    get caseReferences() {
      return caseReferences();
    },
    get powers() {
      return powers();
    },
    get appliedPowers() {
      return appliedPowers();
    },
    get outcomes() {
      return outcomes();
    },
    get stageWording() {
      return stageWording();
    },
    get privateData() {
      return privateData();
    },
    get people() {
      return people();
    },
    get dates() {
      return dates();
    },
    get references() {
      return references();
    },
    get actions() {
      return actions();
    },
    get timeLimits() {
      return timeLimits();
    },
  };
}
