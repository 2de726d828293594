import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Evaluation, evaluationSchema } from '../contract/evaluation.ts';

/** Runs that are kept; older ones go. */
const mostKept = 20;

/** Where a data directory keeps what `amtsfeder eval` has measured. */
export const evaluationFolder = (dataDir: string): string => join(dataDir, 'eval');

/** Keeps a run in the data directory, for the application's page. Returns its id. */
export async function keepReport(dataDir: string, evaluation: Evaluation): Promise<string> {
  const folder = runsFolder(dataDir);
  await mkdir(folder, { recursive: true });
  const id = evaluation.createdAt.replaceAll(/[:.]/g, '-');
  await writeFile(join(folder, `${id}.json`), `${JSON.stringify(evaluationSchema.parse(evaluation))}\n`);
  const old = (await listReports(dataDir)).slice(mostKept);
  await Promise.all(old.map((one) => rm(join(folder, `${one.id}.json`), { force: true })));
  return id;
}

/** The runs that are kept, newest first. */
export async function listReports(dataDir: string): Promise<{ id: string; createdAt: string }[]> {
  const names = await readdir(runsFolder(dataDir)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .flatMap((name) => {
      const [, day, hour, minute, second, ms] = /^(.{10})T(..)-(..)-(..)-(...)Z\.json$/.exec(name) ?? [];
      const createdAt = `${day}T${hour}:${minute}:${second}.${ms}Z`;
      return day === undefined ? [] : [{ id: name.slice(0, -'.json'.length), createdAt }];
    })
    .sort((a, b) => (a.id < b.id ? 1 : -1));
}

/** A run that is kept; null when there is none of that id, or another version has written it in another form. */
export async function readReport(dataDir: string, id: string): Promise<Evaluation | null> {
  if (!(await listReports(dataDir)).some((one) => one.id === id)) return null;
  const content: unknown = JSON.parse(await readFile(join(runsFolder(dataDir), `${id}.json`), 'utf8'));
  return evaluationSchema.safeParse(content).data ?? null;
}

const runsFolder = (dataDir: string) => join(evaluationFolder(dataDir), 'runs');
