import type { Diagnosis } from '../../core/rules/run-rules.ts';
import type { Snapshot } from '../../core/snapshot/snapshot.ts';
import { decisionStandards } from '../decision-standards.ts';
import { statementName } from '../statement-name.ts';

export type DecisionStandard = Diagnosis['standard'];

/** What the checks found under one of the office's seven decision standards. */
export interface StandardReadiness {
  readonly standard: DecisionStandard;
  /** In a few words: "legally sound". */
  readonly name: string;
  /** Errors and warnings: a reviewer would send the statement back. In document order. */
  readonly blocking: readonly Diagnosis[];
  /** Worth a look before it goes out. In document order. */
  readonly toLookAt: readonly Diagnosis[];
  /** How many faint hints about house style: they hold nothing up. */
  readonly hints: number;
}

/** Whether a statement can be issued: a final decision, or a draft to the parties for their comments. */
export interface Readiness {
  /** Nothing blocks. It says nothing of whether the decision is right: that is the investigator's. */
  readonly ready: boolean;
  /** The body with the reference, as far as the draft gives them. */
  readonly title: string;
  readonly stage: Snapshot['classification']['stage'];
  readonly profile: Snapshot['classification']['profile'];
  readonly joint: boolean;
  /** All seven, in the office's order. */
  readonly standards: readonly StandardReadiness[];
}

const order: readonly DecisionStandard[] = [1, 2, 3, 4, 5, 6, 7];

/** @param diagnoses what the checks found, after what is silenced and configured. */
export function readinessOf(snapshot: Snapshot, diagnoses: readonly Diagnosis[]): Readiness {
  const { stage, profile, joint } = snapshot.classification;
  const standards = order.map((standard) => standardOf(standard, diagnoses));
  const ready = standards.every(({ blocking }) => blocking.length === 0);
  return { ready, title: statementName(snapshot.statement) || 'Untitled statement', stage, profile, joint, standards };
}

function standardOf(standard: DecisionStandard, diagnoses: readonly Diagnosis[]): StandardReadiness {
  const own = diagnoses.filter((diagnosis) => diagnosis.standard === standard);
  return {
    standard,
    name: decisionStandards[standard],
    blocking: own.filter(({ severity }) => severity === 'error' || severity === 'warning'),
    toLookAt: own.filter(({ severity }) => severity === 'information'),
    hints: own.filter(({ severity }) => severity === 'hint').length,
  };
}
