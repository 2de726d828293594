import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Arguments, parseArguments } from './arguments.ts';
import { type Change, compareRuns, losses } from './compare.ts';
import { describeRun } from './describe-run.ts';
import { renderPage } from './page.ts';
import { renderChanges } from './render-changes.ts';
import { type RunReport, type Suite, UsageError } from './report.ts';
import { chooseSuites, loadSuites, measure, tellUsage } from './run-suites.ts';

const suitesFolder = new URL('../suites/', import.meta.url);
/** The accepted run of the fast tier on our own sets. */
const ownBaseline = fileURLToPath(new URL('../accepted.json', import.meta.url));

/**
 * `amtsfeder eval [SUITE…] [--set FILE…] [--baseline FILE] [--accept] [--gate] [--out FOLDER] [--json]`
 *
 * Without a suite it runs the fast tier: every suite that needs nothing but the repository. The run is compared with
 * the accepted one; `--accept` makes it the accepted one, `--gate` fails on a significant loss or a broken bound,
 * `--out` writes `report.json` and `report.html`.
 *
 * Returns the exit code: 0 done, 1 a suite failed or the gate is shut, 2 wrong usage.
 */
export async function evaluate(args: readonly string[], folder: URL = suitesFolder): Promise<number> {
  const all = await loadSuites(folder);
  try {
    const options = parseArguments(args);
    return await evaluateSuites(all, options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const usage =
      'amtsfeder eval [SUITE…] [--set FILE…] [--baseline FILE] [--accept] [--gate] [--out FOLDER] [--json]';
    return tellUsage(usage, all, error);
  }
}

async function evaluateSuites(all: readonly Suite[], options: Arguments): Promise<number> {
  const { names, set, json, out, accept, gate } = options;
  if (accept && set.length > 0 && !options.baseline)
    throw new UsageError('--accept with --set needs --baseline.');
  const fast = names.length === 0;
  const suites = fast ? all.filter((suite) => suite.fast) : chooseSuites(all, names);
  const begun = performance.now();
  const description = await describeRun();
  const setOf = (suite: Suite) => (set.length > 0 ? set : (suite.fast ?? []));
  const { reports, code } = await measure(suites, setOf, { print: !json });
  const run: RunReport = { ...description, seconds: (performance.now() - begun) / 1000, suites: reports };

  // Figures on other people's sets compare with nothing of ours.
  const baseline = options.baseline ?? (set.length === 0 ? ownBaseline : null);
  const mustExist = options.baseline !== null && !accept;
  const accepted = baseline === null ? null : await readRun(baseline, { mustExist });
  const changes = compareRuns(accepted, run);
  if (json) process.stdout.write(`${JSON.stringify(reports)}\n`);
  else process.stdout.write(renderChanges(changes, accepted));
  if (out) await writeReport(out, run, accepted, changes);
  if (accept && baseline !== null) await acceptRun(baseline, run, accepted);
  return Math.max(code, gate && losses(changes).length > 0 ? 1 : 0);
}

async function readRun(file: string, { mustExist }: { mustExist: boolean }): Promise<RunReport | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as RunReport;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !mustExist) return null;
    throw new UsageError(`${file} cannot be read as an accepted run.`);
  }
}

async function writeReport(
  folder: string,
  run: RunReport,
  accepted: RunReport | null,
  changes: readonly Change[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'report.json'), `${JSON.stringify({ ...run, changes })}\n`);
  await writeFile(join(folder, 'report.html'), renderPage(run, accepted, changes));
}

/** Suites that did not run keep what was accepted for them. */
async function acceptRun(file: string, run: RunReport, accepted: RunReport | null): Promise<void> {
  const measured = new Set(run.suites.map(({ name }) => name));
  const kept = accepted?.suites.filter(({ name }) => !measured.has(name)) ?? [];
  const suites = [...kept, ...run.suites].sort((a, b) => (a.name < b.name ? -1 : 1));
  await writeFile(file, `${JSON.stringify({ ...run, suites })}\n`);
}
