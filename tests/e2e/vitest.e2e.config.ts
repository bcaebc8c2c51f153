import { defineConfig } from 'vitest/config';

/** Real-browser tests, on the built extension and the sample workspace; one browser at a time. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    retry: 0,
  },
});
