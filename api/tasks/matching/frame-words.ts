/**
 * Whether a word of a question says nothing of what a text is about, seen from what stands `before` and `after` it:
 * „Herr“ before a name, „Ende“ before a date, „Nummer“ before a number, „ab“ at the end of „lehnte … ab“.
 */
export function isFrame(word: string, before: string, after: string): boolean {
  if (/^(?:Herrn?|Frau|Dr|Prof)$/.test(word)) return /^\.? \p{Lu}/u.test(after);
  if (/^(?:Anfang|Mitte|Ende)$/.test(word)) return /^ (?:\d{4}|\p{Lu})/u.test(after);
  if (/^(?:Nummer|Nr|Absatz|Satz|Kapitel|Titel)$/.test(word)) return /^\.? \d/.test(after);
  if (/^(?:Recht|Fassung|Stand)$/.test(word)) return versions.test(before);
  if (/^Mal$/.test(word)) return /\b(?:nächste|letzte|erste|zweite|dritte)s? $/.test(before);
  return separable.test(word) && endsClause.test(after);
}

/** „nach neuem Recht“, „in der alten Fassung“: which version counts, the age of the documents tells. */
const versions = /\b(?:alt|neu|bisherig|geltend|früher|aktuell|jetzig|heutig)(?:e[mnrs]?)? $/;

/** „lehnte … ab“: what the verb leaves at the end of its clause. */
const separable =
  /^(?:ab|an|auf|aus|bei|durch|ein|fest|her|hin|los|mit|nach|statt|teil|über|um|unter|vor|weg|weiter|zu|zurück|zusammen)$/;
const endsClause = /^\s*(?:[?,.;!]|$|und |oder )/;
