import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // A browser, a site build and properties over many cases share two cores.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
