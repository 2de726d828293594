import { conjugate } from './conjugate.ts';
import type { FiniteFeatures, GrammaticalNumber, Mood, Tense } from './grammar.ts';
import { irregularVerbs } from './irregular-verbs.ts';
import { isKnownVerb, separablePrefixes, separate } from './prefixes.ts';
import { strongVerbs } from './strong-verbs.ts';

/** One way to read a finite form. */
export interface VerbReading extends FiniteFeatures {
  lemma: string;
}

const bothNumbers: GrammaticalNumber[] = ['singular', 'plural'];
const tensesAndMoods: [Tense, Mood][] = [
  ['present', 'indicative'],
  ['past', 'indicative'],
  ['present', 'subjunctive'],
  ['past', 'subjunctive'],
];

/** All finite forms of a verb with their readings, indicative before subjunctive, third person first. */
export function finiteForms(lemma: string): ReadonlyMap<string, readonly VerbReading[]> {
  const known = formsOf.get(lemma);
  if (known) return known;
  const forms = new Map<string, VerbReading[]>();
  for (const [tense, mood] of tensesAndMoods) {
    for (const person of [3, 1, 2] as const) {
      for (const number of bothNumbers) {
        const form = conjugate(lemma, { person, number, tense, mood });
        const reading = { lemma, person, number, tense, mood };
        forms.set(form, [...(forms.get(form) ?? []), reading]);
      }
    }
  }
  formsOf.set(lemma, forms);
  return forms;
}

const formsOf = new Map<string, ReadonlyMap<string, readonly VerbReading[]>>();

let strongForms: Map<string, VerbReading[]> | null = null;

/** Finite forms of strong and irregular verbs without prefix, built at first use. */
function strongReadings(form: string): VerbReading[] {
  if (!strongForms) {
    strongForms = new Map();
    for (const lemma of [...irregularVerbs.keys(), ...strongVerbs.keys()])
      for (const [each, readings] of finiteForms(lemma))
        strongForms.set(each, [...(strongForms.get(each) ?? []), ...readings]);
  }
  return strongForms.get(form) ?? [];
}

/**
 * All readings of a word, in lower case, as a finite form of a known verb: „prüft“ → prüfen, third person singular
 * present …; „durchführt“ as at the end of a subordinate clause. Empty for anything else, infinitives and
 * participles included unless they have the shape of a finite form too.
 */
export function lemmaOfVerb(form: string): readonly VerbReading[] {
  const known = readingsOf.get(form);
  if (known) return known;
  const found = findReadings(form);
  if (readingsOf.size > 50_000) readingsOf.clear();
  readingsOf.set(form, found);
  return found;
}

const readingsOf = new Map<string, readonly VerbReading[]>();

function findReadings(form: string): VerbReading[] {
  const whole = readingsWithoutPrefix(form);
  if (whole.length > 0) return whole;
  for (const prefix of separablePrefixes) {
    if (!form.startsWith(prefix)) continue;
    const readings = readingsWithoutPrefix(form.slice(prefix.length))
      .filter(({ lemma }) => separate(prefix + lemma)?.prefix === prefix)
      .map((reading) => ({ ...reading, lemma: prefix + reading.lemma }));
    if (readings.length > 0) return readings;
  }
  return [];
}

function readingsWithoutPrefix(form: string): VerbReading[] {
  const strong = strongReadings(form);
  const others = [...new Set(candidates(form))]
    .filter(
      (lemma) =>
        isKnownVerb(lemma) && separate(lemma) === null && !strong.some((each) => each.lemma === lemma),
    )
    .flatMap((lemma) => finiteForms(lemma).get(form) ?? []);
  return [...strong, ...others];
}

/** Infinitives the form may belong to: by weak endings, or by an inseparable prefix before a strong form. */
function candidates(form: string): string[] {
  const found: string[] = [];
  for (const ending of [
    '',
    'e',
    't',
    'st',
    'n',
    'en',
    'et',
    'est',
    'te',
    'ten',
    'test',
    'tet',
    'ete',
    'eten',
  ]) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    if (stem.length < 2) continue;
    found.push(`${stem}en`, `${stem}n`);
    if (ending === 'e' && stem.endsWith('l')) found.push(`${stem.slice(0, -1)}eln`);
  }
  for (let cut = 2; cut <= Math.min(6, form.length - 2); cut++) {
    const prefix = form.slice(0, cut);
    for (const { lemma } of strongReadings(form.slice(cut))) found.push(prefix + lemma);
  }
  return found;
}
