import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { documentText } from '../../../ingest/document.ts';
import type { PassageRow } from '../../../ingest/store/passages/passage-row.ts';
import { UsageError } from '../../report/report.ts';
import { dossierDocuments } from '../dossier/documents.ts';
import { type DossierQuestion, dossierQuestions } from '../dossier/questions.ts';
import { findQuote } from '../dossier/quote.ts';
import { passageRowsOf } from '../passage-rows.ts';
import { type JudgedQuery, passageId, type RetrievalSet } from './retrieval-set.ts';

/** Whether a folder holds documents and questions in our own form. */
export function isDossier(folder: string): boolean {
  return existsSync(join(folder, 'questions.jsonl')) && existsSync(join(folder, 'documents'));
}

/**
 * A folder with `documents/` and `questions.jsonl` (eval/sets/README.md), all of it or one half. What is sought is the
 * passage with the quoted words; where these run over two, the one with more of them.
 *
 * @throws UsageError also for a quote that does not stand in its document
 */
export async function openDossierSet(folder: string, half?: string): Promise<RetrievalSet> {
  const { documents, unreadable } = await dossierDocuments(join(folder, 'documents'));
  const texts = new Map<string, { text: string; rows: PassageRow[] }>();
  for (const { source, document } of documents) {
    const rows = await passageRowsOf(source, document.blocks, document);
    texts.set(source, { text: documentText(document.blocks), rows });
  }
  const questions = await dossierQuestions(join(folder, 'questions.jsonl'), half);
  if (questions.length === 0) throw new UsageError(`In ${folder} gibt es keine Frage der Hälfte „${half}“.`);
  return {
    name: [basename(folder), half].filter(Boolean).join(', '),
    unit: 'passage',
    variants: 'few',
    queries: questions.map((question) => judged(question, texts)),
    rows: allRows(texts),
    notes: unreadable,
  };
}

function judged(
  question: DossierQuestion,
  texts: ReadonlyMap<string, { text: string; rows: PassageRow[] }>,
): JudgedQuery {
  const { id, question: query, label } = question;
  if (question.kind !== 'answerable') return { id, query, relevant: new Map(), slice: question.kind, label };
  const places = question.passages.map(({ document, quote }) => {
    const found = texts.get(document);
    const span = found && findQuote(found.text, quote);
    const row = span && bestCovering(found.rows, span);
    if (!row)
      throw new UsageError(`${label.file}, Zeile ${label.line}: „${quote}“ steht nicht in ${document}.`);
    return { id: passageId(row), source: { name: document, span } };
  });
  return {
    id,
    query,
    relevant: new Map(places.map((place) => [place.id, 1])),
    slice: question.slice,
    label,
    expected: question.passages.map(({ document, quote }) => `${document}: „${quote}“`).join('; '),
    source: places[0]!.source,
  };
}

function bestCovering(rows: readonly PassageRow[], [from, to]: [number, number]): PassageRow | null {
  const shared = ({ start, end }: PassageRow) => Math.min(end, to) - Math.max(start, from);
  const best = rows.reduce<PassageRow | null>(
    (most, row) => (most === null || shared(row) > shared(most) ? row : most),
    null,
  );
  return best && shared(best) > 0 ? best : null;
}

async function* allRows(texts: ReadonlyMap<string, { rows: PassageRow[] }>): AsyncGenerator<PassageRow> {
  for (const { rows } of texts.values()) yield* rows;
}
