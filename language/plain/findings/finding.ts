import type { Level } from '../rewrite/level.ts';

/** Every rule by its stable id, with its German name. */
export const ruleNames = {
  'long-sentence': 'Langer Satz',
  'long-clause': 'Langer Satzteil',
  'long-word': 'Langes Wort',
  passive: 'Passiv',
  'state-passive': 'Zustandspassiv',
  'to-be-done': 'Verdeckte Pflicht',
  'nominal-style': 'Nominalstil',
  'light-verb': 'Streckverb',
  'genitive-chain': 'Genitivkette',
  genitive: 'Genitiv',
  bracket: 'Einschub',
  'nested-clause': 'Eingeschobener Nebensatz',
  negation: 'Verneinung',
  'double-negation': 'Doppelte Verneinung',
  subjunctive: 'Konjunktiv',
  preterite: 'Präteritum',
  abbreviation: 'Abkürzung',
  officialese: 'Amtsdeutsch',
  'foreign-word': 'Fremdwort',
  'roman-numeral': 'Römische Zahl',
  'large-number': 'Große Zahl',
  'special-sign': 'Sonderzeichen',
  reference: 'Verweis',
  'inline-list': 'Aufzählung im Satz',
  'changing-terms': 'Wechselnde Wörter',
  'missing-address': 'Fehlende Anrede',
} as const;
export type PlainRule = keyof typeof ruleNames;

/** What makes a stretch of text hard to read, why, and what to do about it. */
export interface PlainFinding {
  rule: PlainRule;
  /** Offsets into the text that was looked at, end exclusive. */
  span: [number, number];
  /** German, one sentence: what is hard here. */
  message: string;
  /** German, one sentence: what a writer can do; null where the message says all. */
  suggestion: string | null;
}

/** How many words and letters a level allows before a program points them out. */
export interface Limits {
  sentenceWords: number;
  clauseWords: number;
  wordLetters: number;
}

/**
 * Working limits, not the norms': DIN 8581-1 and DIN ISO 24495-1 name none. Twenty words (twelve for Leichte Sprache),
 * twelve words in a clause and fourteen letters are what plain-language guides have in common.
 */
export const limits: Record<Level, Limits> = {
  buergernah: { sentenceWords: 20, clauseWords: 16, wordLetters: 22 },
  einfach: { sentenceWords: 15, clauseWords: 12, wordLetters: 17 },
  leicht: { sentenceWords: 12, clauseWords: 10, wordLetters: 14 },
};
