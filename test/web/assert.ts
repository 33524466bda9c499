/** The assertions of node:assert/strict that the tests for VS Code make, for where there is no Node.js. */

/** Fails unless the value is true-like. */
function ok(value: unknown, message?: string): asserts value {
  if (!value) throw new Error(message ?? `${shown(value)} should be true`);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message, `${shown(actual)} should be ${shown(expected)}`);
}

/** By what they hold: for what tests compare, which is JSON and undefined. */
function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (shown(actual) !== shown(expected)) fail(message, `${shown(actual)} should be ${shown(expected)}`);
}

function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(message, `${shown(text)} should match ${pattern}`);
}

function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  if (pattern.test(text)) fail(message, `${shown(text)} should not match ${pattern}`);
}

async function rejects(running: Promise<unknown>, pattern: RegExp): Promise<void> {
  const why = await running.then(
    () => fail(undefined, 'it should have been rejected'),
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  match(why, pattern);
}

export default { ok, equal, deepEqual, match, doesNotMatch, rejects };

function fail(message: string | undefined, why: string): never {
  throw new Error(message === undefined ? why : `${message}: ${why}`);
}

function shown(value: unknown): string {
  return JSON.stringify(value, (_, each) => (each === undefined ? '(undefined)' : each), 1) ?? 'undefined';
}
