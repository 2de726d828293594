import { readability, type Scores } from '../../readability/readability.ts';
import { sentences } from '../../sentences.ts';
import { countWords } from '../../words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Level } from '../rewrite/level.ts';
import type { PlainFinding } from './finding.ts';
import { findings } from './findings.ts';
import { changingTerms, missingAddress } from './rules/terms.ts';

export interface AnalysedSentence {
  text: string;
  /** Offsets of the sentence in the text. */
  start: number;
  end: number;
  words: number;
  /** Spans count within the sentence. */
  findings: PlainFinding[];
}

export interface Analysis {
  scores: Scores;
  sentences: AnalysedSentence[];
  /** What only shows over several sentences; spans count in the text. */
  findings: PlainFinding[];
}

/**
 * The scores of a text, and what makes each of its sentences hard to read at a level. `known` spares looking at a
 * sentence twice, with the words it holds; `lexicon` holds a house's own hard words.
 */
export function analyse(
  text: string,
  level: Level = 'einfach',
  { known, lexicon }: { known?: FindingMemory; lexicon?: Lexicon } = {},
): Analysis {
  return {
    scores: readability(text),
    sentences: sentences(text).map(({ start, end }) => {
      const sentence = text.slice(start, end);
      const found = known?.of(sentence, level) ?? findings(sentence, level, lexicon);
      return { text: sentence, start, end, words: countWords(sentence), findings: found };
    }),
    findings: [...changingTerms(text), ...missingAddress(text)],
  };
}

/** Remembers what was found, so that a text that grows while somebody types is looked at sentence by changed sentence. */
export class FindingMemory {
  #known = new Map<string, PlainFinding[]>();
  readonly #lexicon: Lexicon | undefined;

  /** @param lexicon a house's own words; those shipped unless told */
  constructor(lexicon?: Lexicon) {
    this.#lexicon = lexicon;
  }

  of(sentence: string, level: Level): PlainFinding[] {
    const key = `${level} ${sentence}`;
    const known = this.#known.get(key);
    if (known) return known;
    const found = findings(sentence, level, this.#lexicon);
    if (this.#known.size > 5_000) this.#known.clear();
    this.#known.set(key, found);
    return found;
  }
}
