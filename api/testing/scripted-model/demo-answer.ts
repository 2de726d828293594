import { rankSentences } from '../../../language/ranking/rank.ts';
import { sentences } from '../../../language/sentences.ts';
import { stem } from '../../../language/stem.ts';
import { isStopWord } from '../../../language/stop-words.ts';
import { countWords, words } from '../../../language/words.ts';
import { passagesIn, type ShownPassage, textIn, topicsIn, wishIn, wordsIn } from './read-request.ts';

/** A sentence that an answer can be made of, with the marker of what carries it. */
interface Material {
  /** Without the mark that ends it. */
  text: string;
  end: string;
  marker: string;
}

const answerSentences = 3;
const mostRanked = 400;

/**
 * What the scripted model answers: German sentences taken from the material of the request, with the markers they
 * stand under, so that demonstrations look like those of a real model and every check has something to find.
 */
export function demoAnswer(message: string): string {
  const material = materialOf(message);
  const wanted = wordsIn(message);
  const wish = wishIn(message);
  if (material.length === 0) return withoutMaterial(message, wish);
  if (wanted !== null) return summaryByTopic(material, wanted, topicsIn(message));
  return wish ? answer(material, wish) : plainly(textIn(message));
}

function materialOf(message: string): Material[] {
  const passages = passagesIn(message);
  if (passages.length > 0) {
    const all = passages.flatMap(sentencesOf);
    return all.filter(({ text }, at) => all.findIndex((other) => other.text === text) === at);
  }
  return Array.from(textIn(message).matchAll(/^(?:- )?(.+?) ?((?:\[\d+\])+)\.?$/gm), ([, text, marker]) => ({
    ...withoutEnd(text!),
    marker: marker!,
  }));
}

function sentencesOf({ number, text }: ShownPassage): Material[] {
  return sentences(text)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
    .filter((sentence) => countWords(sentence) >= 5 && /^\p{Lu}/u.test(sentence) && /[.!?]$/.test(sentence))
    .map((sentence) => ({ ...withoutEnd(sentence), marker: `[${number}]` }));
}

function withoutEnd(sentence: string): { text: string; end: string } {
  const end = /[.!?]$/.exec(sentence)?.[0] ?? '';
  return { text: sentence.slice(0, sentence.length - end.length), end: end || '.' };
}

/** The sentences that share most words with the question, the best first. */
function answer(material: readonly Material[], question: string): string {
  const asked = new Set(stemsOf(question));
  const scored = material
    .map((one) => ({ one, score: stemsOf(one.text).filter((word) => asked.has(word)).length }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const chosen = scored.slice(0, answerSentences).map(({ one }) => one);
  return chosen.length > 0 ? written(chosen) : `NICHT ENTHALTEN: ${question}`;
}

/** Under each topic what shares words with it; without topics, or where none is met, one text. */
function summaryByTopic(material: readonly Material[], wanted: number, topics: readonly string[]): string {
  const parts = topics.flatMap((topic) => {
    const asked = new Set(stemsOf(topic));
    const own = material.filter(({ text }) => stemsOf(text).some((word) => asked.has(word)));
    return own.length > 0 ? [{ topic, own }] : [];
  });
  if (parts.length === 0) return summary(material, wanted);
  return parts.map(({ topic, own }) => `## ${topic}\n${summary(own, wanted / parts.length)}`).join('\n\n');
}

/** The central sentences in their order, up to the length asked for. */
function summary(material: readonly Material[], wanted: number): string {
  const pool = material.slice(0, mostRanked);
  const scores = rankSentences(pool.map(({ text }) => text));
  const best = pool.map((_, at) => at).sort((a, b) => scores[b]! - scores[a]!);
  const chosen: number[] = [];
  let length = 0;
  for (const at of best) {
    if (length >= 0.95 * wanted) break;
    const size = countWords(pool[at]!.text);
    if (length + size > 1.05 * wanted) continue;
    chosen.push(at);
    length += size;
  }
  return written(chosen.sort((a, b) => a - b).map((at) => pool[at]!));
}

function written(material: readonly Material[]): string {
  return material.map(({ text, marker, end }) => `${text} ${marker}${end}`).join(' ');
}

/** One sentence a line. */
function plainly(text: string): string {
  return sentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

function withoutMaterial(message: string, wish: string): string {
  const text = textIn(message);
  if (text !== '') return plainly(text);
  const subject = wish.replace(/\s+/g, ' ').slice(0, 120);
  return `Sie fragen: „${subject}“. Ohne Dokumente kann ich dazu beim Aufbau und bei der Sprache helfen.`;
}

function stemsOf(text: string): string[] {
  return words(text)
    .filter((word) => !isStopWord(word.text.toLowerCase()))
    .map((word) => stem(word.text));
}
