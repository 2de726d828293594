import type { CompoundLexicon } from '../compounds/lexicon.ts';
import { numberStretch, type Stretch } from './numbers.ts';
import { gazetteStretch, isReferenceWord, referenceStretch, unitStretch } from './references.ts';
import type { Term } from './term.ts';
import { wordTerms, type WordTerms } from './word-terms.ts';

/** As in `words`, and § signs. */
const token =
  /§{1,2}|[\p{L}\p{N}\p{M}]+(?:(?:[-‐‑\u00ad'’]|(?<=\p{L})[*:_](?=in(?:nen)?(?!\p{L}))|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}\p{M}]+)*/gu;

/** How many words' terms are remembered before the memory starts anew. */
const memoryLimit = 400_000;

/** What a word may begin besides itself: a date or number, a reference to law, a gazette's number, a unit's sign. */
type Opening = 'number' | 'reference' | 'gazette' | 'unit';

interface Known {
  terms: WordTerms;
  opens: Opening | null;
}

/** Visits the terms of a text in order, with their offsets. */
export type Scanner = (text: string, visit: (terms: WordTerms, start: number, end: number) => void) => void;

/** A scanner that remembers the terms of the words it has seen. */
export function createScanner(lexicon: CompoundLexicon): Scanner {
  let memory = new Map<string, Known>();

  function look(word: string): Known {
    let known = memory.get(word);
    if (known) return known;
    known = { opens: openingOf(word), terms: wordTerms(word, lexicon) };
    if (memory.size >= memoryLimit) memory = new Map();
    memory.set(word, known);
    return known;
  }

  return function scan(text, visit) {
    token.lastIndex = 0;
    for (let match = token.exec(text); match; match = token.exec(text)) {
      const start = match.index;
      const word = beforeSlash(match[0], text[start + match[0].length]);
      const { terms, opens } = look(word);
      const stretch = opens && stretchAt(opens, text, start, word);
      const end = start + (stretch ? stretch.length : word.length);
      visit(stretch ?? terms, start, end);
      token.lastIndex = end;
    }
  };
}

/** „ZI2-12007/3“: the number belongs to what follows the slash, not to the word before the hyphen. */
function beforeSlash(word: string, next: string | undefined): string {
  return next === '/' && /[-‐‑]\d+$/.test(word) ? word.slice(0, word.search(/[-‐‑]\d+$/)) : word;
}

function openingOf(word: string): Opening | null {
  if (/^\p{N}/u.test(word)) return 'number';
  const lower = word.toLowerCase();
  if (isReferenceWord(lower)) return 'reference';
  if (lower === 'bgbl' || lower === 'bundesgesetzblatt') return 'gazette';
  return /^[A-Z]{1,3}(?:[IVX]*\d*)?$/.test(word) ? 'unit' : null;
}

function stretchAt(opens: Opening, text: string, at: number, word: string): Stretch | null {
  if (opens === 'number') return numberStretch(text, at);
  if (opens === 'reference') return referenceStretch(text, at, word);
  return opens === 'gazette' ? gazetteStretch(text, at) : unitStretch(text, at);
}

/** All terms of a text. */
export function termsOf(scan: Scanner, text: string): Term[] {
  const terms: Term[] = [];
  scan(text, ({ stems, parts, key }, start, end) => terms.push({ stems, parts, key, start, end }));
  return terms;
}
