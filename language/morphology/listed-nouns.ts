import type { Gender } from './grammar.ts';
import { nounGroups, singleNouns } from './noun-table.ts';

/** How one noun inflects: the genitive singular and the nominative plural as whole forms. */
export interface NounEntry {
  lemma: string;
  gender: Gender;
  genitive: string;
  /** Null where the noun has no plural. */
  plural: string | null;
  /** „des Zeugen, dem Zeugen, den Zeugen“. */
  weak: boolean;
  /** „die Kosten“. */
  pluralOnly: boolean;
}

const genderNames: Record<string, Gender> = { m: 'masculine', f: 'feminine', n: 'neuter' };

function readMember(lemma: string, key: string): NounEntry {
  const [gender, genitive, plural] = key.split(' ') as [string, string, string];
  return {
    lemma,
    gender: genderNames[gender] ?? 'feminine',
    genitive: genitive === 'n' ? lemma + plural : genitiveOf(lemma, gender, genitive),
    plural: plural === '!' ? lemma : pluralOf(lemma, plural),
    weak: genitive === 'n' || genitive === 'ns',
    pluralOnly: gender === '!',
  };
}

function genitiveOf(lemma: string, gender: string, code: string): string {
  if (code === 's') return strongGenitive(lemma);
  if (code === 'ns') return `${lemma}ns`;
  return gender === 'f' || gender === '!' || /[eu]s$/.test(lemma) ? lemma : strongGenitive(lemma);
}

/** „des Gesetzes“ after a sibilant and for one syllable, „des Antrags“, „des Ereignisses“. */
export function strongGenitive(lemma: string): string {
  if (lemma.endsWith('nis')) return `${lemma}ses`;
  if (/(?:[sßxz]|sch)$/.test(lemma)) return `${lemma}es`;
  const syllables = lemma.toLowerCase().match(/[aeiouyäöü]+/g)?.length ?? 1;
  return lemma + (syllables === 1 && /[bdfgklmnprt]$/.test(lemma) ? 'es' : 's');
}

function pluralOf(lemma: string, code: string): string | null {
  if (code === '0') return null;
  if (code === '=') return lemma;
  return code.startsWith('"') ? withUmlaut(lemma) + code.slice(1) : lemma + code;
}

/** The last a, o, u or au of a word with umlaut: „Antrag“ → „Anträg“. */
export function withUmlaut(word: string): string {
  return word.replace(/(?:au|[aou])(?!.*[aou])/iu, (vowel) => umlauts[vowel[0]!]! + vowel.slice(1));
}

const umlauts: Record<string, string> = { a: 'ä', o: 'ö', u: 'ü', A: 'Ä', O: 'Ö', U: 'Ü' };

function readSingle(line: string): NounEntry {
  const [lemma, gender, genitive, plural] = line.split(' ') as [string, string, string, string];
  const weak = gender === 'm' && genitive.endsWith('n') && genitive !== lemma;
  return {
    lemma,
    gender: genderNames[gender]!,
    genitive,
    plural: plural === '-' ? null : plural,
    weak: weak || genitive === 'Namens',
    pluralOnly: false,
  };
}

/** A listed noun as it stands in the tables: the key of its group, or its own line. */
let places: ReadonlyMap<string, string> | null = null;
const read = new Map<string, NounEntry>();

function placeOf(lemma: string): string | undefined {
  places ??= new Map([
    ...nounGroups
      .trim()
      .replaceAll('\n  ', ' ')
      .split('\n')
      .flatMap((line) => {
        const [key, members] = line.split(': ') as [string, string];
        return members.split(' ').map((member) => [member, key] as const);
      }),
    ...singleNouns
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), line] as const),
  ]);
  return places.get(lemma);
}

/** Whether a noun is listed, in the nominative singular (or plural where it has no other). */
export const isListedNoun = (lemma: string): boolean => placeOf(lemma) !== undefined;

/** How a listed noun inflects; null for any other. */
export function listedNoun(lemma: string): NounEntry | null {
  const known = read.get(lemma);
  if (known) return known;
  const place = placeOf(lemma);
  if (place === undefined) return null;
  const entry = place.startsWith(`${lemma} `) ? readSingle(place) : readMember(lemma, place);
  read.set(lemma, entry);
  return entry;
}
