import { readAdjective } from '../../morphology/adjectives.ts';
import { contractions, readDeterminer } from '../../morphology/determiners.ts';
import { lemmaOfParticiple, presentParticiple, zuInfinitive } from '../../morphology/participles.ts';
import { isSeparablePrefix, separate } from '../../morphology/prefixes.ts';
import { lemmaOfVerb, type VerbReading } from '../../morphology/verb-forms.ts';
import type { LexiconEntry } from '../lexicon/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { clauseAround, insideForm, isJoint, isWord, type Token } from './sentence.ts';

/** How a verb of the lexicon stands in a sentence. */
export interface VerbMatch {
  entry: LexiconEntry;
  /** Index of the verb's own token. */
  at: number;
  /** Index of „zu“ before a plain infinitive, or of the prefix that stands apart. */
  other: number | null;
  shape:
    | { kind: 'finite'; readings: readonly VerbReading[]; apart: boolean }
    | { kind: 'infinitive' }
    | { kind: 'zu-infinitive' }
    | { kind: 'participle' }
    | { kind: 'attribute'; participle: 'present' | 'past'; ending: string };
}

/** All ways to read the token as a verb of the lexicon. */
export function verbMatches(tokens: readonly Token[], at: number, lexicon: Lexicon): VerbMatch[] {
  const form = insideForm(tokens, at);
  if (!/^\p{Ll}{3,}$/u.test(form) || (form.endsWith('en') && isInsideNounPhrase(tokens, at)))
    return attributes(at, form, lexicon);
  const found = attributes(at, form, lexicon);
  const add = collect(at, lexicon, found);
  finite(tokens, at, form, add);
  const participleOf = lemmaOfParticiple(form);
  if (participleOf !== null) add(participleOf, { other: null, shape: { kind: 'participle' } });
  infinitive(tokens, at, form, add);
  return found;
}

const collect =
  (at: number, lexicon: Lexicon, found: VerbMatch[]): Add =>
  (lemma, match) => {
    const entry = lexicon.find('verb', lemma);
    if (entry) found.push({ entry, at, ...match });
  };

/** „die weltweit tätigen Verbände“: between a determiner and its noun no verb form stands but participles. */
function isInsideNounPhrase(tokens: readonly Token[], at: number): boolean {
  if (
    !/^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '') ||
    /^(?:Sie|Ihnen|Ihr\p{Ll}*)$/u.test(tokens[at + 1]!.text)
  )
    return false;
  for (let index = at - 1; index >= 0; index--) {
    const word = insideForm(tokens, index);
    if (!/^\p{Ll}+$/u.test(word)) return false;
    if (readDeterminer(word).length > 0 || contractions.has(word)) return true;
    if (isVerbToken(tokens, index)) return false;
  }
  return false;
}

type Add = (lemma: string, match: Omit<VerbMatch, 'entry' | 'at'>) => void;

function finite(tokens: readonly Token[], at: number, form: string, add: Add): void {
  const readings = lemmaOfVerb(form);
  if (readings.length === 0) return;
  for (const lemma of new Set(readings.map((reading) => reading.lemma))) {
    const own = readings.filter((reading) => reading.lemma === lemma);
    const prefixAt = prefixBehind(tokens, at, lemma);
    if (prefixAt !== null)
      add(tokens[prefixAt]!.text + lemma, {
        other: prefixAt,
        shape: { kind: 'finite', readings: own, apart: true },
      });
    else add(lemma, { other: null, shape: { kind: 'finite', readings: own, apart: false } });
  }
}

/** Where the prefix of a separated verb stands at the end of its clause. */
function prefixBehind(tokens: readonly Token[], at: number, lemma: string): number | null {
  const [, end] = clauseAround(tokens, at);
  for (let index = at + 1; index < end; index++) {
    const token = tokens[index]!;
    const last = index === end - 1 || isJoint(tokens[index + 1]);
    if (last && isSeparablePrefix(token.text) && separate(token.text + lemma)?.prefix === token.text)
      return index;
  }
  return null;
}

function infinitive(tokens: readonly Token[], at: number, form: string, add: Add): void {
  if (!form.endsWith('n')) return;
  const zuBefore = tokens[at - 1]?.text.toLowerCase() === 'zu';
  if (zuBefore) add(form, { other: at - 1, shape: { kind: 'zu-infinitive' } });
  else add(form, { other: null, shape: { kind: 'infinitive' } });
  for (let cut = form.indexOf('zu', 2); cut > 0; cut = form.indexOf('zu', cut + 1)) {
    const lemma = form.slice(0, cut) + form.slice(cut + 2);
    if (zuInfinitive(lemma) === form) add(lemma, { other: null, shape: { kind: 'zu-infinitive' } });
  }
}

/** „die entrichtete Gebühr“, „die entstehenden Kosten“. */
function attributes(at: number, form: string, lexicon: Lexicon): VerbMatch[] {
  const found: VerbMatch[] = [];
  const add = collect(at, lexicon, found);
  for (const { stem, ending } of readAdjective(form)) {
    const past = lemmaOfParticiple(stem);
    if (past !== null) add(past, { other: null, shape: { kind: 'attribute', participle: 'past', ending } });
    const infinitiveForm = stem.replace(/d$/, '');
    if (stem.endsWith('nd') && presentParticiple(infinitiveForm) === stem)
      add(infinitiveForm, { other: null, shape: { kind: 'attribute', participle: 'present', ending } });
  }
  return found;
}

export const isVerbToken = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at]) &&
  /^\p{Ll}/u.test(insideForm(tokens, at)) &&
  lemmaOfVerb(insideForm(tokens, at)).length > 0;
