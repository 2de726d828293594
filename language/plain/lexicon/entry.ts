import type { Case } from '../../morphology/grammar.ts';
import type { Level } from '../rewrite/level.ts';

/** Each level asks for everything the one before it asks for. */
const levels: readonly Level[] = ['buergernah', 'einfach', 'leicht'];

export type PartOfSpeech = 'verb' | 'noun' | 'adjective' | 'particle' | 'phrase';

/** One hard word or phrase of officialese and what to say instead. */
export interface LexiconEntry {
  /** Dictionary form: infinitive, nominative singular, uninflected adjective. */
  word: string;
  part: PartOfSpeech;
  /**
   * `replace`: the first plain word can stand in its place; `suggest`: a person must decide or rebuild the sentence;
   * `explain`: a legal term that stays, with an explanation.
   */
  use: 'replace' | 'suggest' | 'explain';
  /** Plain words, the best first; for `explain` the one explanation, a whole sentence or a phrase. */
  plain: readonly string[];
  /** From this level on the word is too hard. */
  level: Level;
  /** A sentence with the word, and the same sentence with the plain word (the same again where none is put in). */
  example: string;
  expected: string;
  /** A restriction of meaning a person must know, in German; null where there is none. */
  note: string | null;
  /** Words in whose company the word means something else; read from a note „nicht bei: …“. */
  except: readonly string[];
  /** The case behind a preposition or verb where the plain word wants another one, or must be found at all. */
  governs: Case | null;
  plainGoverns: Case | null;
  /** For verbs: only in the active or in the passive voice does the word mean this. */
  voice: 'active' | 'passive' | null;
  /** For verbs: the preposition that goes away („verfügen über“ – „haben“). */
  preposition: string | null;
}

/** Whether a word that is too hard from `level` on is too hard at the level asked for. */
export const appliesAt = (level: Level, asked: Level): boolean =>
  levels.indexOf(level) <= levels.indexOf(asked);
