const reasons = new WeakMap<object, string>();

/** Leaves the test that is running out of this run: it counts neither way, and the report names it with the reason. */
export function doNotRun(context: Mocha.Context, reason: string): void {
  reasons.set(context.runnable(), reason);
  context.skip();
}

/** Why `doNotRun` left a test out. */
export const reasonOf = (test: Mocha.Runnable): string => reasons.get(test) ?? 'no reason is given';
