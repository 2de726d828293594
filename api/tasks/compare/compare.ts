import { setImmediate } from 'node:timers/promises';
import { type Row, Synopsis } from '../../../language/compare/rows.ts';
import { countWords } from '../../../language/words.ts';
import type { ComparedRow, Comparison, ComparisonRequest } from '../../contract/compare.ts';
import type { Notice } from '../../contract/grounded-text.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { Readers } from '../../services.ts';
import type { GivenDocument } from '../../uploads/task-input.ts';
import { version } from '../../version.ts';
import type { Material } from '../material.ts';
import { progress, type Task, type TaskContext } from '../task.ts';
import { passagesOf } from './passages.ts';
import { type Versions, versionsOf } from './versions.ts';

/** Below this share of common words two texts are no versions of one. */
const leastCommon = 0.1;
/** How long rows are worked on before others get their turn, in milliseconds. */
const slice = 40;

/**
 * Compares two versions of a text, passage by passage and word by word, by rule alone: what is unchanged, changed,
 * new, dropped, moved or renumbered, and what changed in substance.
 *
 * @throws ApiError when a version is missing, carries no text (`no-text`), or both have nothing in common
 *   (`different-texts`); ReadError when a text cannot be read
 */
export async function* compare(
  context: TaskContext,
  readers: Readers,
  request: ComparisonRequest,
  files: readonly GivenDocument[],
): Task<Comparison> {
  const startedAt = performance.now();
  yield progress('Lese beide Fassungen');
  const versions = await versionsOf(context, readers, request, files);
  yield progress('Ordne die Absätze einander zu');
  await setImmediate();
  const synopsis = new Synopsis(versions.old.blocks, versions.new.blocks);
  if (synopsis.common < leastCommon) throw differentTexts(versions);
  const rows: ComparedRow[] = [];
  const toRow = rowWriter(synopsis, versions);
  let pausedAt = performance.now();
  for (const [at, row] of synopsis.rows.entries()) {
    rows.push(toRow(row));
    if (performance.now() - pausedAt < slice) continue;
    yield progress('Vergleiche Wort für Wort', at + 1, synopsis.rows.length);
    await setImmediate();
    context.signal.throwIfAborted();
    pausedAt = performance.now();
  }
  return {
    old: describe(versions.old),
    new: describe(versions.new),
    rows,
    summary: summaryOf(rows),
    notices: noticesOf(versions, rows),
    provenance: {
      version,
      createdAt: new Date().toISOString(),
      tookMs: Math.round(performance.now() - startedAt),
    },
  };
}

function differentTexts({ old, new: now }: Versions): ApiError {
  return new ApiError(
    422,
    'different-texts',
    `„${old.title}“ und „${now.title}“ haben so gut wie keinen Wortlaut gemeinsam; sie lassen sich nicht als zwei Fassungen eines Textes gegenüberstellen.`,
  );
}

function rowWriter(synopsis: Synopsis, versions: Versions): (row: Row) => ComparedRow {
  const before = passagesOf(versions.old, synopsis.old);
  const after = passagesOf(versions.new, synopsis.new);
  return (row) => {
    const { reworded, words, substance } = synopsis.rewording(row);
    const [gone, come] = [words.map(({ old }) => old), words.map((change) => change.new)];
    return {
      kind: row.kind,
      reworded,
      old: row.old === null ? null : before(row.old, gone),
      new: row.new === null ? null : after(row.new, come),
      changes: substance.map((change) => ({
        ...change,
        old: change.old && [change.old.start, change.old.end],
        new: change.new && [change.new.start, change.new.end],
      })),
    };
  };
}

function describe({ documentId, title, source, date, text }: Material): Comparison['old'] {
  return { documentId, title: title || source, source, date, words: countWords(text) };
}

function summaryOf(rows: readonly ComparedRow[]): Comparison['summary'] {
  const summary = { unchanged: 0, changed: 0, new: 0, dropped: 0, moved: 0, renumbered: 0, substantial: 0 };
  for (const { kind, changes } of rows) {
    summary[kind]++;
    summary.substantial += changes.filter(({ follows }) => !follows).length;
  }
  return summary;
}

function noticesOf({ old, new: now }: Versions, rows: readonly ComparedRow[]): Notice[] {
  const unread = [old, now].flatMap(({ title, unread: pages }): Notice[] => {
    if (pages.length === 0) return [];
    const which =
      pages.length === 1
        ? `Seite ${pages[0]} ist nur als Bild da und wurde nicht verglichen`
        : `${pages.length} Seiten sind nur als Bild da und wurden nicht verglichen`;
    return [{ code: 'pages-without-text', message: `In „${title}“ fehlt ein Teil: ${which}.` }];
  });
  const same = rows.every(({ kind, changes }) => kind === 'unchanged' && changes.length === 0);
  if (!same) return unread;
  return [...unread, { code: 'same-text', message: 'Beide Fassungen haben denselben Wortlaut.' }];
}
