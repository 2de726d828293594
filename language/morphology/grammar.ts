export const cases = ['nominative', 'genitive', 'dative', 'accusative'] as const;
export type Case = (typeof cases)[number];

export const genders = ['masculine', 'feminine', 'neuter'] as const;
export type Gender = (typeof genders)[number];

export const numbers = ['singular', 'plural'] as const;
export type GrammaticalNumber = (typeof numbers)[number];

export type Person = 1 | 2 | 3;
export type Tense = 'present' | 'past';
/** `subjunctive` with the present tense is Konjunktiv I („er komme“), with the past tense Konjunktiv II („er käme“). */
export type Mood = 'indicative' | 'subjunctive';

/** What a finite form says of its subject and of time. */
export interface FiniteFeatures {
  person: Person;
  number: GrammaticalNumber;
  tense: Tense;
  mood: Mood;
}

/** Where a noun phrase stands; its noun brings the gender. */
export interface NominalFeatures {
  case: Case;
  number: GrammaticalNumber;
  gender: Gender;
}
