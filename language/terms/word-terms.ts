import type { CompoundLexicon } from '../compounds/lexicon.ts';
import { splitUnified } from '../compounds/split.ts';
import { fold, unify } from '../spelling.ts';
import { stemUnified } from '../stem.ts';
import { isStopWord } from '../stop-words.ts';
import { numberTerms } from './numbers.ts';
import type { Term } from './term.ts';

export type WordTerms = Omit<Term, 'start' | 'end'>;

/** Abbreviations that people write and search in either form. */
const longForms: Record<string, string[]> = {
  drs: ['drucksache'],
  drucks: ['drucksache'],
  'bt-drs': ['drucksache', 'bundestag'],
  'bt-drucks': ['drucksache', 'bundestag'],
  'br-drs': ['drucksache', 'bundesrat'],
  'br-drucks': ['drucksache', 'bundesrat'],
  az: ['aktenzeichen'],
  mio: ['million'],
  mrd: ['milliarde'],
  abg: ['abgeordnete'],
  bgbl: ['bundesgesetzblatt'],
};

/**
 * The terms of a word; „Bund-Länder-Gruppe“ and „9-Euro-Ticket“ are found joined, by each of their words, and by
 * neighbouring ones together („Euro-Ticket“).
 */
export function wordTerms(word: string, lexicon: CompoundLexicon): WordTerms {
  const longForm = longForms[word.toLowerCase()];
  if (longForm) return longFormTerms(longForm, lexicon);
  const unified = unify(word);
  const pieces = unified.split(/[-‐‑]/);
  if (isNumber(word)) return pieces.length === 1 ? numberTerms(word) : joinedTerms(pieces, lexicon);
  const joined = pieces.join('');
  const key = pieceStem(joined);
  if (isStopWord(word) || isStopWord(unified) || /^[a-zäöü]$/.test(word) || key === '') {
    return { stems: [], parts: [], key: key || letters(fold(joined)) || word };
  }
  return pieces.length === 1
    ? { stems: [key], parts: partStems(unified, lexicon), key }
    : joinedTerms(pieces, lexicon);
}

/** The terms of words joined by hyphens; a number at their head counts however short it is. */
function joinedTerms(pieces: readonly string[], lexicon: CompoundLexicon): WordTerms {
  const key = joinedKey(pieces);
  const [head = ''] = pieces;
  const number = isNumber(head) ? [numberTerms(head).key] : [];
  const words = number.length > 0 ? pieces.slice(1) : pieces;
  const stems = words.filter((piece) => piece.length >= 3 && !isStopWord(piece)).map(pieceStem);
  const parts = words.flatMap((piece) => (piece.length >= 2 ? partStems(piece, lexicon) : []));
  return {
    stems: distinct([key, ...number, ...stems]),
    parts: distinct([key, ...number, ...parts, ...neighbours(pieces).map(joinedKey)]),
    key,
  };
}

/** What words joined by hyphens are compared by: joined, in any inflection; a number in front in its one notation. */
function joinedKey(pieces: readonly string[]): string {
  const [head = '', ...others] = pieces;
  return isNumber(head) ? numberTerms(head).key + pieceStem(others.join('')) : pieceStem(pieces.join(''));
}

/** All runs of neighbouring pieces, save single ones and the whole. */
function neighbours(pieces: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (let length = 2; length < pieces.length; length++)
    for (let from = 0; from + length <= pieces.length; from++) runs.push(pieces.slice(from, from + length));
  return runs;
}

function longFormTerms(longForm: string[], lexicon: CompoundLexicon): WordTerms {
  const [first, ...others] = longForm.map((word) => wordTerms(word, lexicon));
  const parts = [first!, ...others].flatMap((terms) => [...terms.parts]);
  return { ...first!, parts: distinct(parts) };
}

/** Stems of a word's compound parts, and of neighbouring parts together („Wohngeld“ in „Wohngeldgesetz“). */
function partStems(unified: string, lexicon: CompoundLexicon): string[] {
  const pieces = splitUnified(unified, lexicon);
  if (pieces.length === 1) return [pieceStem(unified)];
  const stems = pieces.filter((piece) => !isStopWord(piece)).map(pieceStem);
  if (pieces.length === 2) return stems;
  for (let i = 0; i + 1 < pieces.length; i++) stems.push(pieceStem(pieces[i]! + pieces[i + 1]!));
  return stems;
}

const isNumber = (word: string) => /^\p{N}/u.test(word);
const pieceStem = (piece: string) => letters(stemUnified(piece));
const letters = (stem: string) => stem.replace(/[^\p{L}\p{N}]/gu, '');
const distinct = (tokens: string[]) => [...new Set(tokens.filter((token) => token !== ''))];
