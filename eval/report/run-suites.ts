import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArguments } from './arguments.ts';
import { renderReport } from './render.ts';
import { type Suite, type SuiteReport, UsageError } from './report.ts';

/**
 * Runs benchmarks named on the command line (`NAME… --set FILE… --json`) and prints their reports.
 *
 * Returns the exit code: 0 done, 1 one failed, 2 wrong usage.
 */
export async function runSuites(command: string, folder: URL, args: readonly string[]): Promise<number> {
  try {
    const { names, set, json } = parseArguments(args);
    const suites = chooseSuites(await loadSuites(folder), names);
    const { reports, code } = await measure(suites, () => set, { print: !json });
    if (json) process.stdout.write(`${JSON.stringify(reports)}\n`);
    return code;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return tellUsage(`${command} NAME… [--set DATEI…] [--json]`, await loadSuites(folder), error);
  }
}

/** The suites that files of a folder export as `suite`, by file name. */
export async function loadSuites(folder: URL): Promise<Suite[]> {
  const files = (await readdir(folder)).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'main.ts',
  );
  const modules = await Promise.all(
    files.sort().map((file) => import(new URL(file, folder).href) as Promise<{ suite?: Suite }>),
  );
  return modules.flatMap((module) => module.suite ?? []);
}

/** @throws UsageError for names no suite has, and for none */
export function chooseSuites(suites: readonly Suite[], names: readonly string[]): Suite[] {
  if (names.length === 0) throw new UsageError('Es fehlt, was gemessen werden soll.');
  return names.map((name) => {
    const suite = suites.find((candidate) => candidate.name === name);
    if (!suite) throw new UsageError(`„${name}“ gibt es nicht.`);
    return suite;
  });
}

/**
 * Runs suites one after the other, so that none takes time from another; what fails is told on stderr and leaves the
 * others alone.
 */
export async function measure(
  suites: readonly Suite[],
  setOf: (suite: Suite) => readonly string[],
  { print }: { print: boolean },
): Promise<{ reports: SuiteReport[]; code: number }> {
  const reports: SuiteReport[] = [];
  let code = 0;
  for (const suite of suites) {
    try {
      const report = await measureSuite(suite, setOf(suite));
      reports.push(report);
      if (print) process.stdout.write(`${renderReport(report)}\n`);
    } catch (error) {
      const usage = error instanceof UsageError;
      const text = usage ? error.message : String((error as Error).stack ?? error);
      process.stderr.write(`${suite.name}: ${text}\n`);
      code = Math.max(code, usage ? 2 : 1);
    }
  }
  return { reports, code };
}

async function measureSuite(suite: Suite, set: readonly string[]): Promise<SuiteReport> {
  const begun = performance.now();
  const report = await suite.run({ set });
  const own = JSON.stringify(set) === JSON.stringify(suite.fast ?? []);
  return {
    ...(suite.title !== undefined && { title: suite.title }),
    ...report,
    ...(!own && { set: set.map((file) => basename(file)) }),
    seconds: (performance.now() - begun) / 1000,
  };
}

/** Says what is wrong and what there is; returns the exit code for it. */
export function tellUsage(usage: string, suites: readonly Suite[], error: UsageError): 2 {
  process.stderr.write(`${error.message}\nAufruf: ${usage}\n${listOf(suites)}\n`);
  return 2;
}

/** One line per suite. */
export function listOf(suites: readonly Suite[]): string {
  return suites.map((suite) => `  ${suite.name.padEnd(14)}${suite.description}`).join('\n');
}
