import { readdir } from 'node:fs/promises';
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
    return tellUsage(`${command} NAME… [--set FILE…] [--json]`, await loadSuites(folder), error);
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
  if (names.length === 0) throw new UsageError('Name what to run.');
  return names.map((name) => {
    const suite = suites.find((candidate) => candidate.name === name);
    if (!suite) throw new UsageError(`There is no „${name}“.`);
    return suite;
  });
}

/** Runs suites one after the other; what fails is told on stderr and leaves the others alone. */
export async function measure(
  suites: readonly Suite[],
  setOf: (suite: Suite) => readonly string[],
  { print }: { print: boolean },
): Promise<{ reports: SuiteReport[]; code: number }> {
  const reports: SuiteReport[] = [];
  let code = 0;
  for (const suite of suites) {
    try {
      const report = await suite.run({ set: setOf(suite) });
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

/** Says what is wrong and what there is; returns the exit code for it. */
export function tellUsage(usage: string, suites: readonly Suite[], error: UsageError): 2 {
  const list = suites.map((suite) => `  ${suite.name.padEnd(14)}${suite.description}`).join('\n');
  process.stderr.write(`${error.message}\nUsage: ${usage}\n${list}\n`);
  return 2;
}
