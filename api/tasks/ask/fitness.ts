import { countWords } from '../../../language/words.ts';

const shortest = 4;
const longest = 70;
const longestGreeting = 8;

/** What a chair says to keep the order of a sitting, what the record notes in brackets, and the head of a mail. */
const procedure =
  /^\(|^(?:Von|An|Cc|Datum|Betreff|Anlagen): |^(?:Das Wort hat|Für die .* (?:das Wort|hat .* das Wort)|Ich (?:rufe|eröffne|schließe|erteile)|Weitere Wortmeldungen|Nächste[r]? Redner)/u;

/** Readers join the cells of a table's row with bars. */
export function isTableRow(text: string): boolean {
  return text.includes(' | ');
}

/** How well a sentence suits as an answer whatever it is about: 0 for a good sentence, below for anything less. */
export function fitness(text: string): number {
  const length = countWords(text);
  let points = length < shortest ? -0.4 : length > longest ? -0.15 : 0;
  if (text.endsWith(':')) points -= 0.15;
  if (procedure.test(text) || (text.endsWith('!') && length < longestGreeting)) points -= 0.3;
  const isEntry = /^\p{Lu}[\p{L} -]{2,30}: \S/u.test(text);
  const isSentence = /[.!?:]["“«)\]]*$/.test(text);
  if (!isSentence && !isEntry) points -= isTableRow(text) ? 0.1 : 0.15;
  return points;
}
