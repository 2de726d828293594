import type { SearchHit } from '../../../ingest/library-types.ts';
import { countWords } from '../../../language/words.ts';
import { anchorRange } from '../../evidence/anchor-range.ts';
import type { Source } from '../../evidence/source.ts';
import type { Question } from '../matching/question.ts';
import { answerBonus } from './answer-bonus.ts';
import { leansBack } from './leaning.ts';
import { covered, match, type Strengths, weightsIn } from '../matching/strengths.ts';

/** A sentence that may answer the question. */
export interface Candidate {
  hit: SearchHit;
  /** Offsets into the document's text. */
  start: number;
  end: number;
  text: string;
  /** Per wanted word and value: how far sentence and surroundings carry it. */
  carried: Strengths;
  /** Share of the question that they carry, rare words counting more. */
  coverage: number;
  /** Whether it contains the sort of fact the question asks for; true where it asks for none. */
  answers: boolean;
  /** What candidates are ordered by; not comparable between questions. */
  score: number;
}

/** How much a word counts that stands in the headings above a sentence, beside it, or elsewhere in its passage. */
const nearness = { heading: 0.9, neighbour: 0.7, passage: 0.5 };
/** Looking for facts is dear: only so many sentences are looked at for the sort of answer. */
const looked = 60;
/** A sentence that leans on the one before it is quoted together with it, so that one's words are nearly its own. */
const borrowed = 0.95;
const shortestAnswer = 4;
const longestAnswer = 70;

/** The most relevant sentences of all hits, best first, scored by how much of the question they carry. */
export function candidatesFor(question: Question, hits: readonly SearchHit[]): Candidate[] {
  const sources = hits.map((hit) => asSource(hit, hit.text));
  const passages = match(question, sources);
  const headings = match(
    question,
    hits.map((hit) => asSource(hit, [hit.title, ...hit.headings, hit.speaker ?? ''].join('\n\n'))),
  );
  const weights = weightsIn(passages, question);
  const bestHit = Math.max(...hits.map((hit) => hit.score));
  const hitOf = new Map(sources.map((source, at) => [source, at]));
  const candidates = passages.index.sentences.map((sentence, at): Candidate => {
    const hitAt = hitOf.get(sentence.source)!;
    const hit = hits[hitAt]!;
    const beside = [passages.index.neighbour(sentence, -1), passages.index.neighbour(sentence, 1)];
    const before = beside[0] && leansBack(sentence.text) ? passages.sentences[beside[0].index]! : null;
    const own = passages.sentences[at]!.map((strength, term) =>
      Math.max(strength, before ? borrowed * before[term]! : 0),
    );
    const carried = own.map((strength, term) =>
      Math.max(
        strength,
        nearness.heading * headings.sources[hitAt]![term]!,
        ...beside.map((other) => (other ? nearness.neighbour * passages.sentences[other.index]![term]! : 0)),
        nearness.passage * passages.sources[hitAt]![term]!,
      ),
    );
    const coverage = covered(carried, weights);
    const relevance = 0.5 * coverage + 0.4 * covered(own, weights) + 0.1 * (hit.score / bestHit);
    const [start, end] = [hit.start + sentence.start, hit.start + sentence.end];
    const score = relevance + fitness(sentence.text);
    return { hit, start, end, text: sentence.text, carried, coverage, answers: true, score };
  });
  const relevant = candidates.sort((a, b) => b.score - a.score).slice(0, looked);
  return relevant.map((candidate) => withAnswer(candidate, question)).sort((a, b) => b.score - a.score);
}

/** How well a sentence suits as an answer whatever it is about. */
function fitness(text: string): number {
  const length = countWords(text);
  const byLength = length < shortestAnswer ? -0.4 : length > longestAnswer ? -0.15 : 0;
  return /[:?]$/.test(text) ? byLength - 0.15 : byLength;
}

function withAnswer(candidate: Candidate, question: Question): Candidate {
  if (!question.answer) return candidate;
  const bonus = answerBonus(candidate.text, question);
  return { ...candidate, answers: bonus > 0, score: candidate.score + bonus };
}

function asSource(hit: SearchHit, text: string): Source {
  return {
    documentId: hit.documentId,
    title: hit.title,
    source: hit.source,
    date: hit.date,
    speaker: hit.speaker,
    text,
    offset: null,
    anchorOf: () => anchorRange(hit.anchor),
  };
}
