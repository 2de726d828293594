import { withoutJoints } from '../joints.ts';
import { sentences as sentencesOf } from '../sentences.ts';
import { words as wordsOf } from '../words.ts';
import { fleschAmstad, gsmog, lix, rix, type TextCounts, wienerSachtextformeln } from './formulas.ts';
import { syllables } from './syllables.ts';

/** How hard a text is to read, by published formulas; rounded to two places. All 0 for a text without words. */
export interface Scores {
  words: number;
  sentences: number;
  wordsPerSentence: number;
  syllablesPerWord: number;
  /** Words of more than six letters, in per cent. */
  longWords: number;
  lix: number;
  fleschAmstad: number;
  wienerSachtext1: number;
  wienerSachtext2: number;
  wienerSachtext3: number;
  wienerSachtext4: number;
  gsmog: number;
  rix: number;
}

/**
 * The scores of a German text. Sentences are those of `sentences`, so headings and list items count as one each; words
 * are those of `words`, numbers among them, compounds with hyphens or points at their joints as one. Letters alone make a word long: digits and
 * hyphens do not count. An abbreviation counts as printed („z. B.“ is two words), see `syllables` for how it sounds.
 */
export function readability(text: string): Scores {
  return scoresOf(countsOf(text));
}

/** What the formulas count in a text. */
export function countsOf(printed: string): TextCounts {
  const text = withoutJoints(printed);
  const counts = { sentences: 0, words: 0, syllables: 0, oneSyllable: 0, manySyllables: 0, longWords: 0 };
  for (const { start, end } of sentencesOf(text)) {
    const words = wordsOf(text.slice(start, end));
    if (words.length > 0) counts.sentences += 1;
    for (const word of words) {
      const spoken = syllables(word.text);
      counts.words += 1;
      counts.syllables += spoken;
      if (spoken === 1) counts.oneSyllable += 1;
      if (spoken >= 3) counts.manySyllables += 1;
      if (isLong(word.text)) counts.longWords += 1;
    }
  }
  return counts;
}

/** The counts of two texts together. */
export function addCounts(a: TextCounts, b: TextCounts): TextCounts {
  return {
    sentences: a.sentences + b.sentences,
    words: a.words + b.words,
    syllables: a.syllables + b.syllables,
    oneSyllable: a.oneSyllable + b.oneSyllable,
    manySyllables: a.manySyllables + b.manySyllables,
    longWords: a.longWords + b.longWords,
  };
}

/** The scores that counts give. */
export function scoresOf(counts: TextCounts): Scores {
  const { words, sentences, syllables: spoken, longWords } = counts;
  const measured = words > 0;
  const score = (value: number) => (measured ? Math.round(value * 100) / 100 : 0);
  const [first, second, third, fourth] = wienerSachtextformeln(counts);
  return {
    words,
    sentences,
    wordsPerSentence: score(words / sentences),
    syllablesPerWord: score(spoken / words),
    longWords: score((100 * longWords) / words),
    lix: score(lix(counts)),
    fleschAmstad: score(fleschAmstad(counts)),
    wienerSachtext1: score(first),
    wienerSachtext2: score(second),
    wienerSachtext3: score(third),
    wienerSachtext4: score(fourth),
    gsmog: score(gsmog(counts)),
    rix: score(rix(counts)),
  };
}

/** Whether a word has more than six letters, as Björnsson counts long words. */
function isLong(word: string): boolean {
  return word.length > 6 && (word.match(/\p{L}/gu)?.length ?? 0) > 6;
}
