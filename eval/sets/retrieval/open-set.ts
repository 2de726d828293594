import { statSync } from 'node:fs';
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
  const [first, second, ...more] = set;
  if (first === undefined || (isHalf(first) && second === undefined))
    return openDossierSet(ownDossier, first);
  if (isHalf(first) && isHalf(second) && first !== second) return openDossierSet(ownDossier);
  if (isFolder(first)) {
    if (more.length > 0) throw new UsageError('Hinter einem Ordner steht höchstens eine Hälfte.');
    if (isBeir(first)) return openBeir(first, second);
    if (isDossier(first)) return openDossierSet(first, second);
    throw new UsageError(
      `In ${first} liegt weder corpus.jsonl (BEIR) noch questions.jsonl mit dem Ordner documents.`,
    );
  }
  if (second === undefined && first.endsWith('.json')) return openSquad(first);
  if (second === undefined && /\.jsonl(?:\.gz)?$/.test(first)) return openQuestionLines(first);
  return openKnownItems(set);
}

const isHalf = (word: string | undefined) => word === 'dev' || word === 'test';

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
