import { strongEnding, type ArticleKind } from './adjectives.ts';
import {
  cases,
  genders,
  numbers,
  type Case,
  type Gender,
  type GrammaticalNumber,
  type NominalFeatures,
} from './grammar.ts';

/** One way to read an article or another word that opens a noun phrase. */
export interface DeterminerReading {
  lemma: string;
  kind: Exclude<ArticleKind, 'none'>;
  case: Case;
  number: GrammaticalNumber;
  /** Null in the plural, which does not show it. */
  gender: Gender | null;
}

/** Inflected like „dieser“; adjectives behind them are weak. */
const likeDieser = [
  'dieser',
  'jener',
  'jeder',
  'jeglicher',
  'welcher',
  'aller',
  'mancher',
  'derselbe',
  'derjenige',
];
/** Inflected like „ein“. */
const likeEin = ['ein', 'kein', 'mein', 'dein', 'sein', 'ihr', 'unser', 'euer', 'Ihr', 'irgendein'];

const definite = {
  masculine: ['der', 'des', 'dem', 'den'],
  feminine: ['die', 'der', 'der', 'die'],
  neuter: ['das', 'des', 'dem', 'das'],
  plural: ['die', 'der', 'den', 'die'],
} as const;

/** „der“, „ein“, „dieser“, „sein“ … in another place; null where there is no such form („ein“ in the plural). */
export function determiner(lemma: string, place: NominalFeatures): string | null {
  if (/^der(?:selbe|jenige)?$/.test(lemma)) {
    const article = definite[place.number === 'plural' ? 'plural' : place.gender][cases.indexOf(place.case)]!;
    if (lemma === 'der') return article;
    const weak =
      place.number === 'plural' || !/^(?:der|die|das)$/.test(article) || isGenitiveOrDative(place) ? 'n' : '';
    return article + lemma.slice(3) + weak;
  }
  const ending = strongEnding(place);
  if (likeDieser.includes(lemma)) {
    if ((lemma === 'jeder' || lemma === 'jeglicher') && place.number === 'plural') return null;
    return lemma.slice(0, -2) + ending;
  }
  if (!likeEin.includes(lemma)) return null;
  if (place.number === 'plural' && (lemma === 'ein' || lemma === 'irgendein')) return null;
  const bare =
    place.number === 'singular' &&
    ((place.case === 'nominative' && place.gender !== 'feminine') ||
      (place.case === 'accusative' && place.gender === 'neuter'));
  if (bare) return lemma;
  return lemma === 'euer' ? `eur${ending}` : lemma + ending;
}

const isGenitiveOrDative = ({ case: place }: NominalFeatures) => place === 'genitive' || place === 'dative';

let byForm: ReadonlyMap<string, readonly DeterminerReading[]> | null = null;

/** All readings of a word, in lower case, as article or determiner; empty for other words. */
export function readDeterminer(form: string): readonly DeterminerReading[] {
  byForm ??= allReadings();
  return byForm.get(form) ?? [];
}

function allReadings(): Map<string, DeterminerReading[]> {
  const found = new Map<string, DeterminerReading[]>();
  for (const lemma of ['der', ...likeDieser, ...likeEin]) {
    const kind = likeEin.includes(lemma) ? 'indefinite' : 'definite';
    for (const place of cases) {
      for (const number of numbers) {
        for (const gender of number === 'plural' ? ([null] as const) : genders) {
          const form = determiner(lemma, { case: place, number, gender: gender ?? 'neuter' });
          if (form === null) continue;
          found.set(form, [...(found.get(form) ?? []), { lemma, kind, case: place, number, gender }]);
        }
      }
    }
  }
  return found;
}

/** Prepositions that melt with an article: „zum“ is zu and dem. */
export const contractions: ReadonlyMap<string, { preposition: string; article: string }> = new Map(
  'am:an:dem beim:bei:dem im:in:dem vom:von:dem zum:zu:dem zur:zu:der ins:in:das ans:an:das aufs:auf:das fürs:für:das'
    .split(' ')
    .map((entry) => {
      const [form, preposition, article] = entry.split(':') as [string, string, string];
      return [form, { preposition, article }];
    }),
);

/** Preposition and article as one usually writes them: „bei“, „dem“ → „beim“; „mit“, „dem“ → „mit dem“. */
export function joinPreposition(preposition: string, article: string): string {
  for (const [form, parts] of contractions) {
    if (parts.preposition === preposition && parts.article === article && !/^(?:aufs|fürs|ans)$/.test(form))
      return form;
  }
  return `${preposition} ${article}`;
}
