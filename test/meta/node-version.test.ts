import { expect, test } from 'vitest';

test('the tools run on the Node that the lock file brings, not on whatever the machine has', () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  expect(
    major * 1000 + minor,
    `this is ${process.version}: use npm run, or put node_modules/.bin first on the PATH`,
  ).toBeGreaterThanOrEqual(22_018);
});
