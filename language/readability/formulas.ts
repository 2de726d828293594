/** What the formulas are worked out from. */
export interface TextCounts {
  sentences: number;
  words: number;
  syllables: number;
  /** Words of one syllable. */
  oneSyllable: number;
  /** Words of three and more syllables. */
  manySyllables: number;
  /** Words of more than six letters. */
  longWords: number;
}

/** Toni Amstad, „Wie verständlich sind unsere Zeitungen?“, Zürich 1978: 0 very hard to 100 very easy. */
export function fleschAmstad({ sentences, words, syllables }: TextCounts): number {
  return 180 - words / sentences - 58.5 * (syllables / words);
}

/**
 * The four Wiener Sachtextformeln: Richard Bamberger and Erich Vanecek, „Lesen – Verstehen – Lernen – Schreiben“,
 * Wien 1984. School years, from 4 (easy) to 15 (hard).
 */
export function wienerSachtextformeln(counts: TextCounts): [number, number, number, number] {
  const { words } = counts;
  const ms = (100 * counts.manySyllables) / words;
  const sl = words / counts.sentences;
  const iw = (100 * counts.longWords) / words;
  const es = (100 * counts.oneSyllable) / words;
  return [
    0.1935 * ms + 0.1672 * sl + 0.1297 * iw - 0.0327 * es - 0.875,
    0.2007 * ms + 0.1682 * sl + 0.1373 * iw - 2.779,
    0.2963 * ms + 0.1905 * sl - 1.1144,
    0.2744 * ms + 0.2656 * sl - 1.693,
  ];
}

/** Carl-Hugo Björnsson, „Läsbarhet“, Stockholm 1968: below 30 very easy, above 60 very hard. */
export function lix({ sentences, words, longWords }: TextCounts): number {
  return words / sentences + (100 * longWords) / words;
}

/** Jonathan Anderson, „Lix and Rix“, Journal of Reading 26 (1983): long words per sentence. */
export function rix({ sentences, longWords }: TextCounts): number {
  return longWords / sentences;
}

/** G. Harry McLaughlin's SMOG for German by Bamberger and Vanecek 1984: the school year. */
export function gsmog({ sentences, manySyllables }: TextCounts): number {
  return Math.sqrt((30 * manySyllables) / sentences) - 2;
}
