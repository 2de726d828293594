import { irregularVerb } from './conjugate.ts';
import { isKnownVerb, separablePrefixes, separate, stayingPrefixes } from './prefixes.ts';
import { partsOf } from './principal-parts.ts';
import { irregularVerbs } from './irregular-verbs.ts';
import { strongVerbs } from './strong-verbs.ts';

/** Participle II, uninflected: „durchgeführt“, „beantragt“, „entschieden“. */
export function participle(lemma: string): string {
  const { prefix, verb, parts } = partsOf(lemma);
  return prefix + (irregularVerb(verb) ?? parts).participle;
}

/** Participle I, uninflected: „durchführend“. */
export const presentParticiple = (lemma: string) => lemma.replace(/(?<!e|[lr])n$/, 'en').replace(/n$/, 'nd');

/** The infinitive with „zu“: „zu prüfen“, „durchzuführen“. */
export function zuInfinitive(lemma: string): string {
  const parts = separate(lemma);
  return parts ? `${parts.prefix}zu${parts.verb}` : `zu ${lemma}`;
}

const set = (list: string) => new Set(list.split(/\s+/));

/** Separable verbs whose prefix changes the auxiliary of their verb. */
const takesHaben = set('anfahren antreten ausfolgen befolgen');
const takesSein = set('abbiegen aufstehen aufwachen');

/** The auxiliary of the perfect. */
export function auxiliary(lemma: string): 'haben' | 'sein' {
  const { verb, parts } = partsOf(lemma);
  if (takesSein.has(lemma)) return 'sein';
  return takesHaben.has(lemma) ? 'haben' : (irregularVerb(verb) ?? parts).auxiliary;
}

/** Adjectives and adverbs that look like participles of verbs nobody means. */
const noParticiples = set(
  'bekannt bereit gesamt gerecht gesund gewiss gut berühmt beredt geschickt entlang erst ernst getrost gemein genau gering',
);

/** „gesprochen“ → „sprechen“; every strong participle without prefix. */
const strongParticiples = new Map([
  ...[...strongVerbs.values(), ...irregularVerbs.values()]
    .toReversed()
    .map(({ participle: form, infinitive }) => [form, infinitive] as const),
  ['geschafft', 'schaffen'],
  ['gesendet', 'senden'],
  ['gewendet', 'wenden'],
]);

/**
 * The infinitive of an uninflected participle II: „durchgeführt“ → „durchführen“; null when it is none of a known
 * verb.
 */
export function lemmaOfParticiple(form: string): string | null {
  const known = lemmas.get(form);
  if (known !== undefined) return known;
  const found = findLemma(form);
  if (lemmas.size > 50_000) lemmas.clear();
  lemmas.set(form, found);
  return found;
}

const lemmas = new Map<string, string | null>();

function findLemma(form: string): string | null {
  if (noParticiples.has(form)) return null;
  const whole = lemmaWithoutPrefix(form);
  if (whole !== null) return whole;
  for (const prefix of separablePrefixes) {
    if (!form.startsWith(prefix)) continue;
    const verb = lemmaWithoutPrefix(form.slice(prefix.length));
    if (verb !== null && separate(prefix + verb)?.prefix === prefix) return prefix + verb;
  }
  return null;
}

function lemmaWithoutPrefix(form: string): string | null {
  const strong = strongParticiples.get(form);
  if (strong !== undefined) return strong;
  for (const candidate of candidates(form)) {
    if (separate(candidate) === null && isKnownVerb(candidate) && participle(candidate) === form)
      return candidate;
  }
  return null;
}

/** Infinitives a participle may come from, by form alone. */
function candidates(form: string): string[] {
  const found: string[] = [];
  if (form.endsWith('t')) {
    const stem = form.slice(0, -1);
    const stems = stem.endsWith('e') ? [stem.slice(0, -1), stem] : [stem];
    for (const each of stems) {
      const bases = each.startsWith('ge') ? [each, each.slice(2)] : [each];
      if (each === 'gehör') bases.reverse();
      for (const base of bases) found.push(`${base}en`, `${base}n`);
    }
  }
  for (const prefix of stayingPrefixes) {
    if (!form.startsWith(prefix)) continue;
    const rest = form.slice(prefix.length);
    const base = strongParticiples.get(`ge${rest}`) ?? strongParticiples.get(rest);
    if (base !== undefined) found.push(prefix + base);
  }
  return found;
}
