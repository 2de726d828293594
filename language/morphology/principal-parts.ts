import { inseparablePrefix, separate } from './prefixes.ts';
import { strongVerbs, type PrincipalParts } from './strong-verbs.ts';
import { weakVerbs } from './weak-verbs.ts';

const set = (list: string) => new Set(list.split(/\s+/));

/** Weak verbs whose perfect takes „sein“. */
const weakWithSein = set(
  `altern begegnen eilen erfolgen erkranken erstarren eskalieren explodieren flüchten folgen gelangen klettern
  kollabieren landen passieren reisen rutschen scheitern segeln stürzen veralten verarmen verhungern verjähren
  wandern`,
);
/** Verbs with „haben“ though the strong verb they are made of takes „sein“: they have an object. */
const withHaben = set(
  `befahren befallen begehen bekommen beschreiten besteigen betreten beziehen durchdringen durchfahren durchlaufen
  erfahren ersteigen gefallen hintergehen missfallen überfallen überfliegen übergehen überschreiten überspringen
  übersteigen übertreten umgehen unterlaufen unterschreiten vertreten zertreten`,
);
/** Verbs with „sein“ though the strong verb they are made of takes „haben“. */
const withSein = set(
  'entstehen ergehen erstehen auferstehen unterbleiben verbleiben verderben verstreichen erscheinen',
);
/** Weak verbs stressed on their end, so that their participle has no „ge-“. */
const endStressed = set('offenbaren prophezeien');

/** Weak behind a separable prefix, though strong alone: „schaffte ab“, „angewendet“. */
const weakBehindPrefix = set(
  'abschaffen anschaffen heranschaffen herbeischaffen anwenden aufwenden einwenden',
);

/** The stem of a weak verb: „prüf“, „änder“. */
export const stemOf = (infinitive: string) => infinitive.replace(/e?n$/, '');

/** Whether an „e“ must stand between stem and „-t“: „arbeitet“, „rechnet“, but „lernt“. */
export const needsE = (stem: string) => /[dt]$|(?:ch|[^aeiouyäöülrhmn])[mn]$/.test(stem);

/**
 * The principal parts of a verb without separable prefix. Verbs of „be-“, „ver-“ … follow the strong verb they are
 * made of („besprechen“ – „sprechen“) unless listed as weak („beantragen“); what no table knows is weak.
 */
export function principalParts(infinitive: string): PrincipalParts {
  const strong = strongVerbs.get(infinitive);
  if (strong) return strong;
  const prefix = weakVerbs.has(infinitive) ? null : inseparablePrefix(infinitive);
  const base = prefix === null ? undefined : strongVerbs.get(infinitive.slice(prefix.length));
  return prefix !== null && base ? prefixed(prefix, base) : weakParts(infinitive);
}

interface VerbParts {
  prefix: string;
  verb: string;
  parts: PrincipalParts;
}

/**
 * The principal parts of any verb, with the separable prefix that goes before or behind them: `lemma` „durchführen“
 * gives the parts of „führen“ and „durch“.
 */
export function partsOf(lemma: string): VerbParts {
  const known = remembered.get(lemma);
  if (known) return known;
  const { prefix, verb } = separate(lemma) ?? { prefix: '', verb: lemma };
  const found = { prefix, verb, parts: weakBehindPrefix.has(lemma) ? weakParts(verb) : principalParts(verb) };
  remembered.set(lemma, found);
  return found;
}

const remembered = new Map<string, VerbParts>();

function prefixed(prefix: string, base: PrincipalParts): PrincipalParts {
  const infinitive = prefix + base.infinitive;
  const sein = withSein.has(infinitive) || (base.auxiliary === 'sein' && !withHaben.has(infinitive));
  return {
    infinitive,
    presentStem: base.presentStem === null ? null : prefix + base.presentStem,
    past: prefix + base.past,
    subjunctive: prefix + base.subjunctive,
    participle: prefix + base.participle.replace(/^ge/, ''),
    auxiliary: sein ? 'sein' : 'haben',
  };
}

function weakParts(infinitive: string): PrincipalParts {
  const stem = stemOf(infinitive);
  const ending = needsE(stem) ? 'et' : 't';
  const withoutGe =
    infinitive.endsWith('ieren') || endStressed.has(infinitive) || inseparablePrefix(infinitive) !== null;
  return {
    infinitive,
    presentStem: null,
    past: `${stem}${ending}e`,
    subjunctive: `${stem}${ending}e`,
    participle: `${withoutGe ? '' : 'ge'}${stem}${ending}`,
    auxiliary: weakWithSein.has(infinitive) ? 'sein' : 'haben',
  };
}
