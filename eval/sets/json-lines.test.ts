import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';
import { UsageError } from '../report/report.ts';
import { checkedLines, jsonLines, textLines } from './json-lines.ts';
import { collect } from './testing/collect.ts';

const folder = await mkdtemp(join(tmpdir(), 'lines-'));
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
const schema = z.object({ a: z.number() });

it('reads lines with their numbers, plain and gzipped, with and without a last line break', async () => {
  const text = '{"a":1}\r\n\n{"a":2}';
  for (const path of [await file('a.jsonl', text), await file('a.jsonl.gz', gzipSync(text))]) {
    expect(await collect(checkedLines(path, schema))).toEqual([
      { value: { a: 1 }, line: 1 },
      { value: { a: 2 }, line: 3 },
    ]);
    expect(await collect(jsonLines(path))).toEqual([{ a: 1 }, { a: 2 }]);
  }
});

it('keeps letters whole that two pieces of a file share', async () => {
  const long = 'ä'.repeat(100_001);
  expect(await collect(textLines(await file('long.txt', `x${long}\n`)))).toEqual([
    { text: `x${long}`, line: 1 },
  ]);
});

it.each([
  ['no JSON', 'b.jsonl', '{"a":1}\n{"a":', 'Zeile 2: kein JSON'],
  ['another form', 'c.jsonl', '\n{"a":"1"}', 'Zeile 2: „a“ passt nicht'],
])('tells file and line: %s', async (_, name, text, message) => {
  const reading = collect(checkedLines(await file(name, text), schema));
  await expect(reading).rejects.toThrow(UsageError);
  await expect(collect(checkedLines(join(folder, name), schema))).rejects.toThrow(`${name}, ${message}`);
});

it('says which file there is not, and does not bring the process down over a damaged one', async () => {
  await expect(collect(textLines(join(folder, 'none.jsonl')))).rejects.toThrow('none.jsonl gibt es nicht');
  await expect(collect(textLines(await file('bad.gz', 'no gzip')))).rejects.toThrow();
});
