import type { FiniteFeatures, GrammaticalNumber, Person } from './grammar.ts';
import { irregularVerbs, type IrregularVerb } from './irregular-verbs.ts';
import { inseparablePrefix } from './prefixes.ts';
import { needsE, partsOf, stemOf } from './principal-parts.ts';
import type { PrincipalParts } from './strong-verbs.ts';

/** What `conjugate` may leave unsaid: the indicative. */
type Features = Omit<FiniteFeatures, 'mood'> & Partial<Pick<FiniteFeatures, 'mood'>>;

/**
 * The finite form of a verb as it stands at the end of a subordinate clause: „durchführt“, „entspricht“, „sei“.
 * A main clause parts it: see `conjugateApart`.
 */
export function conjugate(lemma: string, features: Features): string {
  const { finite, prefix } = conjugateApart(lemma, features);
  return prefix + finite;
}

/** The finite form as a main clause needs it: „führt“ and „durch“; the prefix is empty where none parts. */
export function conjugateApart(lemma: string, features: Features): { finite: string; prefix: string } {
  const { prefix, verb, parts } = partsOf(lemma);
  return { finite: finiteForm(irregularVerb(verb) ?? parts, features), prefix };
}

function finiteForm(parts: PrincipalParts | IrregularVerb, features: Features): string {
  const { person, number, tense, mood = 'indicative' } = features;
  const place = placeOf(person, number);
  if (tense === 'past') return pastForm(mood === 'indicative' ? parts.past : parts.subjunctive, place);
  if ('present' in parts) return (mood === 'indicative' ? parts.present : parts.presentSubjunctive)[place]!;
  return mood === 'indicative' ? presentForm(parts, place) : presentSubjunctive(parts, place);
}

/** ich 0, du 1, er 2, wir 3, ihr 4, sie 5. */
const placeOf = (person: Person, number: GrammaticalNumber) => person - 1 + (number === 'plural' ? 3 : 0);

/** „sein“ … itself, or „bedürfen“, „innehaben“ made of it. */
export function irregularVerb(verb: string): IrregularVerb | null {
  const known = irregularVerbs.get(verb);
  if (known) return known;
  const prefix = inseparablePrefix(verb);
  const base = prefix === null ? undefined : irregularVerbs.get(verb.slice(prefix.length));
  if (prefix === null || !base) return null;
  const add = (form: string) => prefix + form;
  return {
    infinitive: verb,
    present: base.present.map(add),
    presentSubjunctive: base.presentSubjunctive.map(add),
    past: add(base.past),
    subjunctive: add(base.subjunctive),
    participle: add(base.participle.replace(/^ge/, '')),
    auxiliary: 'haben',
  };
}

function presentForm({ infinitive, presentStem }: PrincipalParts, place: number): string {
  const stem = stemOf(infinitive);
  if (presentStem !== null && (place === 1 || place === 2)) {
    if (place === 2)
      return presentStem.endsWith('t') || presentStem.endsWith('d') ? withT(presentStem) : `${presentStem}t`;
    return presentStem + (/[sßzx]$/.test(presentStem) ? 't' : 'st');
  }
  const e = needsE(stem) ? 'e' : '';
  switch (place) {
    case 0:
      return `${firstStem(infinitive)}e`;
    case 1:
      return stem + (e === '' && /[sßzx]$/.test(stem) ? 't' : `${e}st`);
    case 2:
    case 4:
      return `${stem}${e}t`;
    default:
      return infinitive;
  }
}

/** „hält“, „tritt“ end in t already; „lädt“ keeps its d. */
const withT = (stem: string) => (stem.endsWith('d') ? `${stem}t` : stem);

function presentSubjunctive({ infinitive }: PrincipalParts, place: number): string {
  const endings = /e[lr]n$/.test(infinitive)
    ? ['e', 'st', 'e', 'n', 't', 'n']
    : ['e', 'est', 'e', 'en', 'et', 'en'];
  const ending = endings[place]!;
  return (ending === 'e' ? firstStem(infinitive) : stemOf(infinitive)) + ending;
}

/** The stem before „-e“: verbs in „-eln“ lose theirs („ich handle“), verbs in „-elen“ keep it („ich spiele“). */
const firstStem = (infinitive: string) =>
  infinitive.endsWith('eln') ? `${infinitive.slice(0, -3)}l` : stemOf(infinitive);

function pastForm(first: string, place: number): string {
  if (first.endsWith('e')) return first + ['', 'st', '', 'n', 't', 'n'][place]!;
  const e = /[dt]$/.test(first) ? 'e' : '';
  const second = /[sßzx]$/.test(first) ? 'est' : `${e}st`;
  return (
    first +
    ['', second, '', first.endsWith('ie') ? 'n' : 'en', `${e}t`, first.endsWith('ie') ? 'n' : 'en'][place]!
  );
}
