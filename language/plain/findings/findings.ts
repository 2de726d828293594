import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Level } from '../rewrite/level.ts';
import type { PlainFinding } from './finding.ts';
import { hardWords } from './rules/hard-words.ts';
import { longClause, longSentence } from './rules/lengths.ts';
import { lightVerbUse } from './rules/light-verbs.ts';
import { longWords } from './rules/long-words.ts';
import { preterite, subjunctive } from './rules/mood.ts';
import { doubleNegation, negation } from './rules/negations.ts';
import { genitives, nominalStyle } from './rules/nouns.ts';
import { passive, statePassive, toBeDone } from './rules/passive.ts';
import { abbreviations, largeNumbers, romanNumerals, specialSigns } from './rules/signs.ts';
import { inlineList, insertions, nestedClause, references } from './rules/structure.ts';
import { readSentence, type Sentence } from './sentence.ts';

const rules: ((sentence: Sentence) => PlainFinding[])[] = [
  longSentence,
  longClause,
  nestedClause,
  insertions,
  inlineList,
  passive,
  toBeDone,
  lightVerbUse,
  nominalStyle,
  genitives,
  doubleNegation,
  negation,
  subjunctive,
  preterite,
  hardWords,
  longWords,
  abbreviations,
  references,
  romanNumerals,
  largeNumbers,
  specialSigns,
];

/** State passive is a matter for readers with little German only. */
const atPlainLevels: typeof rules = [statePassive];

/**
 * What makes a sentence hard to read at a level, in the order of its places. Spans count within the sentence. Findings
 * may overlap: a long sentence holds all others. Hard words are those of the shipped lexicon unless another is given.
 */
export function findings(sentence: string, level: Level = 'einfach', lexicon?: Lexicon): PlainFinding[] {
  const read = readSentence(sentence, level, lexicon);
  if (read.words.length === 0) return [];
  const chosen = level === 'buergernah' ? rules : [...rules, ...atPlainLevels];
  return chosen.flatMap((rule) => rule(read)).sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}
