import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Failure } from '../report/report.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
const linesOf = new Map<string, string[]>();

/** Where a text first stands in a file of the repository, for a person who wants to see the case. */
export function labelAt(file: URL, text: string): NonNullable<Failure['label']> {
  const path = fileURLToPath(file);
  const lines = linesOf.get(path) ?? readFileSync(path, 'utf8').split('\n');
  linesOf.set(path, lines);
  const at = lines.findIndex((line) => line.includes(text));
  return { file: fromTop(path), line: at < 0 ? null : at + 1 };
}

/** A path from the top of the repository; one outside it stays as it was given. */
export function fromTop(path: string): string {
  return path.startsWith(top) ? path.slice(top.length) : path;
}
