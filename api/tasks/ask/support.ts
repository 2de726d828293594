import type { Question } from '../matching/question.ts';
import type { Candidate } from './candidates.ts';

/** Below this share of the question carried by a sentence and its surroundings, the sentence answers something else. */
const leastCoverage = 0.55;
/** A subject carried less than this anywhere is not in the documents. */
const leastStrength = 0.5;
/** Share of the question's subjects that may be missing while the rest still makes an answer. */
const tolerableGap = 0.3;
/** Shorter nouns („Frist“, „Antrag“) are likely to be said in other words; longer ones name a thing of its own. */
const namingLength = 9;

export interface Support {
  /** Candidates that carry enough of the question, best first; empty when nothing does. */
  carrying: Candidate[];
  /** What the question is about and no document contains, as the question writes it. */
  missing: string[];
  /** The sort of fact asked for that no carrying sentence contains, in German („keinen Betrag“); else null. */
  lacking: string | null;
}

/**
 * Whether anything carries the question. What it is about must occur: a word that names a thing of its own, a number
 * or a document that nowhere stands makes every answer one to another question. So does the sort of fact it asks for.
 */
export function supportOf(question: Question, candidates: readonly Candidate[]): Support {
  const anywhere = (at: number) => Math.max(0, ...candidates.map(({ carried }) => carried[at]!));
  const subjects = question.wanted.flatMap((word, at) =>
    word.subject ? [{ word, strength: anywhere(at) }] : [],
  );
  const absent = subjects.filter(({ strength }) => strength < leastStrength).map(({ word }) => word.text);
  const absentValues = question.values
    .filter((_, at) => anywhere(question.wanted.length + at) === 0)
    .map(({ start, end }) => question.text.slice(start, end));
  const missing = [...absent, ...absentValues];
  const names = absentValues.length > 0 || absent.some((word) => word.length >= namingLength);
  if (names || absent.length > tolerableGap * subjects.length)
    return { carrying: [], missing, lacking: null };
  const relevant = candidates.filter(({ coverage }) => coverage >= leastCoverage);
  const none = question.answer?.none ?? null;
  if (none === null) return { carrying: relevant, missing, lacking: null };
  const carrying = relevant.filter(({ answers }) => answers);
  return { carrying, missing, lacking: relevant.length > 0 && carrying.length === 0 ? none : null };
}
