import type { CompoundLexicon } from '../compounds/lexicon.ts';
import { splitUnified } from '../compounds/split.ts';
import { fold, unify } from '../spelling.ts';
import { stemUnified } from '../stem.ts';
import { isStopWord } from '../stop-words.ts';
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

/** The terms of a word without digits at its head; „Bund-Länder-Gruppe“ is found joined and by each of its words. */
export function wordTerms(word: string, lexicon: CompoundLexicon): WordTerms {
  const longForm = longForms[word.toLowerCase()];
  if (longForm) return longFormTerms(longForm, lexicon);
  const unified = unify(word);
  const pieces = unified.split(/[-‐‑]/);
  const joined = pieces.join('');
  const key = letters(stemUnified(joined));
  if (isStopWord(word) || isStopWord(unified) || /^[a-zäöü]$/.test(word) || key === '') {
    return { stems: [], parts: [], key: key || letters(fold(joined)) || word };
  }
  if (pieces.length === 1) return { stems: [key], parts: partStems(unified, lexicon), key };
  const stems = pieces.filter((piece) => piece.length >= 3 && !isStopWord(piece)).map(pieceStem);
  const parts = pieces.flatMap((piece) => (piece.length >= 2 ? partStems(piece, lexicon) : []));
  return { stems: distinct([key, ...stems]), parts: distinct([key, ...parts]), key };
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

const pieceStem = (piece: string) => letters(stemUnified(piece));
const letters = (stem: string) => stem.replace(/[^\p{L}\p{N}]/gu, '');
const distinct = (tokens: string[]) => [...new Set(tokens.filter((token) => token !== ''))];
