import type { SearchHit } from '../../../ingest/library-types.ts';
import type { Fact } from '../../../language/facts/fact.ts';
import { factsOf } from '../../../language/facts/facts.ts';
import { countWords } from '../../../language/words.ts';
import { anchorRange } from '../../evidence/anchor-range.ts';
import type { Source } from '../../evidence/source.ts';
import { SourceIndex, type SourceSentence } from '../../evidence/source-index.ts';
import type { Question } from '../matching/question.ts';
import { covered, strengthsIn, strongestPerSource } from '../matching/strengths.ts';

/** A sentence that may answer the question. */
export interface Candidate {
  hit: SearchHit;
  /** Offsets into the document's text. */
  start: number;
  end: number;
  text: string;
  /** Per wanted word and value, 0 to 1: how far sentence and surroundings carry it. */
  carried: number[];
  /** Weighted mean of `carried`. */
  coverage: number;
  /** What candidates are ordered by; not comparable between questions. */
  score: number;
}

/** How much a word counts that stands in the headings above a sentence, beside it, or elsewhere in its passage. */
const nearness = { heading: 0.9, neighbour: 0.7, passage: 0.5 };
const answerBonus = 0.2;
const shortestAnswer = 4;
const longestAnswer = 70;

/** The sentences of all hits, best first, scored by how much of the question they and their surroundings carry. */
export function candidatesFor(question: Question, hits: readonly SearchHit[]): Candidate[] {
  const sources = hits.map((hit) => asSource(hit, hit.text));
  const passages = new SourceIndex(sources);
  const inSentence = strengthsIn(passages, question);
  const inPassage = strongestPerSource(sources, passages, inSentence, question);
  const above = hits.map((hit) =>
    asSource(hit, [hit.title, ...hit.headings, hit.speaker ?? ''].join('\n\n')),
  );
  const headings = new SourceIndex(above);
  const inHeading = strongestPerSource(above, headings, strengthsIn(headings, question), question);
  const bestHit = Math.max(...hits.map((hit) => hit.score));
  const hitOf = new Map(sources.map((source, at) => [source, at]));
  const candidates = passages.sentences.map((sentence, at): Candidate => {
    const hitAt = hitOf.get(sentence.source)!;
    const hit = hits[hitAt]!;
    const own = inSentence[at]!;
    const beside = [passages.neighbour(sentence, -1), passages.neighbour(sentence, 1)];
    const carried = own.map((strength, term) =>
      Math.max(
        strength,
        nearness.heading * inHeading[hitAt]![term]!,
        ...beside.map((other) => (other ? nearness.neighbour * inSentence[other.index]![term]! : 0)),
        nearness.passage * inPassage[hitAt]![term]!,
      ),
    );
    const coverage = covered(carried, question);
    const relevance = 0.5 * coverage + 0.4 * covered(own, question) + 0.1 * (hit.score / bestHit);
    return {
      hit,
      start: hit.start + sentence.start,
      end: hit.start + sentence.end,
      text: sentence.text,
      carried,
      coverage,
      score: relevance + fitness(sentence, question),
    };
  });
  return candidates.sort((a, b) => b.score - a.score);
}

/** How well a sentence suits as an answer whatever it is about: the kind of fact asked for, and a sensible length. */
function fitness({ text }: SourceSentence, { answerKinds, values }: Question): number {
  const length = countWords(text);
  let points = length < shortestAnswer ? -0.4 : length > longestAnswer ? -0.15 : 0;
  if (/[:?]$/.test(text)) points -= 0.15;
  if (
    answerKinds.size > 0 &&
    factsOf(text).some((fact) => answerKinds.has(fact.kind) && isNew(fact, values))
  ) {
    points += answerBonus;
  }
  return points;
}

/** A value the question itself names is no answer to it. */
function isNew(fact: Fact, known: readonly Fact[]): boolean {
  return known.every((value) => value.kind !== fact.kind || value.value !== fact.value);
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
