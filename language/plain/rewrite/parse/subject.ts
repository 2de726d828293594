import type { GrammaticalNumber } from '../../../morphology/grammar.ts';
import { agreements, phraseStartingAt } from './noun-phrase.ts';
import type { Sentence } from './sentence.ts';

export interface Subject {
  /** As printed at the beginning of the sentence. */
  text: string;
  /** „Er“, „Sie“ or „Es“; null where several persons or things share it. */
  pronoun: 'Er' | 'Sie' | 'Es' | null;
}

/** What can stand right behind the verb as its subject. */
const nominative =
  /^(?:der|die|das|er|sie|es|man|ein|eine|dieser|diese|dieses|jeder|jede|jedes|kein|keine|wir|ihr|ihre|sein|seine)$/;
const pronouns = { masculine: 'Er', feminine: 'Sie', neuter: 'Es' } as const;

/**
 * The subject of a main clause when it stands in front of the verb; null where what stands there may be an object or
 * adverbial.
 */
export function subjectOf(sentence: Sentence, finite: number, number: GrammaticalNumber): Subject | null {
  const { tokens, text } = sentence;
  const [first, behind] = [tokens[0]!, tokens[finite + 1]];
  const phrase = text.slice(first.start, tokens[finite - 1]!.end);
  if (/[,;:]/.test(phrase) || !behind) return null;
  if (finite === 1 && /^(?:Er|Sie|Es)$/.test(first.text))
    return { text: phrase, pronoun: first.text as 'Er' | 'Sie' | 'Es' };
  const placed = phraseStartingAt(sentence, 0);
  if (!placed || placed.to > finite) return null;
  const readings = placed.phrase.readings.filter((place) => place.number === number);
  const subject = readings.some((place) => place.case === 'nominative');
  const object = readings.some((place) => place.case === 'accusative' || place.case === 'dative');
  if (!subject || (object && nominative.test(behind.lower))) return null;
  const joined = tokens.slice(placed.to, finite).some(({ lower }) => /^(?:und|oder|sowie|bzw)$/.test(lower));
  if (joined) return { text: phrase, pronoun: null };
  if (number === 'plural') return { text: phrase, pronoun: 'Sie' };
  const [only, ...others] = agreements(placed).filter((one) => one.number === 'singular');
  return only && others.length === 0 ? { text: phrase, pronoun: pronouns[only.gender] } : null;
}
