import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { suiteKey } from './compare.ts';
import { type Figure, type RunReport, type SuiteReport, UsageError } from './report.ts';

/** A figure as an accepted run keeps it: values of its cases in the order of one of the suite's lists of ids. */
interface PackedFigure extends Omit<Figure, 'cases' | 'value'> {
  value: number | null;
  cases?: { list: number; values: number[] };
}

interface PackedSuite extends Omit<SuiteReport, 'figures' | 'slices' | 'failures' | 'notes'> {
  /** Ids of cases, each once. */
  ids: string[];
  /** Cases by their place in `ids`, each list once: many figures are measured on the same. */
  lists: number[][];
  figures: PackedFigure[];
  slices: { name: string; figures: PackedFigure[] }[];
}

/** `report.json` of `--out` will do, too. */
type AcceptedFile = Omit<RunReport, 'suites'> & { suites: (PackedSuite | SuiteReport)[] };

/**
 * Reads an accepted run; null when there is none.
 *
 * @throws UsageError when the file is none, or is missing and `mustExist`
 */
export async function readAccepted(file: string, { mustExist = false } = {}): Promise<RunReport | null> {
  try {
    const { suites, ...run } = JSON.parse(await readFile(file, 'utf8')) as AcceptedFile;
    return { ...run, suites: suites.map((suite) => ('lists' in suite ? unpack(suite) : suite)) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !mustExist) return null;
    throw new UsageError(`„${file}“ lässt sich nicht als angenommener Lauf lesen.`);
  }
}

/** Writes a run as the accepted one; suites that did not run keep what was accepted for them. */
export async function writeAccepted(file: string, run: RunReport): Promise<void> {
  const { suites, ...head } = overlay(await readAccepted(file), run)!;
  await mkdir(dirname(file), { recursive: true });
  // A line per suite, so that a commit shows which have changed.
  const lines = suites.map((suite) => JSON.stringify(pack(suite)));
  const start = JSON.stringify(head).slice(0, -1);
  await writeFile(file, `${start},"suites":[\n${lines.join(',\n')}\n]}\n`);
}

/** Two accepted runs as one: suites of the second stand for those of the first. */
export function overlay(below: RunReport | null, above: RunReport | null): RunReport | null {
  if (!below || !above) return above ?? below;
  const replaced = new Set(above.suites.map(suiteKey));
  const kept = below.suites.filter((suite) => !replaced.has(suiteKey(suite)));
  const suites = [...kept, ...above.suites].sort((a, b) => (suiteKey(a) < suiteKey(b) ? -1 : 1));
  return { ...above, suites };
}

function pack({ figures, slices, failures: _failures, notes: _notes, ...suite }: SuiteReport): PackedSuite {
  const ids = new Map<string, number>();
  const lists = new Map<string, number>();
  const packFigure = ({ cases, value, ...figure }: Figure): PackedFigure => {
    const plain = { ...figure, value: Number.isFinite(value) ? value : null };
    if (cases === undefined) return plain;
    const key = JSON.stringify(Object.keys(cases).map((id) => placeIn(ids, id)));
    const list = placeIn(lists, key);
    return { ...plain, cases: { list, values: Object.values(cases).map(rounded) } };
  };
  const packed = {
    figures: figures.map(packFigure),
    slices: slices.map(({ name, figures: own }) => ({ name, figures: own.map(packFigure) })),
  };
  return {
    ...suite,
    ids: [...ids.keys()],
    lists: Array.from(lists.keys(), (key) => JSON.parse(key) as number[]),
    ...packed,
  };
}

/** Where a key stands among those seen before; a new one comes last. */
function placeIn(seen: Map<string, number>, key: string): number {
  const place = seen.get(key) ?? seen.size;
  seen.set(key, place);
  return place;
}

function unpack({ ids, lists, figures, slices, ...suite }: PackedSuite): SuiteReport {
  const unpackFigure = ({ cases, value, ...figure }: PackedFigure): Figure => ({
    ...figure,
    value: value ?? Number.NaN,
    ...(cases && {
      cases: Object.fromEntries(lists[cases.list]!.map((id, at) => [ids[id]!, cases.values[at]!])),
    }),
  });
  return {
    ...suite,
    notes: [],
    figures: figures.map(unpackFigure),
    slices: slices.map(({ name, figures: own }) => ({ name, figures: own.map(unpackFigure) })),
  };
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;
