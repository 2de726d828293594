import type { Case, Gender, GrammaticalNumber } from './grammar.ts';

/**
 * What stands before an adjective: `definite` with der, dieser, jeder, alle …; `indefinite` with ein, kein, mein …;
 * `none` where the adjective itself must show the case.
 */
export type ArticleKind = 'definite' | 'indefinite' | 'none';

interface Place {
  case: Case;
  gender: Gender;
  number: GrammaticalNumber;
  article: ArticleKind;
}

/** Endings of „dieser“, which an adjective without article takes too: nominative, genitive, dative, accusative. */
const strongEndings = {
  masculine: ['er', 'es', 'em', 'en'],
  feminine: ['e', 'er', 'er', 'e'],
  neuter: ['es', 'es', 'em', 'es'],
  plural: ['e', 'er', 'en', 'e'],
} as const;
const caseIndex = { nominative: 0, genitive: 1, dative: 2, accusative: 3 } as const;

/** The ending a determiner like „dieser“ shows: „er“, „es“, „em“, „en“, „e“. */
export const strongEnding = (place: Omit<Place, 'article'>): string =>
  strongEndings[place.number === 'plural' ? 'plural' : place.gender][caseIndex[place.case]];

/** The ending of an adjective before a noun. */
export function adjectiveEnding(place: Place): string {
  const { case: wanted, gender, number, article } = place;
  if (article === 'none') {
    const genitive = wanted === 'genitive' && number === 'singular' && gender !== 'feminine';
    return genitive ? 'en' : strongEnding(place);
  }
  if (number === 'plural' || wanted === 'genitive' || wanted === 'dative') return 'en';
  if (wanted === 'accusative' && gender === 'masculine') return 'en';
  if (article === 'definite' || gender === 'feminine') return 'e';
  return gender === 'masculine' ? 'er' : 'es';
}

/** An adjective as it stands before a noun: „schriftlich“ → „schriftlichen“, „hoch“ → „hohen“, „dunkel“ → „dunklen“. */
export function inflectAdjective(stem: string, place: Place): string {
  return withEnding(stem, adjectiveEnding(place));
}

/** An adjective with one of the endings e, em, en, er, es. */
export function withEnding(stem: string, ending: string): string {
  if (stem.endsWith('hoch')) return `${stem.slice(0, -2)}h${ending}`;
  if (/[^aeiouäöü]el$/.test(stem)) return `${stem.slice(0, -2)}l${ending}`;
  if (/(?:eu|au)er$/.test(stem)) return `${stem.slice(0, -2)}r${ending}`;
  return stem.endsWith('e') ? stem + ending.slice(1) : stem + ending;
}

/** The uninflected form of an adjective read from its inflected form, with the ending: „hohen“ → hoch, en. */
export function readAdjective(form: string): { stem: string; ending: string }[] {
  const match = /^(.{2,}?)(e[mnrs]?)$/.exec(form);
  if (!match) return [];
  const [, stem, ending] = match as unknown as [string, string, string];
  const stems = [stem];
  if (stem.endsWith('hoh')) stems.unshift(`${stem.slice(0, -1)}ch`);
  if (/[^aeiouäöül]l$/.test(stem)) stems.unshift(`${stem.slice(0, -1)}el`);
  if (/[ae]ur$/.test(stem)) stems.unshift(`${stem.slice(0, -1)}er`);
  return stems.filter((each) => withEnding(each, ending) === form).map((each) => ({ stem: each, ending }));
}
