import { cases, numbers, type Case, type Gender, type GrammaticalNumber } from './grammar.ts';
import { isListedNoun, listedNoun, strongGenitive, type NounEntry } from './listed-nouns.ts';
import { isKnownVerb, separate } from './prefixes.ts';

/** One way to read a noun as it stands in a text. */
export interface NounReading {
  lemma: string;
  gender: Gender;
  case: Case;
  number: GrammaticalNumber;
}

const set = (list: string) => new Set(list.split(/\s+/));

/** Listed nouns that end other words by chance more often than they head compounds („Verw-alter“, „Verkä-ufer“). */
const noHeads = set(
  `Ader Adel Affe Alter Ar Ast Ehre Ei Eile Ende Erbe Esel Essen Haft Igel Ire Kür List Los Oper Lunge Rose Tal Ton Tor Zunge Ufer Uhr Tun
  Bär Heide Lot Ober Reh Same`,
);

/** Gender, genitive and plural by suffix; only suffixes that hardly mislead. */
const suffixes: [RegExp, Gender, string | null][] = [
  [/(?:ung|heit|keit|schaft|[st]ion|tät|erei|enz|thek|logie|grafie|kratie|nomie)$/, 'feminine', 'en'],
  [/(?:[^aeou]anz|(?:at|it|ekt|ult|pt|nt)ur)$/, 'feminine', 'en'],
  [/(?:[aäeioöuü][rtsnl]?[lnrtz]ik|istik|atik|onik|etik|anik|ogik)$/, 'feminine', 'en'],
  [/(?:er|är|ährt|amt|ent|ant|ist|or|eur|og|at|ling|wirt|walt|rät|ot|loge|graf)in$/, 'feminine', 'nen'],
  [/(?:chen|lein)$/, 'neuter', ''],
  [/(?<!o)ment$/, 'neuter', 'e'],
  [/nis$/, 'neuter', 'se'],
  [/ling$/, 'masculine', 'e'],
  [/ismus$/, 'masculine', null],
  [/[dgklnrst]ium$/, 'neuter', null],
  [/(?:[dgt]ent|[krt]ant|[aeinorzl]ist|krat|loge|soph|graf)$/, 'masculine', 'weak'],
  [/(?:[kst]t|s)or$/, 'masculine', 'en'],
  [/[^aeiou]eur$/, 'masculine', 'e'],
  [/\p{L}{3}er$/u, 'masculine', ''],
];

const feminineInNis = /(?:erlaub|kennt|befug|besorg|wild|finster|fäul|erspar|bedräng|bewandt|empfäng)nis$/i;

/**
 * How a noun inflects, found by its whole form, by the last part of a compound, by suffix, or as an infinitive used
 * as a noun; null when none of these tells.
 */
function entryOf(lemma: string): NounEntry | null {
  return listedEntry(lemma) ?? suffixEntry(lemma) ?? infinitiveEntry(lemma);
}

const remembered = new Map<string, NounEntry | null>();

function listedEntry(lemma: string): NounEntry | null {
  const known = remembered.get(lemma);
  if (known !== undefined) return known;
  const found = listedNoun(lemma) ?? compoundEntry(lemma);
  if (remembered.size > 50_000) remembered.clear();
  remembered.set(lemma, found);
  return found;
}

/** The longest listed noun that ends the word makes its head. */
function compoundEntry(lemma: string): NounEntry | null {
  for (let cut = 2; cut <= lemma.length - 3; cut++) {
    const head = headAt(lemma, cut);
    const entry = head === null ? null : listedNoun(head);
    if (!entry || noHeads.has(entry.lemma)) continue;
    const modifier = lemma.slice(0, cut);
    const low = (form: string) => modifier + (modifier.endsWith('-') ? form : form.toLowerCase());
    return {
      lemma,
      gender: entry.gender,
      genitive: low(entry.genitive),
      plural: entry.plural === null ? null : low(entry.plural),
      weak: entry.weak,
      pluralOnly: entry.pluralOnly,
    };
  }
  return null;
}

/** What could be the head of a compound cut at `cut`, spelt as a noun of its own; prefixes may be short („Umweg“). */
function headAt(lemma: string, cut: number): string | null {
  const modifier = lemma.slice(0, cut);
  if (cut < 3 && !/^(?:Ab|An|Un|Um|Ur|Zu|Be|Öl|EU)$/.test(modifier)) return null;
  if (!modifier.endsWith('-') && /^\p{Lu}/u.test(lemma.slice(cut))) return null;
  if (!/[aeiouyäöü]/i.test(modifier) && !modifier.endsWith('-')) return null;
  return lemma[cut]!.toUpperCase() + lemma.slice(cut + 1);
}

function suffixEntry(lemma: string): NounEntry | null {
  const match = suffixes.find(([pattern]) => pattern.test(lemma));
  if (!match) return null;
  const [, gender, ending] = match;
  if (feminineInNis.test(lemma))
    return {
      lemma,
      gender: 'feminine',
      genitive: lemma,
      plural: `${lemma}se`,
      weak: false,
      pluralOnly: false,
    };
  if (ending === 'weak') {
    const form = lemma.endsWith('e') ? `${lemma}n` : `${lemma}en`;
    return { lemma, gender, genitive: form, plural: form, weak: true, pluralOnly: false };
  }
  const genitive = gender === 'feminine' || lemma.endsWith('ismus') ? lemma : strongGenitive(lemma);
  const plural = ending === null ? `${lemma.slice(0, -2)}en` : lemma + ending;
  return { lemma, gender, genitive, plural, weak: false, pluralOnly: false };
}

