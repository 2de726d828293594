import { sentences } from '../sentences.ts';
import { countWords, type Span } from '../words.ts';
import { afterDash } from './after-dash.ts';
import { isCircumstance, isInSubordinateClause } from './in-passing.ts';
import { leansBack, withoutConnective } from './leaning.ts';
import { quotedStretches } from './quoted-stretches.ts';
import { handsOver } from './reported.ts';
import { type SpokenBy, type Stance, stanceOf } from './stance.ts';

export interface PositionPassage extends Span {
  stance: Stance['kind'];
  /** Higher is plainer and nearer to the topic; from about 0 to 5. */
  score: number;
}

/** Where a sentence names a topic. */
export interface TopicSpan extends Span {
  /** Named by itself, not as part of a compound that may mean something else. */
  whole: boolean;
}

export interface PositionOptions extends SpokenBy {
  /** Where a sentence speaks of the topic; empty where it does not. */
  topicIn(sentence: string): readonly TopicSpan[];
}

/** A sentence further behind the last one that names the topic speaks of something else. */
const reach = 2;
const longestPassage = 75;
/** Words of somebody else that no marks enclose are seldom more sentences than this. */
const longestTold = 2;
const shortestPart = 8;
/** What a passage gains whose topic stands in the clause that states the position. */
const sameClause = 1;
/** What it loses for each sentence before: only the plainest words surely speak of what that one has named. */
const borrowed = 1.2;
const borrowedPlainly = 0.6;
const plainest = 3;
/** What it loses that names the topic only as the circumstances or the ground of something else. */
const passing = 1.3;
/** What it loses that names the topic in compounds alone. */
const compound = 0.5;
/** What an evaluating word loses that stands in another clause than the topic. */
const elsewhere = 0.5;
/** What scores less says something of the topic, and hardly a position on it. */
const leastScore = 1.75;
/** Up to this many words a sentence states less than it seems to, from that many on it is hard to quote. */
const short = 9;
const long = 38;
const unhandy = 0.4;
/** What a passage loses that its speaker did not finish, because something was called in between. */
const unfinished = 0.6;

const complete = /[.!?…][“”"»)]*$/;
/** A clause that an interjection follows; what stands before its last sign can be quoted. */
const brokenOff = /[,;:–]\s*$/;
/** „Herr Muster, …“ and „Liebe Kolleginnen und Kollegen, …“ make a quotation no better. */
const vocative =
  /^(?:Herr|Frau|Liebe[rs]?|Sehr geehrte[rs]?|Meine (?:sehr )?)(?= ?\p{Lu}|verehrten|geehrten)/u;

/**
 * The passages of a paragraph of a speech that state a position on a topic: a sentence, with the ones before it where
 * it would not be understood alone or does not name the topic itself. Offsets into the paragraph, best first. A passage
 * begins with a sentence and ends with one, or with the clause behind which somebody called in between; none contains
 * words the speaker quotes.
 */
export function positionPassages(paragraph: string, { topicIn, party }: PositionOptions): PositionPassage[] {
  const spans = sentences(paragraph);
  const said = spans.map(({ start, end }) => paragraph.slice(start, end));
  const topics = said.map((sentence) => topicIn(sentence));
  if (topics.every((found) => found.length === 0)) return [];
  const quoted = quotedStretches(paragraph);
  const told = said.map((_, at) => isTold(said, at));
  const isQuoted = (span: Span) => quoted.some((words) => words.start < span.end && span.start < words.end);
  const passages: PositionPassage[] = [];
  for (const [at, sentence] of said.entries()) {
    const whole = complete.test(sentence);
    const last = whole ? sentence : finishedPart(sentence);
    const stance = last === null || told[at] ? null : stanceOf(last, { party });
    if (last === null || !stance) continue;
    const first = firstOf(said, topics, at);
    if (first === null) continue;
    const { start, end } = afterDash(paragraph, {
      start: spans[first]!.start,
      end: spans[at]!.start + last.length,
    });
    // A clause that goes on behind something called in between has lost its beginning.
    if (/^\p{Ll}/u.test(paragraph.slice(start, end))) continue;
    if (isQuoted({ start, end }) || countWords(paragraph.slice(start, end)) > longestPassage) continue;
    const words = countWords(sentence);
    const near = nearness(sentence, topics[at]!, stance);
    const handy = words > short && words < long && !vocative.test(said[first]!);
    const perSentence = stance.strength >= plainest ? borrowedPlainly : borrowed;
    const cost = (handy ? 0 : unhandy) + (whole ? 0 : unfinished) + perSentence * (at - first);
    const score = stance.strength + near - cost;
    if (score >= leastScore) passages.push({ start, end, stance: stance.kind, score });
  }
  return passages.sort((a, b) => b.score - a.score || a.start - b.start);
}

/**
 * Where a passage must begin so that it names the topic and can be understood; null where it cannot. A sentence that
 * does not name the topic speaks of it only where it leans on one that does, directly before it.
 */
function firstOf(said: readonly string[], topics: readonly (readonly Span[])[], at: number): number | null {
  const named = topics[at]!.length > 0;
  if (!named && (!topics[at - 1]?.length || !leansBack(said[at]!))) return null;
  let first = named ? at : at - 1;
  while (leansBack(withoutConnective(said[first]!))) {
    first--;
    if (first < 0 || at - first > reach || !complete.test(said[first]!)) return null;
  }
  return first;
}

/** Whether a sentence still belongs to words that one before handed over to; a dash gives the floor back. */
function isTold(said: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - longestTold); before--) {
    if (/^[–—]/.test(said[before + 1]!)) return false;
    if (handsOver(said[before]!)) return true;
  }
  return false;
}

/** What was said before somebody called in between, up to the sign at its end; null where that is no clause. */
function finishedPart(sentence: string): string | null {
  if (!brokenOff.test(sentence)) return null;
  const part = sentence.replace(brokenOff, '').trimEnd();
  return countWords(part) >= shortestPart ? part : null;
}

/** What a passage gains or loses by how its last sentence names the topic, where it does. */
function nearness(sentence: string, topics: readonly TopicSpan[], { kind, span }: Stance): number {
  if (topics.length === 0) return 0;
  const meant = topics.filter((topic) => !isCircumstance(sentence, topic));
  if (meant.length === 0) return -passing;
  const near = meant.filter((topic) => inSameClause(sentence, topic, span));
  if (near.length > 0) return near.some(({ whole }) => whole) ? sameClause : sameClause - compound;
  if (meant.every((topic) => isInSubordinateClause(sentence, topic))) return -passing;
  return kind === 'evaluation' ? -elsewhere : 0;
}

/** Whether no sign that divides clauses stands between the two. */
function inSameClause(sentence: string, a: Span, b: Span): boolean {
  const between = sentence.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return !/[,;:–]/.test(between);
}
