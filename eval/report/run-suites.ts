import { readdir } from 'node:fs/promises';
import { renderReport } from './render.ts';
import { type Suite, type SuiteReport, UsageError } from './report.ts';

/**
 * Runs suites named on the command line (`NAME… --set FILE… --json`) and prints their reports.
 *
 * Suites are the files of `folder` that export `suite`. `--json` prints one JSON array on stdout and nothing else
 * there. Returns the exit code: 0 done, 1 a suite failed, 2 wrong usage.
 */
export async function runSuites(command: string, folder: URL, args: readonly string[]): Promise<number> {
  const { names, set, json } = parseArguments(args);
  const suites = await loadSuites(folder);
  const chosen = names.map((name) => suites.find((suite) => suite.name === name));
  if (names.length === 0 || chosen.includes(undefined)) {
    const list = suites.map((suite) => `  ${suite.name.padEnd(14)}${suite.description}`).join('\n');
    process.stderr.write(`Usage: ${command} NAME… [--set FILE…] [--json]\n${list}\n`);
    return 2;
  }
  const reports: SuiteReport[] = [];
  let code = 0;
  for (const suite of chosen as Suite[]) {
    try {
      const report = await suite.run({ set });
      reports.push(report);
      if (!json) process.stdout.write(`${renderReport(report)}\n`);
    } catch (error) {
      const usage = error instanceof UsageError;
      process.stderr.write(
        `${suite.name}: ${usage ? error.message : String((error as Error).stack ?? error)}\n`,
      );
      code = Math.max(code, usage ? 2 : 1);
    }
  }
  if (json) process.stdout.write(`${JSON.stringify(reports)}\n`);
  return code;
}

interface Arguments {
  names: string[];
  set: string[];
  json: boolean;
}

/** `--set` takes every word up to the next option. */
export function parseArguments(args: readonly string[]): Arguments {
  const parsed: Arguments = { names: [], set: [], json: false };
  let target = parsed.names;
  for (const arg of args) {
    if (arg === '--json') {
      parsed.json = true;
      target = parsed.names;
    } else if (arg === '--set') target = parsed.set;
    else target.push(arg);
  }
  return parsed;
}

async function loadSuites(folder: URL): Promise<Suite[]> {
  const files = (await readdir(folder)).filter(
    (file) => file.endsWith('.ts') && !/^main\.ts$|\.test\.ts$/.test(file),
  );
  const modules = await Promise.all(
    files.sort().map((file) => import(new URL(file, folder).href) as Promise<{ suite?: Suite }>),
  );
  return modules.flatMap((module) => module.suite ?? []);
}
