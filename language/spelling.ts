/**
 * Roots whose umlaut tells two unrelated words apart („Förderung“ – „Forderung“, „Bürger“ – „Burg“, „zählen“ –
 * „zahlen“). Everywhere else an umlaut may be inflection („Länder“ – „Land“) and is folded away.
 */
const distinctUmlauts: [RegExp, string][] = [
  [/förd/g, 'foerd'],
  [/bürg/g, 'buerg'],
  [/zähl/g, 'zaehl'],
  [/schön/g, 'schoen'],
];

/**
 * One spelling for all spellings of a word: lower case, composed, without soft hyphens, apostrophes and gender
 * marks, ß as ss, and ae, oe, ue as the umlauts they stand for (not after q, nor after a vowel: „neue“).
 */
export function unify(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u00ad*:_'’ʼ]/g, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ae', 'ä')
    .replaceAll('oe', 'ö')
    .replace(/(?<![aeioqyäöü])ue/g, 'ü');
}

/** Takes accents and umlauts off a unified word, save those that tell words apart. */
export function fold(unified: string): string {
  if (!/[^a-z0-9]/.test(unified)) return unified;
  let word = unified;
  for (const [root, kept] of distinctUmlauts) word = word.replace(root, kept);
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
