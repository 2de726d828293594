import { genderOf, readNoun } from '../../morphology/nouns.ts';
import { isKnownVerb, separate } from '../../morphology/prefixes.ts';
import type { Level } from '../rewrite/level.ts';
import { replaceWords } from '../words/replace-words.ts';
import type { LexiconEntry, PartOfSpeech } from './entry.ts';
import { lexiconOf } from './lexicon.ts';
import { parseExample, parseNote, parsePlain, parseWord } from './parse.ts';

/** One line of a house's lexicon; the fields are its columns. */
export interface HouseRow {
  wort: string;
  wortart: string;
  einfach: string;
  stufe?: string | undefined;
  beispiel?: string | undefined;
  hinweis?: string | undefined;
}

/** A line that cannot be used; the message is German and says how to put it right. */
export class HouseEntryError extends Error {
  override readonly name = 'HouseEntryError';
}

const parts: Record<string, PartOfSpeech> = {
  verb: 'verb',
  nomen: 'noun',
  hauptwort: 'noun',
  adjektiv: 'adjective',
  eigenschaftswort: 'adjective',
  adverb: 'particle',
  bindewort: 'particle',
  präposition: 'phrase',
  wendung: 'phrase',
};
const levelNames: Record<string, Level> = {
  bürgernah: 'buergernah',
  buergernah: 'buergernah',
  einfach: 'einfach',
  leicht: 'leicht',
};

/**
 * The entry a line stands for; null where its plain word is „-“: the house wants to keep the word.
 *
 * @throws HouseEntryError where a column is missing or unknown, a word cannot be inflected, or the example does not
 * become what the line says
 */
export function houseEntry(row: HouseRow): LexiconEntry | null {
  const { wort, wortart, einfach, stufe, beispiel, hinweis } = row;
  if (!wort) throw new HouseEntryError('In der Spalte „Wort“ steht nichts.');
  if (!einfach)
    throw new HouseEntryError(
      `Für „${wort}“ fehlt das einfache Wort. Soll „${wort}“ bleiben, schreiben Sie „-“.`,
    );
  if (einfach === '-') return null;
  const part = parts[wortart.toLowerCase()];
  if (!part) throw new HouseEntryError(`Die Wortart „${wortart}“ gibt es nicht. Möglich sind: ${partList}.`);
  const level = levelNames[stufe?.toLowerCase() || 'bürgernah'];
  if (!level)
    throw new HouseEntryError(
      `Die Stufe „${stufe}“ gibt es nicht. Möglich sind: bürgernah, einfach, leicht.`,
    );
  const entry: LexiconEntry = {
    ...parseWord(wort, part),
    ...parsePlain(einfach),
    ...parseExample(beispiel ?? ''),
    ...parseNote(hinweis || undefined),
    part,
    level,
  };
  if (entry.use === 'replace') requireInflection(entry);
  requireExample(entry);
  return entry;
}

const partList = 'Verb, Nomen, Adjektiv, Adverb, Bindewort, Präposition, Wendung';

function requireInflection({ part, word, plain }: LexiconEntry): void {
  const isKnown = (each: string) =>
    part === 'verb'
      ? isKnownVerb(each) || separate(each) !== null
      : genderOf(each) !== null || readNoun(each).length > 0;
  if (part !== 'verb' && part !== 'noun') return;
  const unknown = [word, plain[0]!].find((each) => !isKnown(each));
  if (unknown === undefined) return;
  const name = part === 'verb' ? 'Verb' : 'Nomen';
  throw new HouseEntryError(
    `„${unknown}“ ist als ${name} nicht bekannt und lässt sich deshalb nicht beugen. Schreiben Sie „?“ vor das einfache Wort; dann wird es vorgeschlagen und nicht eingesetzt.`,
  );
}

function requireExample(entry: LexiconEntry): void {
  if (entry.example === entry.expected) return;
  const { text } = replaceWords(entry.example, { level: entry.level, lexicon: lexiconOf([entry]) });
  if (text === entry.expected) return;
  throw new HouseEntryError(
    text === entry.example
      ? `Im Beispiel „${entry.example}“ wird „${entry.word}“ nicht ersetzt: Seine Form ist dort nicht sicher zu erkennen.`
      : `Aus dem Beispiel „${entry.example}“ wird „${text}“ und nicht „${entry.expected}“.`,
  );
}
