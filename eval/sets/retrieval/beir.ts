import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { PassageRow } from '../../../ingest/store/passages/passage-row.ts';
import { UsageError } from '../../report/report.ts';
import { checkedLines, textLines } from '../json-lines.ts';
import { paragraphsOfText, passageRowsOf } from '../passage-rows.ts';
import type { JudgedQuery, RetrievalSet } from './retrieval-set.ts';

const documentSchema = z.object({ _id: z.string().min(1), title: z.string().nullish(), text: z.string() });
const querySchema = z.object({ _id: z.string().min(1), text: z.string().min(1) });

/** Whether a folder is laid out as BEIR's are. */
export function isBeir(folder: string): boolean {
  return corpusOf(folder) !== null;
}

/**
 * A folder in the form of BEIR (Thakur and others, 2021): `corpus.jsonl` with `_id`, `title`, `text`, `queries.jsonl`
 * with `_id`, `text`, and judgements in `qrels/SPLIT.tsv`; the first two may be gzipped. Queries without a judgement in
 * the split are left out. Without a split there must be one only, or „test“.
 *
 * @throws UsageError
 */
export async function openBeir(folder: string, split?: string): Promise<RetrievalSet> {
  const corpus = corpusOf(folder)!;
  const queriesFile = either(join(folder, 'queries.jsonl'));
  if (queriesFile === null) throw new UsageError(`In ${folder} fehlt queries.jsonl.`);
  const judgements = await readJudgements(await judgementsFile(folder, split));
  const queries: JudgedQuery[] = [];
  for await (const { value, line } of checkedLines(queriesFile, querySchema)) {
    const { _id: id, text: query } = value;
    const relevant = judgements.get(id);
    if (!relevant) continue;
    const label = { file: queriesFile, line };
    queries.push({ id, query, relevant, slice: null, label });
  }
  if (queries.length === 0) throw new UsageError(`Keine Anfrage in ${queriesFile} hat ein Urteil.`);
  return { name: folder, unit: 'document', variants: 'all', queries, rows: rowsOf(corpus), notes: [] };
}

async function* rowsOf(corpus: string): AsyncGenerator<PassageRow> {
  for await (const { value } of checkedLines(corpus, documentSchema)) {
    const { _id: id, text, title } = value;
    yield* await passageRowsOf(id, paragraphsOfText(text), { title: title || undefined });
  }
}

async function judgementsFile(folder: string, split: string | undefined): Promise<string> {
  const names = (await readdir(join(folder, 'qrels')).catch(() => [])).filter((name) =>
    name.endsWith('.tsv'),
  );
  const splits = names.map((name) => name.slice(0, -'.tsv'.length)).sort();
  const chosen = split ?? (splits.length === 1 ? splits[0] : 'test');
  if (chosen === undefined || !splits.includes(chosen)) {
    const there = splits.length > 0 ? `Es gibt: ${splits.join(', ')}.` : 'Es gibt keine Datei qrels/*.tsv.';
    throw new UsageError(`In ${folder} fehlt qrels/${chosen ?? 'test'}.tsv. ${there}`);
  }
  return join(folder, 'qrels', `${chosen}.tsv`);
}

/** `query-id`, `corpus-id`, `score`, separated by tabs; a first line with these names is no judgement. */
async function readJudgements(file: string): Promise<Map<string, Map<string, number>>> {
  const judgements = new Map<string, Map<string, number>>();
  for await (const { text, line } of textLines(file)) {
    if (text.trim() === '' || (line === 1 && text.startsWith('query-id'))) continue;
    const [query, document, score, ...more] = text.split('\t');
    const grade = Number(score);
    if (!query || !document || more.length > 0 || !Number.isFinite(grade) || score?.trim() === '')
      throw new UsageError(
        `${file}, Zeile ${line}: erwartet Anfrage, Dokument und Urteil, mit Tabulator getrennt.`,
      );
    if (grade <= 0) continue;
    judgements.set(query, (judgements.get(query) ?? new Map<string, number>()).set(document, grade));
  }
  return judgements;
}

const corpusOf = (folder: string) => either(join(folder, 'corpus.jsonl'));

function either(path: string): string | null {
  return [path, `${path}.gz`].find((file) => existsSync(file)) ?? null;
}
