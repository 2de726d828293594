import type { GrammaticalNumber } from '../../../morphology/grammar.ts';
import { inflectNounPhrase, readNounPhrase } from '../../../morphology/noun-phrases.ts';
import { readNoun } from '../../../morphology/nouns.ts';
import type { Sentence } from './sentence.ts';

/** Who acts in a passive: „von der zuständigen Behörde“, „durch das Ministerium“. */
export interface Actor {
  /** Tokens, the preposition included, end exclusive. */
  from: number;
  to: number;
  /** „die zuständige Behörde“. */
  nominative: string;
  number: GrammaticalNumber;
}

/** Offices and persons, by the end of the word; nothing that could be a means, a place or a time. */
const actors =
  /(?:behörde|ministerium|amt|gericht|gerichtshof|kasse|kammer|regierung|ausschuss|präsident|präsidentin|minister|ministerin|beirat|vorstand|anstalt|bundesrat|bundestag|stadtrat|gemeinderat|betriebsrat|personalrat|verwaltungsrat|arbeitgeber|arbeitgeberin|arbeitnehmer|träger|betreiber|hersteller|kommission|antragsteller|antragstellerin|bundesbank|verwaltung|gesellschaft|prüfer|leiter|leiterin|gemeinde|notar|richter|arzt|ärztin|eigentümer|vermieter|mieter|unternehmer|inhaber|vorsitzender|anwalt|polizei|land|bund|gläubiger|schuldner|besitzer|verein|verband|bürger|kunde|versicherte)$/i;

/** Whether a noun, in its dictionary form, names an office or person. */
export const isActor = (noun: string): boolean => actors.test(noun);

/** The actor whose preposition („von“, „vom“, „durch“) is the token; null where it may be no actor. */
export function actorAt({ tokens }: Sentence, at: number): Actor | null {
  const preposition = tokens[at]?.lower ?? '';
  if (!/^(?:von|vom|durch)$/.test(preposition)) return null;
  const wanted = preposition === 'durch' ? 'accusative' : 'dative';
  for (let to = at + 2; to <= Math.min(tokens.length, at + 6); to += 1) {
    const noun = tokens[to - 1]!;
    if (!noun.word || noun.depth > 0) return null;
    if (!/^\p{Lu}\p{Ll}/u.test(noun.text)) continue;
    const words = tokens.slice(at + 1, to).map(({ text }) => text);
    const phrase = readNounPhrase(preposition === 'vom' ? ['dem', ...words] : words);
    const place = phrase?.readings.find((one) => one.case === wanted);
    if (!phrase || !place || !isActor(readNoun(noun.text)[0]?.lemma ?? '')) return null;
    if (!/^(?:der|ein|dieser)$/.test(phrase.determiner ?? (place.number === 'plural' ? 'der' : '')))
      return null;
    const nominative = inflectNounPhrase(phrase, { ...place, case: 'nominative' });
    return nominative === null ? null : { from: at, to, nominative, number: place.number };
  }
  return null;
}
