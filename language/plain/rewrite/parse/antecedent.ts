import type { Case, Gender, GrammaticalNumber } from '../../../morphology/grammar.ts';
import { readNoun } from '../../../morphology/nouns.ts';
import { agreements, phraseEndingAt, type PlacedPhrase } from './noun-phrase.ts';
import type { Sentence } from './sentence.ts';

/** The noun phrase a relative pronoun stands for. */
export interface Antecedent extends PlacedPhrase {
  gender: Gender;
  number: GrammaticalNumber;
}

interface Agreement {
  gender: Gender | null;
  number: GrammaticalNumber;
}

const singular = (gender: Gender): Agreement => ({ gender, number: 'singular' });
const plural: Agreement = { gender: null, number: 'plural' };

/** What a relative pronoun agrees with; behind a preposition „der“ can only be feminine. */
const agreement: Record<string, readonly Agreement[]> = {
  der: [singular('masculine'), singular('feminine')],
  die: [singular('feminine'), plural],
  das: [singular('neuter')],
  den: [singular('masculine')],
  dem: [singular('masculine'), singular('neuter')],
  denen: [plural],
  dessen: [singular('masculine'), singular('neuter')],
  deren: [singular('feminine'), plural],
  welcher: [singular('masculine'), singular('feminine')],
  welche: [singular('feminine'), plural],
  welches: [singular('neuter')],
  welchen: [singular('masculine'), plural],
  welchem: [singular('masculine'), singular('neuter')],
};

/**
 * The only noun phrase between two tokens that a relative pronoun can stand for; null when there is none, when several
 * agree, or when a noun there is unknown.
 */
export function antecedent(
  sentence: Sentence,
  {
    from,
    to,
    pronoun,
    behindPreposition,
    verbNumbers,
  }: {
    from: number;
    to: number;
    pronoun: string;
    behindPreposition: boolean;
    /** The numbers of the verb where the pronoun may be its subject. */
    verbNumbers: ReadonlySet<GrammaticalNumber> | null;
  },
): Antecedent | null {
  const wanted = (agreement[pronoun] ?? []).filter(
    ({ gender, number }) =>
      !(behindPreposition && pronoun === 'der' && gender === 'masculine') &&
      (verbNumbers === null || verbNumbers.has(number)),
  );
  const found: Antecedent[] = [];
  for (let at = to - 1; at >= from; at -= 1) {
    const token = sentence.tokens[at]!;
    if (
      !token.word ||
      token.depth > 0 ||
      !/^\p{Lu}\p{Ll}{2}/u.test(token.text) ||
      isReference.test(token.text)
    )
      continue;
    if (at === 0 && readNoun(token.text).length === 0) continue;
    const placed = phraseEndingAt(sentence, at, from);
    if (!placed) {
      if (
        readNoun(token.text).some((reading) => matches(reading, wanted)) ||
        readNoun(token.text).length === 0
      )
        return null;
      continue;
    }
    const fitting = agreements(placed).filter((one) => matches(one, wanted));
    if (fitting.length > 1) return null;
    if (fitting[0]) found.push({ ...placed, ...fitting[0] });
  }
  return found.length === 1 ? found[0]! : null;
}

const isReference =
  /^(?:Absatz|Absatzes|Absätze|Absätzen|Satz|Satzes|Sätze|Sätzen|Nummer|Nummern|Artikel|Artikels|Buchstabe|Halbsatz|Anlage|Anhang|Abs|Nr)$/;

const matches = (one: { gender: Gender; number: GrammaticalNumber }, wanted: readonly Agreement[]) =>
  wanted.some(({ gender, number }) => number === one.number && (gender === null || gender === one.gender));

/** The case a bare relative pronoun shows, given what it stands for; „die“ and „das“ look alike in two. */
export function caseOf(pronoun: string, { gender, number }: Antecedent): Case {
  if (/^(?:dem|welchem|denen)$/.test(pronoun)) return 'dative';
  if (/^(?:der|welcher)$/.test(pronoun)) return gender === 'feminine' ? 'dative' : 'nominative';
  if (pronoun === 'welchen') return number === 'plural' ? 'dative' : 'accusative';
  return pronoun === 'den' ? 'accusative' : 'nominative';
}
