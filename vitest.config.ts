import { defineConfig } from 'vitest/config';

// A browser, a site build and properties over many cases share two cores.
const patience = { testTimeout: 120_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    reporters: ['default', './test/measures/vectors/reporter.ts'],
    projects: [
      {
        test: {
          name: 'units',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          ...patience,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/build-site.ts'],
          ...patience,
        },
      },
    ],
  },
});
