/** Before one consonant between vowels, three letters from either end: not every place German allows, but none it does not. */
const point = /(?<=\p{L}{2}[aeiouäöü])(?=[bdfgklmnprtvwz][aeiouäöü]\p{L})/giu;

/** The parts in which a word may be broken at a line's end; the word alone where there is no sure place. */
export function hyphenate(word: string): string[] {
  return word.length < 8 ? [word] : word.split(point);
}
