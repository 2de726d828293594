import { readFile } from 'node:fs/promises';
import { readPdf } from '../../ingest/readers/pdf/read-pdf.ts';
import { openReaderPool } from '../../ingest/reading/reader-pool.ts';
import { pdftotext } from '../baselines/pdftotext.ts';
import { median } from '../metrics/statistics.ts';
import { type Figure, type Suite, UsageError } from '../report/report.ts';

const rounds = 5;

interface Times {
  reader: number;
  process: number;
  pdftotext: number | null;
}

export const suite: Suite = {
  name: 'extraction',
  description: 'pages a second of the PDF reader against pdftotext (--set FILE.pdf…)',
  async run({ set }) {
    if (set.length === 0) throw new UsageError('extraction needs --set FILE.pdf…');
    const files = await Promise.all(set.map(async (path) => ({ path, bytes: await readFile(path) })));
    let pages = 0;
    // The first reading loads pdfjs and warms the compiler.
    for (const { path, bytes } of files) pages += (await readPdf(bytes, path)).pages?.count ?? 0;
    const times: Times[] = [];
    for (let round = 0; round < rounds; round++) {
      const reader = await seconds(async () => {
        for (const { path, bytes } of files) await readPdf(bytes, path);
      });
      times.push({
        reader,
        process: await seconds(() => inFreshProcess(set)),
        pdftotext: await baseline(set),
      });
    }
    const baselines = times.flatMap((time) => time.pdftotext ?? []);
    const reader = median(times.map((time) => time.reader));
    const fresh = median(times.map((time) => time.process));
    const figures = [
      figure('reader', pages / reader, 'pages/s', pages),
      figure('with its process started', pages / fresh, 'pages/s', pages),
    ];
    if (baselines.length > 0) {
      figures.push(
        figure('pdftotext', pages / median(baselines), 'pages/s', pages),
        figure('reader / pdftotext', reader / median(baselines), '× its time', pages),
        figure('with process / pdftotext', fresh / median(baselines), '× its time', pages),
      );
    }
    const notes = [
      `${files.length} files read one after the other, sides interleaved, median of ${rounds} rounds`,
    ];
    return { name: 'extraction', figures, slices: [], notes };
  },
};

function figure(name: string, value: number, unit: string, n: number): Figure {
  return { name, value, unit, n, interval: null };
}

/** Starting the reading process, loading everything and reading all files in it. */
async function inFreshProcess(paths: readonly string[]): Promise<void> {
  const pool = openReaderPool();
  try {
    for (const path of paths) await pool.read(path, path);
  } finally {
    await pool.close();
  }
}

async function baseline(paths: readonly string[]): Promise<number | null> {
  let missing = false;
  const time = await seconds(async () => {
    for (const path of paths) missing ||= (await pdftotext(path)) === null;
  });
  return missing ? null : time;
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
