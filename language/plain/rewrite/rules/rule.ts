import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Context, Level } from '../level.ts';
import type { Sentence } from '../parse/sentence.ts';

export interface RuleSetting {
  level: Level;
  context: Context;
  /** Whether the sentence is followed by one that was part of it and refers to it as a whole („Das gilt, wenn …“). */
  followed: boolean;
  /** Ids of the rules that already changed this very sentence. */
  done: ReadonlySet<string>;
}

/** What one call of a rewriting sets for all sentences. */
export type RewriteSetting = Pick<RuleSetting, 'level' | 'context'> & { lexicon: Lexicon | undefined };

/** One transformation of a sentence. Pure. */
export interface Rule {
  /** Stable name, for the record of what was done. */
  id: string;
  levels: readonly Level[];
  /**
   * What the sentence becomes: one or more sentences in reading order. Null where the rule does not apply or is not
   * sure that what comes out is good German and says the same.
   */
  apply(sentence: Sentence, setting: RuleSetting): string[] | null;
}
