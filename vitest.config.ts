import { defineConfig } from 'vitest/config';

/** Where `.ci/run` counts from. */
const reports = process.env.TEST_REPORTS;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    testTimeout: 60_000,
    maxWorkers: 2,
    reporters: ['default', ...(reports === undefined ? [] : ['json' as const])],
    ...(reports !== undefined && { outputFile: { json: `${reports}/vitest.json` } }),
  },
});
