import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        // Some packages name source maps that they do not bring.
        logLevel: 'error',
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          // Some start the program anew, and a busy machine takes its time.
          testTimeout: 60_000,
          // Nothing in them outlasts a test, and most of their time would go into reading the same modules anew.
          isolate: false,
          maxWorkers: '100%',
          // They import JSON in a way that only bundlers know.
          server: { deps: { inline: [/@actions\//u] } },
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['src/e2e/**/*.e2e.ts'],
          globalSetup: 'src/e2e/global-setup.ts',
          // Builds and one browser already keep two cores busy.
          fileParallelism: false,
          testTimeout: 180_000,
          // A browser on a busy machine may lose an answer once; what a change broke fails again.
          retry: 1,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
