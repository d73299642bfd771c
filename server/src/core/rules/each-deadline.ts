import type { Action, Deadline } from '../document/facts.ts';

/** A deadline with the action that it was first met on; `index` is the action's place among the statement's actions. */
export interface DeadlineOfAction {
  readonly index: number;
  readonly action: Action;
  readonly deadline: Deadline;
}

/** Behind us, waiting for somebody's wish, without an end, or the request for evidence: nothing of it is to be chased. */
export const isChased = ({ kind, done, conditional, continuing }: Action): boolean =>
  kind !== 'evidence' && !done && !conditional && !continuing;

/**
 * The deadlines of the actions that are to be chased, in order. The words of a lead-in are one deadline, however many
 * actions they introduce, and an action gives at most one. Yields undefined for an action without any.
 */
export function* eachDeadline(
  actions: readonly Action[],
  fits: (deadline: Deadline, action: Action) => boolean,
): Generator<DeadlineOfAction | undefined> {
  const met = new Set<number>();
  for (const [index, action] of actions.entries()) {
    const deadline = isChased(action) ? action.deadlines.find((one) => fits(one, action)) : undefined;
    const start = deadline?.span?.start;
    if (deadline === undefined || start === undefined || met.has(start)) {
      yield undefined;
      continue;
    }
    met.add(start);
    yield { index, action, deadline };
  }
}
