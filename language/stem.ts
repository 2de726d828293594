import { fold, unify } from './spelling.ts';

const vowel = '[aeiouyäöü]';
const vowelThenOther = new RegExp(`${vowel}[^aeiouyäöü]`);
const vocalicGlide = new RegExp(`(?<=${vowel})[uy](?=${vowel})`, 'g');

/** Feminine endings Snowball does not take off: „Referentin“, „Ärztinnen“ (it does so for „-erin“). */
const feminine = /(?<=ent|ant|ist|eur|log|amt|[aä]rzt|[aä]nw[aä]lt|r[aä]t)in(?:nen)?$/;

/**
 * The German stemmer of Snowball 3 (https://snowballstem.org/algorithms/german/stemmer.html) on one spelling per
 * word, so that „Kündigungen“, „kuendigung“ and „KÜNDIGUNG“ meet. It departs from Snowball in three places: more
 * feminine forms, verb and noun of „ändern“ – „Änderung“ meet, and some umlauts stay (see `fold`).
 */
export function stem(word: string): string {
  return stemUnified(unify(word));
}

/** As `stem`, for a word that `unify` has already seen. */
export function stemUnified(unified: string): string {
  if (unified.length < 3) return fold(unified);
  let rest = unified.replace(feminine, '').replace(vocalicGlide, (glide) => glide.toUpperCase());
  const [r1, r2] = regions(rest);
  rest = takeInflection(rest, r1);
  rest = takeComparison(rest, r1);
  rest = takeDerivation(rest, r1, r2);
  return fold(rest.toLowerCase());
}

/** Where Snowball's regions R1 (never before the fourth letter) and R2 begin. */
function regions(word: string): [number, number] {
  const first = vowelThenOther.exec(word);
  if (!first) return [word.length, word.length];
  const r1 = first.index + 2;
  const second = vowelThenOther.exec(word.slice(r1));
  return [Math.max(r1, 3), second ? r1 + second.index + 2 : word.length];
}

/** Takes off the first alternative that matches if it stands in the region. */
function take(word: string, ending: RegExp, region: number): string | null {
  const match = ending.exec(word);
  return match && match.index >= region ? word.slice(0, match.index) : null;
}

function takeInflection(word: string, r1: number): string {
  const strong = take(word, /(?:erinnen|erin|ern|er|(?<!syst)em)$/, r1);
  if (strong !== null) return strong;
  const l = take(word, /(?<=l)n(?:s)?$/, r1 + 1);
  if (l !== null) return l;
  const weak = take(word, /(?:en|es|e)$/, r1);
  if (weak !== null) return weak.endsWith('niss') ? weak.slice(0, -1) : weak;
  return take(word, /(?<=[bdfghklmnrt])s$/, r1) ?? word;
}

function takeComparison(word: string, r1: number): string {
  const ending = take(word, /(?:en|er|est|(?<=.{3}[bdfghklmnt])st)$/, r1);
  if (ending !== null) return ending;
  return take(word, /(?<=[Udfgklmnrstzä])(?<!tick|plan|geordn|intern|tr)et$/, r1) ?? word;
}

function takeDerivation(word: string, r1: number, r2: number): string {
  const noun = take(word, /(?:end|ung)$/, r2);
  if (noun !== null) {
    const adjective = take(noun, /(?<!e)ig$/, r2);
    if (adjective !== null) return adjective;
    return word.endsWith('ung') ? (take(noun, /er$/, r1) ?? noun) : noun;
  }
  const adjective = take(word, /(?<!e)(?:isch|ig|ik)$/, r2);
  if (adjective !== null) return adjective;
  const quality = take(word, /(?:lich|heit)$/, r2);
  if (quality !== null) return take(quality, /(?:er|en)$/, r1) ?? quality;
  const state = take(word, /keit$/, r2);
  if (state !== null) return take(state, /(?:lich|ig)$/, r2) ?? state;
  return word;
}
