import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestAndKill, inspect } from '../../ingest/testing/crash/crash-trial.ts';
import { seededRandom } from '../metrics/statistics.ts';
import type { Suite, SuiteReport } from '../report/report.ts';

const kills = 20;
const files = 50;
const seed = 20;

/**
 * Kills the ingesting process at random moments of taking in fifty files, each time with new contents under the
 * same names, and looks at what is there when the library has been opened again.
 */
export const suite: Suite = {
  name: 'kills',
  description: `${kills} kills by SIGKILL while ${files} files are taken in, and what is found afterwards`,

  async run(): Promise<SuiteReport> {
    const dataDir = await mkdtemp(join(tmpdir(), 'kills-'));
    try {
      return await killRepeatedly(dataDir);
    } finally {
      await rm(dataDir, { recursive: true });
    }
  },
};

async function killRepeatedly(dataDir: string): Promise<SuiteReport> {
  const random = seededRandom(seed);
  const acknowledged = new Map<string, number>();
  const notes: string[] = [];
  let undisturbed = 0;
  let killed = 0;
  let complaints = 0;
  let acknowledgements = 0;
  for (let number = 0; killed < kills; number++) {
    // The first round, which nothing disturbs, tells how long there is to kill in.
    const killAfter = number === 0 ? undefined : Math.round(random() * undisturbed);
    const round = { dataDir, count: files, number, ...(killAfter === undefined ? {} : { killAfter }) };
    const result = await ingestAndKill(round);
    for (const path of result.acknowledged) acknowledged.set(path, number);
    const found = await inspect(round, acknowledged);
    if (number === 0) undisturbed = result.took;
    else if (!result.finished) killed++;
    acknowledgements += result.acknowledged.length;
    complaints += found.length;
    const end = result.finished ? 'finished' : 'killed';
    const moment = `${end} after ${(result.took / 1000).toFixed(2)} s, ${result.acknowledged.length} files acknowledged`;
    notes.push(`${moment}: ${found.join('; ') || 'all there, once, and nothing else'}`);
    process.stderr.write(`${notes.at(-1)}\n`);
  }
  return {
    name: 'kills',
    figures: [
      { name: 'kills', value: killed, n: killed, interval: null },
      { name: 'files acknowledged', value: acknowledgements, n: killed, interval: null },
      { name: 'complaints afterwards', value: complaints, n: killed, interval: null },
      { name: 'undisturbed ingest', value: undisturbed / 1000, unit: 's', n: 1, interval: null },
    ],
    slices: [],
    notes,
  };
}
