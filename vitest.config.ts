import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['test/extension/**', 'test/walk/**'], testTimeout: 30_000 },
});
