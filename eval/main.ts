import { runSuites } from './report/run-suites.ts';

process.exitCode = await runSuites(
  'amtsfeder eval',
  new URL('./suites/', import.meta.url),
  process.argv.slice(2),
);
