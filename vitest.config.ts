import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, longest first; the order of files of a few seconds makes no difference. */
const longest = [
  'web/tests/browser.test.ts',
  'ingest/jobs/death.test.ts',
  'ingest/jobs/crash.test.ts',
  'api/cli/offline.test.ts',
  'api/cli/cli.test.ts',
];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = longest.findIndex((path) => moduleId.endsWith(path));
  return place === -1 ? longest.length : place;
};

/**
 * Begins with what takes longest, lest one worker be still at it when the others are done. Vitest by itself knows only
 * how long files took in earlier runs, of which a fresh checkout has none.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}

export default defineConfig({
  test: {
    exclude: ['**/node_modules/**', '**/dist/**', 'data/**'],
    setupFiles: 'vitest.setup.ts',
    sequence: { sequencer: LongestFirst },
    // Tests start libraries, servers and browsers of their own and share nothing but loaded modules: loading those
    // anew for each file took a third of the time.
    isolate: false,
    // A machine of two cores is busy with three, since many wait for processes that they have started.
    maxWorkers: 3,
    // Generous, since what waits for a process waits for all others that are busy, too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
