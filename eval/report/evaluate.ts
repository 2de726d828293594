import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../api/config.ts';
import { evaluationFolder, keepReport } from '../../api/evaluation/reports.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import { overlay, readAccepted, writeAccepted } from './baseline.ts';
import { compareRuns, losses } from './compare.ts';
import { describeRun } from './describe-run.ts';
import { evaluationOf } from './evaluation-of.ts';
import { linksTo, renderPage } from './page/page.ts';
import { renderChanges } from './render-changes.ts';
import { type Change, type RunReport, type Suite, UsageError } from './report.ts';
import { chooseSuites, listOf, loadSuites, measure, tellUsage } from './run-suites.ts';

const suitesFolder = new URL('../suites/', import.meta.url);
/** The accepted run of the fast tier on our own sets. */
const shipped = fileURLToPath(new URL('../accepted.json', import.meta.url));

const usage =
  'amtsfeder eval [PRÜFREIHE…] [--set DATEI… | --full] [--gate] [--accept] [--baseline DATEI] [--out ORDNER] [--data ORDNER] [--json]';

const help = `Aufruf: ${usage}

Misst, wie gut Amtsfeder liest, sucht, antwortet, zusammenfasst, entwirft und prüft.
Ohne Prüfreihe läuft alles, was nur die mitgelieferten Sammlungen braucht.

  --set DATEI…      eigene Sammlung für die genannten Prüfreihen
  --full            alle mitgelieferten Sammlungen ganz, auch die Prüfhälften
  --gate            Ende mit 1, wenn etwas deutlich schlechter ist als angenommen oder eine Grenze reißt
  --accept          diesen Lauf annehmen: künftige werden mit ihm verglichen
  --baseline DATEI  der angenommene Lauf statt des mitgelieferten und dessen im Datenverzeichnis
  --out ORDNER      report.json und report.html schreiben
  --data ORDNER     Datenverzeichnis statt AMTSFEDER_DATA oder ./data; die Seite „Qualität“ zeigt den Lauf
  --json            ein JSON-Wert auf der Standardausgabe, sonst nichts

Prüfreihen:
`;

/**
 * `amtsfeder eval`; see `help`. Without a suite it runs the fast tier: every suite that needs nothing but the
 * repository. The run is compared with the accepted one (of the house, for what it has accepted, or else ours) and
 * kept in the data directory.
 *
 * Returns the exit code: 0 done, 1 a suite failed or the gate is shut, 2 wrong usage.
 */
export async function evaluate(args: readonly string[], folder: URL = suitesFolder): Promise<number> {
  const all = await loadSuites(folder);
  try {
    const options = parseArguments(args);
    if (options.help) {
      process.stdout.write(`${help}${listOf(all)}\n`);
      return 0;
    }
    return await evaluateSuites(all, options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return tellUsage(usage, all, error);
  }
}

async function evaluateSuites(all: readonly Suite[], options: Arguments): Promise<number> {
  const { names, set, full, json, out, gate } = options;
  const suites = names.length > 0 ? chooseSuites(all, names) : all.filter(({ fast }) => fast);
  if (set.length > 0 && names.length === 0) throw new UsageError('Zu --set gehört der Name einer Prüfreihe.');
  const { dataDir, host, port } = readConfig(options.data === null ? {} : { AMTSFEDER_DATA: options.data });
  const accepted = await acceptedRun(dataDir, options);

  const begun = performance.now();
  const description = await describeRun();
  const setOf = (suite: Suite) =>
    set.length > 0 ? set : ((full ? suite.full : undefined) ?? suite.fast ?? []);
  const { reports, code } = await measure(suites, setOf, { print: !json });
  const run: RunReport = { ...description, seconds: (performance.now() - begun) / 1000, suites: reports };

  const changes = compareRuns(accepted, run);
  if (json) process.stdout.write(`${JSON.stringify(reports)}\n`);
  else process.stdout.write(renderChanges(changes, accepted, run, suites.length - reports.length));
  const evaluation = evaluationOf(run, accepted, changes);
  if (reports.length > 0) await keepReport(dataDir, evaluation);
  if (out) await writeReport(out, run, changes, renderPage(evaluation, linksTo(`http://${host}:${port}`)));
  if (options.accept) await writeAccepted(options.baseline ?? houseFile(dataDir), run);
  return Math.max(code, gate && losses(changes).length > 0 ? 1 : 0);
}

/** A house's own, in its data directory. */
const houseFile = (dataDir: string) => join(evaluationFolder(dataDir), 'accepted.json');

async function acceptedRun(dataDir: string, { baseline, accept }: Arguments): Promise<RunReport | null> {
  if (baseline !== null) return readAccepted(baseline, { mustExist: !accept });
  return overlay(await readAccepted(shipped), await readAccepted(houseFile(dataDir)));
}

async function writeReport(
  folder: string,
  run: RunReport,
  changes: readonly Change[],
  page: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'report.json'), `${JSON.stringify({ ...run, changes })}\n`);
  await writeFile(join(folder, 'report.html'), page);
}
