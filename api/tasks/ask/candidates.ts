import type { SearchHit } from '../../../ingest/library-types.ts';
import { anchorRange } from '../../evidence/anchor-range.ts';
import type { Source } from '../../evidence/source.ts';
import type { Question } from '../matching/question.ts';
import {
  covered,
  match,
  type Matched,
  type Strengths,
  weightsIn,
  withCompounds,
} from '../matching/strengths.ts';
import { isOwnPlace } from '../matching/own-place.ts';
import { isOrderToModel } from '../writing/planted.ts';
import { announces, asksForQuestions } from './announcement.ts';
import { answerBonus } from './answer-bonus.ts';
import { fitness, isTableRow } from './fitness.ts';
import { leansBack } from './leaning.ts';
import { speaksOfOtherTime } from './other-time.ts';

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

/**
 * How much a word counts that stands above a sentence, beside it, in the same table, elsewhere in its passage, in the
 * document's head, or elsewhere in the document.
 */
const nearness = { above: 0.9, neighbour: 0.7, table: 0.7, passage: 0.5, head: 0.6, document: 0.25 };
/** Characters within which a document names its sender and its matter. */
const headLength = 400;
/** A sentence is quoted together with one that it leans on or that announces it, whose words are so nearly its own. */
const borrowed = 0.95;
/** Looking for facts is dear: only so many sentences are looked at for the sort of answer. */
const looked = 60;
/** What the newest document's sentences gain over the oldest one's. */
const recency = 0.15;
/** What a sentence loses that tells of another time than the question asks for. */
const otherTime = 0.2;

/**
 * The most relevant sentences of all hits, best first, scored by how much of the question they carry. A sentence
 * planted for a language model is none of them, nor is one that only announces what the next one tells.
 */
export function candidatesFor(question: Question, hits: readonly SearchHit[]): Candidate[] {
  const sources = hits.map((hit) => asSource(hit, hit.text));
  const passages = match(question, sources);
  const above = match(
    question,
    hits.map((hit) => asSource(hit, contextOf(hit))),
  );
  const speakers = match(
    question,
    hits.map((hit) => asSource(hit, hit.speaker ?? '')),
  );
  const inDocument = strengthsOfDocuments(hits, passages.sources);
  const weights = weightsIn(passages, question);
  const bestHit = Math.max(...hits.map((hit) => hit.score));
  const age = ages(hits);
  const hitOf = new Map(sources.map((source, at) => [source, at]));
  const candidates = passages.index.sentences.map((sentence, at): Candidate => {
    const hitAt = hitOf.get(sentence.source)!;
    const hit = hits[hitAt]!;
    const author = question.answer?.voice ? above.sources[hitAt]! : speakers.sources[hitAt]!;
    const said = atOwnPlace(ownStrengths(passages, at, author), question, hit, sentence.end);
    const near = said.map((strength, term) =>
      Math.max(
        strength,
        nearness.above * (above.sources[hitAt]![term] ?? 0),
        nearness.neighbour * besides(passages, at, term),
        isTableRow(sentence.text) ? nearness.table * passages.sources[hitAt]![term]! : 0,
      ),
    );
    const far = near.map((strength, term) =>
      Math.max(
        strength,
        nearness.passage * passages.sources[hitAt]![term]!,
        inDocument.get(hit.documentId)![term]!,
      ),
    );
    const carried = withCompounds(near, far, question);
    const coverage = covered(carried, weights);
    const own = covered(withCompounds(said, said, question), weights);
    const relevance = 0.5 * coverage + 0.4 * own + 0.1 * (hit.score / bestHit);
    const elsewhen = speaksOfOtherTime(sentence.text, question) ? otherTime : 0;
    const score = relevance + fitness(sentence.text) - recency * age(hit) - elsewhen;
    const [start, end] = [hit.start + sentence.start, hit.start + sentence.end];
    return { hit, start, end, text: sentence.text, carried, coverage, answers: true, score };
  });
  const skipsAnnouncements = !asksForQuestions(question.text);
  const telling = candidates.filter(
    ({ text }) => !isOrderToModel(text) && !(skipsAnnouncements && announces(text)),
  );
  const relevant = mostRelevant(telling);
  return relevant.map((candidate) => withAnswer(candidate, question)).sort((a, b) => b.score - a.score);
}

