import { readFile } from 'node:fs/promises';
import type { Context, Level } from '../../language/plain/rewrite/level.ts';
import { simplify } from '../../language/plain/rewrite/simplify.ts';
import { seededRandom } from '../metrics/statistics.ts';
import type { PlainCase } from './plain.ts';

/** What a reader found: right; not good German; good German that says something else. */
export type Verdict = 'right' | 'grammar' | 'meaning';

/** A sentence before and after rewriting by rule. */
export interface RewrittenExample {
  id: string;
  /** Law and section, or the invented letter. */
  source: string;
  level: Level;
  context: Context;
  rules: string[];
  before: string;
  after: string;
}

/** An example that somebody has read. */
export interface JudgedExample extends RewrittenExample {
  verdict: Verdict;
  /** The rule that made it wrong; empty where it is right. */
  fault: string;
  note: string;
}

/** The judged examples, a row each. */
export const judgedFile = new URL('./plain/grammar-judged.tsv', import.meta.url);

const columns = [
  'id',
  'source',
  'level',
  'context',
  'rules',
  'before',
  'after',
  'verdict',
  'fault',
  'note',
] as const;
const lineBreak = '⏎';

/** The judged examples, in the order of their file. Throws on a row that has no verdict. */
export async function loadJudged(): Promise<JudgedExample[]> {
  const content = await readFile(judgedFile, 'utf8');
  const [, ...rows] = content.replace(/\n$/, '').split('\n');
  return rows.map((row) => {
    const cells = row.split('\t').map((cell) => cell.replaceAll(lineBreak, '\n'));
    const [id, source, level, context, rules, before, after, verdict, fault, note] = cells as string[] &
      [string, string, Level, Context, string, string, string, Verdict, string, string];
    if (!/^(?:right|grammar|meaning)$/.test(verdict)) throw new Error(`${id}: no verdict „${verdict}“`);
    return { id, source, level, context, rules: rules.split(' '), before, after, verdict, fault, note };
  });
}

/** The file's text for examples; `verdict` and `note` are empty where nobody has judged. */
export function formatExamples(examples: readonly (RewrittenExample & Partial<JudgedExample>)[]): string {
  const rows = examples.map((one) =>
    columns.map((column) => {
      const value = column === 'rules' ? one.rules.join(' ') : (one[column] ?? '');
      return value.replaceAll('\n', lineBreak).replaceAll('\t', ' ');
    }),
  );
  return [columns, ...rows].map((cells) => `${cells.join('\t')}\n`).join('');
}

const longestShown = 900;

/** `size` sentences drawn at random among those that rewriting changes; tables and sentences over 900 letters left out. */
export function drawExamples(
  cases: readonly PlainCase[],
  level: Level,
  size: number,
  seed: number,
): RewrittenExample[] {
  const changed = cases.flatMap(({ id, context, blocks }) =>
    blocks.flatMap(({ text }) =>
      simplify(text, { level, context })
        .sentences.filter(
          ({ before, after }) => before !== after && before.length <= longestShown && !before.includes('|'),
        )
        .map(({ before, after, rules }) => ({ source: id, level, context, rules, before, after })),
    ),
  );
  const random = seededRandom(seed);
  return Array.from({ length: Math.min(size, changed.length) }, (_, index) => {
    const [one] = changed.splice(Math.floor(random() * changed.length), 1);
    return { id: `${level}-${one!.context}-${index + 1}`, ...one! };
  });
}
