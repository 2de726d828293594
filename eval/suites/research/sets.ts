import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadySource } from '../../../ingest/library-types.ts';
import { UsageError } from '../../report/report.ts';
import { dossierDocuments } from '../../sets/dossier/documents.ts';
import { dossierQuestions } from '../../sets/dossier/questions.ts';
import { type LabelledQuestion, loadQuestions } from '../../sets/questions.ts';
import { ownDossier } from '../../sets/retrieval/open-set.ts';

const sampleFolder = fileURLToPath(new URL('../../../api/sample', import.meta.url));

/** A dossier and what is asked of it. */
export interface ResearchSet {
  name: string;
  documents: ReadySource[];
  questions: LabelledQuestion[];
  notes: string[];
}

/** Of our larger dossier every second question: what the fast tier has seconds for. */
export const short = 'short';

/**
 * Both our dossiers, all questions or those of the halves named, with `short` fewer of them; or a house's own folder in
 * the form of eval/sets/README.md, with a half where wanted.
 *
 * @throws UsageError
 */
export async function openResearchSets(set: readonly string[]): Promise<ResearchSet[]> {
  const [first, half, ...more] = set;
  if (first !== undefined && existsSync(join(first, 'questions.jsonl'))) {
    if (more.length > 0) throw new UsageError('Hinter dem Ordner steht höchstens eine Hälfte.');
    return [await dossierSet(first, half === undefined ? [] : [half])];
  }
  const halves = set.filter((word) => word !== short);
  if (halves.some((word) => word !== 'dev' && word !== 'test'))
    throw new UsageError('--set nimmt dev, test, short oder einen Ordner mit documents und questions.jsonl.');
  const own = { ...(await dossierSet(ownDossier, halves)), name: 'Weidmark' };
  const questions = set.includes(short) ? own.questions.filter((_, i) => i % 2 === 0) : own.questions;
  return [await sampleSet(halves), { ...own, questions }];
}

async function sampleSet(halves: readonly string[]): Promise<ResearchSet> {
  const { documents, unreadable } = await dossierDocuments(sampleFolder);
  return {
    name: 'Musterland',
    documents: documents.filter(({ source }) => source !== 'README.md'),
    questions: (await loadQuestions()).filter(within(halves)),
    notes: unreadable,
  };
}

async function dossierSet(folder: string, halves: readonly string[]): Promise<ResearchSet> {
  const { documents, unreadable } = await dossierDocuments(join(folder, 'documents'));
  const all = (await dossierQuestions(join(folder, 'questions.jsonl'))).filter(within(halves));
  const questions = all.map((one): LabelledQuestion =>
    one.kind === 'answerable'
      ? { ...one, sources: [...new Set(one.passages.map(({ document }) => document))] }
      : { ...one, slice: null, passages: null },
  );
  return { name: basename(folder), documents, questions, notes: unreadable };
}

const within =
  (halves: readonly string[]) =>
  ({ half }: { half: string }): boolean =>
    halves.length === 0 || halves.includes(half);
