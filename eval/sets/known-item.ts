import { readFile } from 'node:fs/promises';
import type { PassageRow } from '../../ingest/store/passages/passage-row.ts';
import { UsageError } from '../report/report.ts';
import { isHeldOut } from './held-out.ts';
import { type LawSection, lawSections, paragraphsOf } from './laws.ts';
import { passageRowsOf } from './passage-rows.ts';
import type { JudgedQuery, RetrievalSet } from './retrieval/retrieval-set.ts';
import { blocksOf, speechRecords } from './speeches.ts';

/** Which set of sections of laws or of speeches the files of `--set` make; see each set for its files. */
export async function openKnownItems(files: readonly string[]): Promise<RetrievalSet> {
  const queries = files.find((file) => file.endsWith('.json'));
  const pool = files.find((file) => file.endsWith('.txt'));
  const corpus = files.find((file) => /\.jsonl(?:\.gz)?$/.test(file));
  if (queries && pool && corpus) return lawHeadings(queries, pool, corpus);
  if (pool && corpus) return heldOutLaws(pool, corpus);
  if (queries && corpus) return speechQuestions(queries, corpus);
  throw new UsageError(
    '--set nimmt dev, test, einen Ordner (BEIR oder documents mit questions.jsonl), FRAGEN.json (SQuAD), ' +
      'FRAGEN.jsonl, ANFRAGEN.json POOL.txt GESETZE.jsonl.gz, POOL.txt GESETZE.jsonl.gz oder ' +
      'ANFRAGEN.json REDEN.jsonl.gz.',
  );
}

/** A query that asks for one document. */
function knownItem(query: string, id: string, slice: string | null = null): JudgedQuery {
  return { id: query, query, relevant: new Map([[id, 1]]), slice };
}

const sought: Pick<RetrievalSet, 'unit' | 'variants' | 'notes'> = {
  unit: 'document',
  variants: 'all',
  notes: [],
};

/** The query is a section's heading; the section is indexed without its first line, so that the heading is not there. */
async function lawHeadings(queries: string, pool: string, corpus: string): Promise<RetrievalSet> {
  const items = JSON.parse(await readFile(queries, 'utf8')) as { query: string; id: string }[];
  const ids = await idsOf(pool);
  return {
    ...sought,
    name: 'Überschriften von Gesetzen',
    // Choices were made on other headings and looked at on the first half; the second half is for the report.
    queries: items.map(({ query, id }, i) =>
      knownItem(query, id, i % 2 === 0 ? 'erste Hälfte' : 'zweite Hälfte'),
    ),
    rows: sectionRows(corpus, ({ id }) => ids.has(id)),
  };
}

/** More would tell little more and take many minutes. */
const heldOutQueries = 1_000;

/** As `lawHeadings`, with distinct headings of the laws that our embedding model was not trained on. */
async function heldOutLaws(pool: string, corpus: string): Promise<RetrievalSet> {
  const ids = await idsOf(pool);
  const headings = new Map<string, string[]>();
  for await (const { id, heading, law_title } of lawSections(corpus)) {
    const heldOut = isHeldOut(law_title);
    if (heldOut) ids.add(id);
    const key = heading?.toLowerCase() ?? '';
    if (heldOut || headings.has(key)) headings.set(key, [...(headings.get(key) ?? []), heldOut ? id : '']);
  }
  const all: JudgedQuery[] = [];
  for (const [query, [id = '', ...others]] of headings) {
    if (id !== '' && others.length === 0 && query.split(' ').length >= 3) all.push(knownItem(query, id));
  }
  const step = Math.max(1, Math.floor(all.length / heldOutQueries));
  // Those with an even number served for choosing the weights of the search.
  const queries = all.filter((_, i) => i % step === step - 1).slice(0, heldOutQueries);
  const rows = sectionRows(corpus, ({ id }) => ids.has(id));
  return { ...sought, name: 'zurückgehaltene Gesetze', queries, rows };
}

/** The queries of a set with the sections of its pool, and others of the corpus after them, up to `most` in all. */
export async function sectionsWith(
  queries: string,
  pool: string,
  corpus: string,
  most: number,
): Promise<{ items: JudgedQuery[]; sections: LawSection[] }> {
  const { queries: items } = await lawHeadings(queries, pool, corpus);
  const ids = await idsOf(pool);
  const wanted: LawSection[] = [];
  const others: LawSection[] = [];
  for await (const section of lawSections(corpus)) {
    if (ids.has(section.id)) wanted.push(section);
    else if (others.length + ids.size < most) others.push(section);
  }
  return { items, sections: [...wanted, ...others] };
}

/** Questions over speeches; a query's kind and split are its slices. */
async function speechQuestions(queries: string, corpus: string): Promise<RetrievalSet> {
  const items = JSON.parse(await readFile(queries, 'utf8')) as {
    query: string;
    id: string;
    kind: string;
    split: string;
  }[];
  return {
    ...sought,
    name: 'Reden',
    queries: items.map(({ query, id, kind, split }) => knownItem(query, id, `${split}, ${kind}`)),
    rows: speechRows(corpus),
  };
}

async function idsOf(path: string): Promise<Set<string>> {
  return new Set((await readFile(path, 'utf8')).split(/\s+/).filter(Boolean));
}

async function* sectionRows(
  corpus: string,
  wanted: (section: { id: string }) => boolean,
): AsyncGenerator<PassageRow> {
  for await (const section of lawSections(corpus)) {
    if (wanted(section)) yield* await passageRowsOf(section.id, paragraphsOf(section));
  }
}

async function* speechRows(corpus: string): AsyncGenerator<PassageRow> {
  for await (const speech of speechRecords(corpus)) yield* await passageRowsOf(speech.id, blocksOf(speech));
}
