import type { PassageRow } from '../../../ingest/store/passages/passage-row.ts';
import { UsageError } from '../../report/report.ts';
import { paragraphsOfText, passageRowsOf } from '../passage-rows.ts';
import type { JudgedQuery, RetrievalSet } from './retrieval-set.ts';

/** A question with the text that answers it, or that looks as if it did. */
export interface AskedText {
  id: string;
  question: string;
  text: string;
  title?: string | undefined;
  answered: boolean;
  slice: string | null;
  expected?: string | undefined;
  label?: { file: string; line: number };
}

/** A set in which every question brings its text: all texts together are searched, equal ones once. */
export function textSet(name: string, asked: readonly AskedText[]): RetrievalSet {
  if (asked.length === 0) throw new UsageError(`${name} enthält keine Frage.`);
  const ids = new Map<string, string>();
  const titles = new Map<string, string | undefined>();
  const queries = asked.map(
    ({ id, question, text, title, answered, slice, expected, label }): JudgedQuery => {
      const document = ids.get(text) ?? `Text ${ids.size + 1}`;
      ids.set(text, document);
      titles.set(text, title);
      const relevant = new Map(answered ? [[document, 1]] : []);
      return {
        id,
        query: question,
        relevant,
        slice,
        ...(expected !== undefined && { expected }),
        ...(label && { label }),
      };
    },
  );
  return { name, unit: 'document', variants: 'all', queries, rows: rowsOf(ids, titles), notes: [] };
}

async function* rowsOf(
  ids: ReadonlyMap<string, string>,
  titles: ReadonlyMap<string, string | undefined>,
): AsyncGenerator<PassageRow> {
  for (const [text, id] of ids)
    yield* await passageRowsOf(id, paragraphsOfText(text), { title: titles.get(text) });
}