/** The best, and for every wanted word and value the sentence that carries it most: what stands nowhere else counts too. */
function mostRelevant(candidates: Candidate[]): Candidate[] {
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates.slice(0, looked);
  const carriers = (candidates[0]?.carried ?? []).map((_, term) =>
    candidates.reduce((most, one) => (one.carried[term]! > most.carried[term]! ? one : most)),
  );
  return [...new Set([...best, ...carriers])];
}

/** A sentence below the heading „§ 7“ says what § 7 says. */
function atOwnPlace(said: Strengths, { wanted, values }: Question, hit: SearchHit, end: number): Strengths {
  const place = { title: hit.title, headings: hit.headings, text: hit.text.slice(0, end) };
  const own = new Set(values.flatMap((value, at) => (isOwnPlace(value, place) ? [wanted.length + at] : [])));
  return own.size === 0 ? said : said.map((strength, term) => (own.has(term) ? 1 : strength));
}

/** What the sentence itself carries, with what it borrows from the one it leans on, and who says it. */
function ownStrengths({ index, sentences }: Matched, at: number, author: Strengths): Strengths {
  const sentence = index.sentences[at]!;
  const previous = index.neighbour(sentence, -1);
  const before = previous && (leansBack(sentence.text) || announces(previous.text)) ? previous : null;
  return sentences[at]!.map((strength, term) =>
    Math.max(strength, before ? borrowed * sentences[before.index]![term]! : 0, author[term] ?? 0),
  );
}

/** Per document: what any of its passages contains; its head, which names sender and matter, counts most. */
function strengthsOfDocuments(
  hits: readonly SearchHit[],
  strengths: readonly Strengths[],
): Map<string, Strengths> {
  const documents = new Map<string, Strengths>();
  for (const [at, { documentId, start }] of hits.entries()) {
    const share = start < headLength ? nearness.head : nearness.document;
    const before = documents.get(documentId);
    const own = strengths[at]!.map((strength, term) => Math.max(share * strength, before?.[term] ?? 0));
    documents.set(documentId, own);
  }
  return documents;
}

function besides({ index, sentences }: Matched, at: number, term: number): number {
  const sentence = index.sentences[at]!;
  const neighbours = [index.neighbour(sentence, -1), index.neighbour(sentence, 1)];
  return Math.max(0, ...neighbours.map((other) => (other ? sentences[other.index]![term]! : 0)));
}

function withAnswer(candidate: Candidate, question: Question): Candidate {
  if (!question.answer) return candidate;
  const bonus = answerBonus(candidate.text, question);
  const answers = bonus > 0 && namesCounted(candidate, question);
  return { ...candidate, answers, score: candidate.score + bonus };
}

/** „Davon sind 58 bewilligt“ tells how many „Anträge“ only beside a sentence that speaks of Anträge. */
function namesCounted({ carried }: Candidate, { wanted, answer }: Question): boolean {
  const at = wanted.findIndex(({ stems }) => stems[0] === answer?.counted);
  return at === -1 || carried[at]! > nearness.passage;
}

/** 0 for hits of the newest dated document, 1 for those of the oldest; half for undated ones. */
function ages(hits: readonly SearchHit[]): (hit: SearchHit) => number {
  const dates = [...new Set(hits.flatMap(({ date }) => date ?? []))].sort().reverse();
  return ({ date }) => (date === null || dates.length < 2 ? 0.5 : dates.indexOf(date) / (dates.length - 1));
}

/** What stands above a passage: title, headings, speaker, and the words of the file's name. */
function contextOf({ title, headings, speaker, source }: SearchHit): string {
  const name = source
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/, '')
    .replace(/[_\d.-]+/g, ' ');
  return [title, ...headings, speaker ?? '', name].join('\n\n');
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
