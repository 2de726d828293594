import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../../report/report.ts';
import { openKnownItems } from '../known-item.ts';
import { isBeir, openBeir } from './beir.ts';
import { isDossier, openDossierSet } from './dossier-set.ts';
import { openQuestionLines } from './question-lines.ts';
import type { RetrievalSet } from './retrieval-set.ts';
import { openSquad } from './squad.ts';

/** Our own invented ministry. */
export const ownDossier = fileURLToPath(new URL('../weidmark', import.meta.url));

/**
 * The set that `--set` names: `dev` or `test` for the halves of our own dossier, nothing for all of it, a folder or a
 * file in one of the forms of eval/sets/README.md (folders with a half or split behind them), or the files of a corpus
 * of laws or speeches.
 *
 * @throws UsageError
 */
export async function openRetrievalSet(set: readonly string[]): Promise<RetrievalSet> {
  if (set.every(isHalf)) return openOwnSet([...new Set(set)]);
  const [first = '', second] = set;
  if (isFolder(first)) {
    if (set.length > 2) throw new UsageError('Hinter einem Ordner steht höchstens eine Hälfte.');
    if (isBeir(first)) return openBeir(first, second);
    if (isDossier(first)) return openDossierSet(first, second);
    throw new UsageError(
      `In ${first} liegt weder corpus.jsonl (BEIR) noch questions.jsonl mit dem Ordner documents.`,
    );
  }
  if (set.length === 1 && first.endsWith('.json')) return openSquad(first);
  if (set.length === 1 && /\.jsonl(?:\.gz)?$/.test(first)) return openQuestionLines(first);
  if (set.length === 1 && !existsSync(first)) throw new UsageError(`${first} gibt es nicht.`);
  return openKnownItems(set);
}

async function openOwnSet(halves: readonly string[]): Promise<RetrievalSet> {
  const half = halves.length === 1 ? halves[0] : undefined;
  return { ...(await openDossierSet(ownDossier, half)), name: half ? `Weidmark, ${half}` : 'Weidmark' };
}

const isHalf = (word: string) => word === 'dev' || word === 'test';

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
