import type { PassageRow } from '../../../ingest/store/passages/passage-row.ts';
import { UsageError } from '../../report/report.ts';
import { paragraphsOfText, passageRowsOf } from '../passage-rows.ts';
import type { JudgedQuery, RetrievalSet } from './retrieval-set.ts';

export interface GivenText {
  text: string;
  title?: string | undefined;
}

/** A question with the text that answers it, or that looks as if it did. */
export interface AskedText extends GivenText {
  id: string;
  question: string;
  answered: boolean;
  slice: string | null;
  expected?: string | undefined;
  label?: { file: string; line: number };
}

/**
 * A set in which every question brings its text. All texts together are searched, and `others` with them; equal ones
 * are one.
 *
 * @throws UsageError when nothing is asked
 */
export function textSet(
  name: string,
  asked: readonly AskedText[],
  others: readonly GivenText[] = [],
): RetrievalSet {
  if (asked.length === 0) throw new UsageError(`${name} enthält keine Frage.`);
  const texts = new Map<string, { id: string; title: string | undefined }>();
  for (const { text, title } of [...asked, ...others]) {
    if (!texts.has(text)) texts.set(text, { id: `Text ${texts.size + 1}`, title });
  }
  const queries = asked.map(({ id, question, text, answered, slice, expected, label }): JudgedQuery => ({
    id,
    query: question,
    relevant: new Map(answered ? [[texts.get(text)!.id, 1]] : []),
    slice,
    ...(expected !== undefined && { expected }),
    ...(label && { label }),
  }));
  return { name, unit: 'document', variants: 'all', queries, rows: rowsOf(texts), notes: [] };
}

async function* rowsOf(
  texts: ReadonlyMap<string, { id: string; title: string | undefined }>,
): AsyncGenerator<PassageRow> {
  for (const [text, { id, title }] of texts)
    yield* await passageRowsOf(id, paragraphsOfText(text), { title });
}
