import { baseLexicon } from '../../language/compounds/base-lexicon.ts';
import { splitCompound } from '../../language/compounds/split.ts';
import { sentences } from '../../language/sentences.ts';
import { stem } from '../../language/stem.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { synonymGroups } from '../../language/synonyms.ts';
import { words } from '../../language/words.ts';
import type { Source } from './source.ts';

const lexicon = baseLexicon();

/** A sentence of a source, by its place among all sentences of the index. */
export interface SourceSentence {
  index: number;
  source: Source;
  /** Offsets into `source.text`. */
  start: number;
  end: number;
  text: string;
}

/** How well a word of a source matches a word of a statement: 1 the same, less for synonyms and compound parts. */
interface Match {
  stem: string;
  strength: number;
}

const synonymStrength = 0.85;
const partStrength = 0.75;
/** The shortest stem that may match as part of a compound. */
const shortestPart = 4;

/** Sentences of all sources with an inverted index over their stems, built once for any number of statements. */
export class SourceIndex {
  readonly sentences: SourceSentence[] = [];
  readonly #stems = new Map<string, string>();
  readonly #postings = new Map<string, number[]>();
  readonly #byGroup = new Map<number, string[]>();
  readonly #byOpening = new Map<string, string[]>();
  readonly #byEnding = new Map<string, string[]>();
  readonly #byPart = new Map<string, string[]>();
  readonly #matches = new Map<string, Match[]>();

  constructor(sources: readonly Source[]) {
    for (const source of sources) {
      for (const span of sentences(source.text)) this.#add(source, span.start, span.end);
    }
  }

  #add(source: Source, start: number, end: number): void {
    const index = this.sentences.length;
    const text = source.text.slice(start, end);
    this.sentences.push({ index, source, start, end, text });
    for (const word of words(text)) {
      if (isStopWord(word.text)) continue;
      const stemmed = this.#stem(word.text);
      const list = this.#postings.get(stemmed);
      if (!list) {
        this.#postings.set(stemmed, [index]);
        this.#file(stemmed, word.text);
      } else if (list.at(-1) !== index) list.push(index);
    }
  }

  #stem(word: string): string {
    let stemmed = this.#stems.get(word);
    if (stemmed === undefined) this.#stems.set(word, (stemmed = stem(word)));
    return stemmed;
  }

  #file(stemmed: string, word: string): void {
    for (const group of synonymGroups(stemmed)) push(this.#byGroup, group, stemmed);
    for (const part of partsOf(word)) push(this.#byPart, part, stemmed);
    if (stemmed.length < shortestPart) return;
    push(this.#byOpening, stemmed.slice(0, shortestPart), stemmed);
    push(this.#byEnding, stemmed.slice(-shortestPart), stemmed);
  }

  /** Stems of the sources that may stand for this stem, best first; with the `word` itself its compound parts too. */
  matches(stemmed: string, word: string = stemmed): readonly Match[] {
    const known = this.#matches.get(stemmed);
    if (known) return known;
    const strengths = new Map<string, number>();
    const offer = (other: string, strength: number) =>
      strengths.set(other, Math.max(strength, strengths.get(other) ?? 0));
    if (this.#postings.has(stemmed)) offer(stemmed, 1);
    for (const group of synonymGroups(stemmed)) {
      for (const other of this.#byGroup.get(group) ?? []) offer(other, synonymStrength);
    }
    for (const other of this.#byPart.get(stemmed) ?? []) offer(other, partStrength);
    for (const part of partsOf(word)) if (this.#postings.has(part)) offer(part, partStrength);
    for (const other of this.#compounds(stemmed)) offer(other, partStrength);
    const matches = Array.from(strengths, ([other, strength]) => ({ stem: other, strength }));
    matches.sort((a, b) => b.strength - a.strength);
    this.#matches.set(stemmed, matches);
    return matches;
  }

  /** Words that begin or end with the stem, or with which the stem begins or ends („Plan“ – „Wärmeplan“). */
  *#compounds(stemmed: string): Generator<string> {
    if (stemmed.length < shortestPart) return;
    for (const other of this.#byOpening.get(stemmed.slice(0, shortestPart)) ?? []) {
      if (other !== stemmed && (other.startsWith(stemmed) || stemmed.startsWith(other))) yield other;
    }
    for (const other of this.#byEnding.get(stemmed.slice(-shortestPart)) ?? []) {
      if (other !== stemmed && (other.endsWith(stemmed) || stemmed.endsWith(other))) yield other;
    }
    for (const other of this.#byOpening.get(stemmed.slice(-shortestPart)) ?? []) {
      if (stemmed.endsWith(other)) yield other;
    }
  }

  /** Indices of the sentences that contain the stem. */
  postings(stemmed: string): readonly number[] {
    return this.#postings.get(stemmed) ?? [];
  }

  /** Whether a sentence contains the stem. */
  contains(stemmed: string, sentence: number): boolean {
    return this.#postings.get(stemmed)?.includes(sentence) ?? false;
  }

  /** The sentence `distance` after (or before) this one in the same source. */
  neighbour(sentence: SourceSentence, distance: 1 | -1): SourceSentence | null {
    const other = this.sentences[sentence.index + distance];
    return other?.source === sentence.source ? other : null;
  }
}

/** Stems of a compound's parts; none for a simple word. */
function partsOf(word: string): string[] {
  const parts = splitCompound(word, lexicon);
  return parts.length > 1 ? parts.map((part) => stem(part)) : [];
}

function push<Key>(map: Map<Key, string[]>, key: Key, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
