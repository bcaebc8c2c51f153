import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit, page-reader, store and component tests. The real-browser ones have their own config in tests/e2e. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/property-time-limit.ts'],
    // Two files at a time also where vitest would keep one of two cores for itself.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    mockReset: true,
    // Property tests on a busy machine: slow is no failure, never ending is.
    testTimeout: 30_000,
  },
});
