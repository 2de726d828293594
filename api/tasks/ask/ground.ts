import type { SearchHit } from '../../../ingest/library-types.ts';
import type { Refusal } from '../../contract/grounded-text.ts';
import type { AskRequest } from '../../contract/tasks.ts';
import type { Question } from '../matching/question.ts';
import { readQuestion } from '../matching/question.ts';
import type { TaskContext } from '../task.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { notContained, nothingAsked, nothingToSearch } from './refusals.ts';
import { secondLook } from './second-look.ts';
import { type Support, supportOf } from './support.ts';

/** Passages looked at for an answer. */
const passages = 30;
/** Passages looked at for a word that seems to be missing. */
const perWord = 10;

/** What the documents have to offer for a question. */
export interface Ground {
  question: Question;
  hits: SearchHit[];
  candidates: Candidate[];
  support: Support;
}

/** Searches the documents for a question; a refusal where there is nothing to ask or nothing to answer from. */
export async function groundFor(
  { library, scope }: TaskContext,
  { question: text, engine: _engine, model: _model, ...filter }: AskRequest,
): Promise<{ ground: Ground } | { refusal: Refusal }> {
  const question = readQuestion(text);
  if (question.wanted.length + question.values.length === 0) return { refusal: nothingAsked() };
  const hits = await library.search(scope, { ...filter, query: text, limit: passages });
  if (hits.length === 0) {
    const { total } = await library.documents(scope, { dossier: filter.dossier, limit: 1 });
    const subjects = question.wanted.filter(({ subject }) => subject).map((word) => word.text);
    return { refusal: total === 0 ? nothingToSearch(filter.dossier) : notContained(subjects) };
  }
  const first = considered(question, hits);
  const { missing } = first.support;
  const added = await secondLook(missing, hits, (query) =>
    library.search(scope, { ...filter, query, limit: perWord }),
  );
  return { ground: added.length > 0 ? considered(question, [...hits, ...added]) : first };
}

function considered(question: Question, hits: SearchHit[]): Ground {
  const candidates = candidatesFor(question, hits);
  return { question, hits, candidates, support: supportOf(question, candidates) };
}
