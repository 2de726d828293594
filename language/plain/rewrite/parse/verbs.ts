import type { GrammaticalNumber, Tense } from '../../../morphology/grammar.ts';
import { separate } from '../../../morphology/prefixes.ts';
import { lemmaOfParticiple } from '../../../morphology/participles.ts';
import { lemmaOfVerb } from '../../../morphology/verb-forms.ts';

/** What the rules ask of a word that may be a verb. */
export interface VerbForm {
  lemma: string;
  numbers: ReadonlySet<GrammaticalNumber>;
  tense: Tense;
}

const known = new Map<string, VerbForm | null>();

/** The reading of a word, in lower case, as a verb in the third person; null where it can be none. */
export function finiteVerb(lower: string): VerbForm | null {
  const cached = known.get(lower);
  if (cached !== undefined) return cached;
  const form = readThirdPerson(lower);
  if (known.size > 50_000) known.clear();
  known.set(lower, form);
  return form;
}

function readThirdPerson(lower: string): VerbForm | null {
  if (!/^[a-zäöüß]{3,}$/.test(lower) || noVerbs.has(lower)) return null;
  const written = lemmaOfVerb(lower);
  const readings = (written.length > 0 ? written : lemmaOfVerb(lower.replaceAll('ß', 'ss'))).filter(
    ({ person }) => person === 3,
  );
  const [first] = readings;
  if (!first) return null;
  return { lemma: first.lemma, numbers: new Set(readings.map(({ number }) => number)), tense: first.tense };
}

/** Words that have the shape of a verb form and hardly ever are one. */
const noVerbs = new Set(
  `eine einen einer dienste arten rechte rechten anderen andere seine seinen meine meinen deren ihren ohne sowie jeweils
  neben zwischen offen eben selten zusammen welten weiten gegen wegen binnen oben unten innen außen hinten vorn allen
  eigenen jeden vielen wenigen besten ersten letzten zweiten dritten vierten sechsten siebten achten neunten zehnten
  erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte diesen keinen guten alten`.split(
    /\s+/,
  ),
);

/** Whether a word can be a finite verb in the third person; in lower case. */
export const isFinite = (lower: string): boolean => finiteVerb(lower) !== null;

/** „sein“, „haben“, „werden“ and the modal verbs, which never are anything but verbs. */
export const isAuxiliary = (lower: string): boolean => {
  const verb = finiteVerb(lower);
  return verb !== null && auxiliaries.has(verb.lemma);
};
const auxiliaries = new Set('sein haben werden können müssen dürfen sollen wollen'.split(' '));

/** Whether a word has the form of an infinitive of a known verb. */
export const isInfinitive = (lower: string): boolean => {
  const verb = finiteVerb(lower);
  return lower === 'sein' || lower === 'tun' || (verb !== null && verb.lemma === lower);
};

/** „einzureichen“, „mitzuteilen“. */
export const isZuInfinitive = (lower: string): boolean => {
  if (!lower.includes('zu')) return false;
  const at = lower.indexOf('zu', 1);
  return at > 0 && /e[lr]?n$/.test(lower) && isSeparable(lower.slice(0, at) + lower.slice(at + 2));
};

const isSeparable = (infinitive: string) => separate(infinitive) !== null;

/** Whether a word is a participle II of a known verb, as it stands after „hat“, „ist“ or „wird“. */
export const isParticiple = (lower: string): boolean => lemmaOfParticiple(lower) !== null;

/**
 * A finite form from the end of a clause as it stands in front: „vorliegt“ → „liegt“ and, for the end, „vor“;
 * the prefix is empty where none parts.
 */
export function inFront(form: string): { finite: string; prefix: string } {
  const prefix = separate(finiteVerb(form.toLowerCase())?.lemma ?? '')?.prefix ?? '';
  return { finite: form.slice(prefix.length), prefix };
}

/** „mitzuteilen“ → „mitteilen“; null for anything else. */
export function withoutZu(form: string): string | null {
  for (let at = form.indexOf('zu', 1); at > 0; at = form.indexOf('zu', at + 1)) {
    const lemma = form.slice(0, at) + form.slice(at + 2);
    if (separate(lemma)?.prefix === form.slice(0, at)) return lemma;
  }
  return null;
}
