// As much of `node:assert/strict` as the suite uses, for the browser, which has none.

function fail(message: string | undefined, otherwise: string): never {
  throw new Error(message ?? otherwise);
}

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message, `${show(value)} is not true`);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message, `${show(actual)} is not ${show(expected)}`);
}

function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) fail(message, `both are ${show(actual)}`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!isSame(actual, expected)) fail(message, `${show(actual)} is not ${show(expected)}`);
}

function match(actual: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(actual)) fail(message, `${show(actual)} does not match ${String(pattern)}`);
}

function doesNotMatch(actual: string, pattern: RegExp, message?: string): void {
  if (pattern.test(actual)) fail(message, `${show(actual)} matches ${String(pattern)}`);
}

/** @param pattern of the error's message */
async function rejects(act: () => Promise<unknown>, pattern: RegExp): Promise<void> {
  const problem = await act().then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (problem === undefined) fail(undefined, 'it went well');
  match(problem, pattern);
}

/** Arrays and plain objects by what they hold, everything else by identity. */
function isSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return false;
  const [ours, theirs] = [Object.entries(left), new Map<string, unknown>(Object.entries(right))];
  return ours.length === theirs.size && ours.every(([key, value]) => theirs.has(key) && isSame(value, theirs.get(key)));
}

export default { ok, equal, notEqual, deepEqual, match, doesNotMatch, rejects };
