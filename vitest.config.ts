import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    exclude: ['**/node_modules/**', '**/dist/**', 'data/**'],
    // Tests start libraries, servers and browsers of their own and share nothing but loaded modules: loading those
    // anew for each file took a third of the time.
    isolate: false,
    // A machine of two cores is busy with three, since many wait for processes that they have started.
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
