import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import { UsageError } from '../report/report.ts';

/** More than this in one line is no document but a file without line breaks. */
const longestLine = 20_000_000;

/** The records of a JSON lines file, plain or gzipped (`.gz`), one at a time. */
export async function* jsonLines<T>(path: string): AsyncGenerator<T> {
  for await (const { text } of textLines(path)) if (text !== '') yield JSON.parse(text) as T;
}

/**
 * As `jsonLines`, for files that somebody brings: every record is checked and keeps the number of its line.
 *
 * @throws UsageError that names file and line
 */
export async function* checkedLines<T>(
  path: string,
  schema: z.ZodType<T>,
): AsyncGenerator<{ value: T; line: number }> {
  for await (const { text, line } of textLines(path)) {
    if (text.trim() === '') continue;
    yield { value: checked(text, schema, `${path}, Zeile ${line}`), line };
  }
}

/** JSON in the form a schema asks for; `where` names the place in the message. @throws UsageError */
export function checked<T>(json: string, schema: z.ZodType<T>, where: string): T {
  const parsed = schema.safeParse(parse(json, where));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`${where}: „${issue?.path.join('.') ?? ''}“ passt nicht: ${issue?.message ?? ''}`);
}

function parse(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UsageError(`${where}: kein JSON.`);
  }
}

/** The lines of a text file, plain or gzipped, with their numbers from 1. @throws UsageError */
export async function* textLines(path: string): AsyncGenerator<{ text: string; line: number }> {
  await size(path);
  const file = createReadStream(path);
  const stream = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  file.on('error', (error) => stream.destroy(error));
  stream.setEncoding('utf8');
  let rest = '';
  let line = 0;
  for await (const chunk of stream as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) throw new UsageError(`${path}, Zeile ${line + 1}: zu lang.`);
    for (const text of lines) yield { text: text.replace(/\r$/, ''), line: ++line };
  }
  if (rest !== '') yield { text: rest, line: line + 1 };
}

/** Bytes of a file. @throws UsageError where there is none */
export async function size(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new UsageError(`Die Datei ${path} gibt es nicht.`);
  return found.size;
}