/** „das Vorliegen“, „des Bestehens“. */
function infinitiveEntry(lemma: string): NounEntry | null {
  const verb = lemma.toLowerCase();
  if (!/^\p{Lu}\p{Ll}+n$/u.test(lemma) || !(isKnownVerb(verb) || separate(verb) !== null)) return null;
  return { lemma, gender: 'neuter', genitive: `${lemma}s`, plural: null, weak: false, pluralOnly: false };
}

/** The gender of a noun in the singular: by list, by the last part of a compound, by suffix; null when unsure. */
export function genderOf(noun: string): Gender | null {
  return entryOf(noun)?.gender ?? null;
}

/** A noun in another case or number; null when it is unknown or has no such form. */
export function inflectNoun(
  lemma: string,
  { case: wanted, number }: { case: Case; number: GrammaticalNumber },
): string | null {
  const entry = entryOf(lemma);
  return entry && formOf(entry, wanted, number);
}

function formOf(entry: NounEntry, wanted: Case, number: GrammaticalNumber): string | null {
  if (number === 'plural') {
    if (entry.plural === null) return null;
    return wanted === 'dative' && !/[ns]$/.test(entry.plural) ? `${entry.plural}n` : entry.plural;
  }
  if (entry.pluralOnly) return null;
  if (wanted === 'genitive') return entry.genitive;
  if (entry.weak && wanted !== 'nominative') return entry.genitive.replace(/ns$/, 'n');
  return entry.lemma;
}

/**
 * All readings of a noun as it stands in a text: „Anträgen“ → Antrag, masculine, dative plural. Empty when the word
 * is unknown.
 */
export function readNoun(form: string): readonly NounReading[] {
  const known = readings.get(form);
  if (known) return known;
  const found = /^\p{Lu}/u.test(form) ? findReadings(form) : [];
  if (readings.size > 50_000) readings.clear();
  readings.set(form, found);
  return found;
}

const readings = new Map<string, readonly NounReading[]>();

function findReadings(form: string): NounReading[] {
  for (const entryBy of [listedEntry, suffixEntry, infinitiveEntry]) {
    const found = candidates(form).flatMap((lemma) => {
      const entry = entryBy(lemma);
      return entry ? matching(entry, form) : [];
    });
    if (found.length === 0) continue;
    const longest = Math.min(...found.map((reading) => modifierLength(reading.lemma)));
    return found.filter((reading) => modifierLength(reading.lemma) === longest);
  }
  return [];
}

/** How much of a compound stands before its listed head; zero for words that are no compounds of listed nouns. */
function modifierLength(lemma: string): number {
  if (isListedNoun(lemma)) return 0;
  for (let cut = 2; cut <= lemma.length - 3; cut++) {
    const head = headAt(lemma, cut);
    if (head !== null && isListedNoun(head) && !noHeads.has(head)) return cut;
  }
  return 0;
}

function matching(entry: NounEntry, form: string): NounReading[] {
  const found: NounReading[] = [];
  for (const number of numbers) {
    for (const each of cases) {
      const expected = formOf(entry, each, number);
      const longOrShort =
        each === 'genitive' &&
        number === 'singular' &&
        !entry.weak &&
        !entry.pluralOnly &&
        entry.gender !== 'feminine' &&
        (form === `${entry.lemma}s` || form === `${entry.lemma}es`);
      if (expected === form || longOrShort)
        found.push({ lemma: entry.lemma, gender: entry.gender, case: each, number });
    }
  }
  return found;
}

const endings = ['', 'e', 'n', 'en', 's', 'es', 'er', 'ern', 'se', 'sen', 'ses', 'nen', 'ns', 'ens'];
/** Plurals whose singular ends otherwise: „Themen“ – „Thema“, „Ministerien“ – „Ministerium“. */
const replacedEndings: [RegExp, string[]][] = [
  [/en$/, ['a', 'us', 'um', 'is', 'o', 'on']],
  [/ten$/, ['']],
  [/ien$/, ['ium', '', 'e']],
  [/(?:a|i)$/, ['um', 'us', 'o']],
  [/izes?$/, ['ex', 'iz']],
];

/** Singulars a form may belong to, by endings and umlauts alone. */
function candidates(form: string): string[] {
  const found = new Set<string>();
  for (const ending of endings) {
    if (!form.endsWith(ending) || form.length - ending.length < 2) continue;
    const stem = form.slice(0, form.length - ending.length);
    found.add(stem);
    const plain = stem.replace(
      /(ä|ö|ü)(?!.*[äöüÄÖÜ])/u,
      (letter) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter] ?? letter,
    );
    found.add(plain);
    if (/^[ÄÖÜ]/.test(stem))
      found.add(stem.replace(/^[ÄÖÜ]/, (letter) => ({ Ä: 'A', Ö: 'O', Ü: 'U' })[letter] ?? letter));
  }
  for (const [pattern, singulars] of replacedEndings)
    if (pattern.test(form)) for (const each of singulars) found.add(form.replace(pattern, each));
  return [...found];
}
