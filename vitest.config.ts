import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Browser tests that take longer than all others, the longest first: none of them may be the last to begin. */
const LONG = [
  'offline.e2e.ts',
  'building.e2e.ts',
  'sample-pages.e2e.ts',
  'catalogue-pages.e2e.ts',
  'relevance.e2e.ts',
  'admin-writing.e2e.ts',
  'html.e2e.ts',
  'typesetting.e2e.ts',
  'hostile-build.e2e.ts',
  'adopted-pages.e2e.ts',
];

/** Begins with the long files, so that both workers end at about the same time. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.indexOf(basename(moduleId));
      return at < 0 ? LONG.length : at;
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        // Some packages name source maps that they do not bring.
        logLevel: 'error',
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          // Some start the program anew, and a busy machine takes its time: these end what hangs.
          testTimeout: 300_000,
          hookTimeout: 300_000,
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
          // More pages at once cost more than they save: a page that waits draws on.
          maxWorkers: 2,
          // Each file closes what it opens.
          isolate: false,
          // These end what hangs; no machine is too slow for them.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // A browser on a busy machine may lose an answer once; what a change broke fails again.
          retry: 1,
        },
      },
    ],
  },
});
