import { readNoun } from '../../morphology/nouns.ts';
import { officialese } from '../words/officialese.ts';
import { isWord, tokensOf } from '../words/sentence.ts';
import { glossaryTerms } from './glossary-terms.ts';
import { shippedLexicon, type Lexicon } from './lexicon.ts';

/** A hard word of a sentence with its explanation. */
export interface Explanation {
  /** Dictionary form. */
  term: string;
  /** One or two short sentences. */
  explanation: string;
  /** Offsets into the sentence, end exclusive. */
  span: [from: number, to: number];
}

let terms: ReadonlyMap<string, string> | null = null;

/** All terms of the glossary for Leichte Sprache with their explanations; read at first use. */
export function glossary(): ReadonlyMap<string, string> {
  terms ??= new Map(
    glossaryTerms
      .trim()
      .split('\n')
      .map((line) => {
        const colon = line.indexOf(': ');
        return [line.slice(0, colon), line.slice(colon + 2)] as const;
      }),
  );
  return terms;
}

/**
 * The terms of a sentence that Leichte Sprache must explain, in order, each once: from the glossary, and what the
 * lexicon (a house's own included) keeps as a legal term. The glossary goes first.
 */
export function explain(
  sentence: string,
  { lexicon = shippedLexicon() }: { lexicon?: Lexicon } = {},
): Explanation[] {
  const found = new Map<string, Explanation>();
  for (const token of tokensOf(sentence)) {
    if (!isWord(token) || token.quoted) continue;
    const term = termOf(token.text);
    if (term !== null && !found.has(term))
      found.set(term, { term, explanation: glossary().get(term)!, span: [token.start, token.end] });
  }
  for (const { entry, span } of officialese(sentence, { level: 'leicht', lexicon })) {
    if (entry.use !== 'explain' || found.has(entry.word)) continue;
    found.set(entry.word, { term: entry.word, explanation: entry.plain[0]!, span });
  }
  return [...found.values()].sort((a, b) => a.span[0] - b.span[0]);
}

/** The glossary's term a word is a form of; nouns made of adjectives („Abgeordnete“) by their stem. */
function termOf(word: string): string | null {
  if (glossary().has(word)) return word;
  const lemma = readNoun(word).find((reading) => glossary().has(reading.lemma))?.lemma;
  if (lemma !== undefined) return lemma;
  const asAdjective = word.replace(/e[nrms]?$/, 'er');
  return glossary().has(asAdjective) && asAdjective !== word && /(?:t|nd|ig|dnet)er$/.test(asAdjective)
    ? asAdjective
    : null;
}
