import { loadavg } from 'node:os';
import { analyse } from '../../language/plain/findings/analyse.ts';
import { simplify } from '../../language/plain/rewrite/simplify.ts';
import { readability } from '../../language/readability/readability.ts';
import { sentences } from '../../language/sentences.ts';
import { countWords } from '../../language/words.ts';
import { median } from '../metrics/statistics.ts';
import type { Figure, Suite } from '../report/report.ts';
import { lawSample, letters } from '../sets/plain.ts';

const runs = 5;
const lawSections = 500;

/** Sentences per second: measuring, pointing out, and rewriting. */
export const suite: Suite = {
  name: 'plain',
  description:
    'sentences per second in readability, analysis and rewriting (--set LAWS.jsonl.gz; else the letters)',
  async run({ set }) {
    const [path] = set;
    const cases = path === undefined ? await letters() : await lawSample(path, lawSections);
    const texts = cases.flatMap(({ blocks }) => blocks.map(({ text }) => text));
    const n = texts.reduce((sum, text) => sum + sentences(text).length, 0);
    const words = texts.reduce((sum, text) => sum + countWords(text), 0);
    const rate = (name: string, work: (text: string) => unknown): Figure => ({
      name,
      value: n / medianSeconds(() => texts.forEach(work)),
      unit: 'sentences/s',
      n,
      interval: null,
      better: 'higher',
    });
    return {
      name: 'plain',
      figures: [
        rate('readability', (text) => readability(text)),
        rate('analysis', (text) => analyse(text, 'einfach')),
        rate('rewriting, einfach', (text) => simplify(text, { level: 'einfach' })),
        rate('rewriting, leicht', (text) => simplify(text, { level: 'leicht' })),
      ],
      slices: [],
      notes: [
        `${n} sentences of ${(words / n).toFixed(1)} words from ${path === undefined ? 'the invented letters' : `${lawSections} sections of law`}.`,
        `Processor time, median of ${runs} runs after one to warm up; load ${loadavg()[0]!.toFixed(1)}.`,
      ],
    };
  },
};

function medianSeconds(work: () => void): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1e6;
  });
  return median(times);
}
