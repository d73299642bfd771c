import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These run in the real editor, started by scripts/host.
    exclude: ['test/extension/**', 'test/walk/**'],
    // No test measures time; these only end what hangs, on a machine that does other things too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
