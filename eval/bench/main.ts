import { cpus, loadavg } from 'node:os';
import { runSuites } from '../report/run-suites.ts';

const load = loadavg()[0] ?? 0;
process.stderr.write(
  `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, load ${load.toFixed(1)}\n`,
);
if (load > cpus().length / 2) process.stderr.write('The machine is busy: compare ratios, not times.\n');

process.exitCode = await runSuites('npm run bench --', new URL('./', import.meta.url), process.argv.slice(2));
