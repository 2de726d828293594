import { describe, expect, it } from 'vitest';
import { lemmaOfParticiple, participle } from '../../morphology/participles.ts';
import { isKnownVerb, separate } from '../../morphology/prefixes.ts';
import { genderOf, readNoun } from '../../morphology/nouns.ts';
import { replaceWords } from '../words/replace-words.ts';
import { officialese } from '../words/officialese.ts';
import type { LexiconEntry } from './entry.ts';
import { lexiconOf, shippedLexicon } from './lexicon.ts';

const entries = shippedLexicon().entries();
const nameOf = (entry: LexiconEntry) => `${entry.part} ${entry.word}`;
const replacing = (part: string) => entries.filter((entry) => entry.part === part && entry.use === 'replace');
const isVerb = (word: string) => isKnownVerb(word) || separate(word) !== null;
const isNoun = (word: string) => genderOf(word) !== null || readNoun(word).length > 0;

describe('the shipped lexicon', () => {
  it('has at least 800 entries, each word once', () => {
    expect(entries.length).toBeGreaterThanOrEqual(800);
    expect(new Set(entries.map(nameOf)).size).toBe(entries.length);
  });

  it('turns the example of every entry into what is recorded with it', () => {
    const results = entries.map((entry) => {
      const { text, replaced } = replaceWords(entry.example, {
        level: entry.level,
        lexicon: lexiconOf([entry]),
      });
      return [nameOf(entry), text, replaced.length > 0];
    });
    expect(results).toEqual(entries.map((entry) => [nameOf(entry), entry.expected, entry.use === 'replace']));
  });

  it('finds every entry in its example', () => {
    const missed = entries.filter((entry) => {
      const hits = officialese(entry.example, { level: entry.level, lexicon: lexiconOf([entry]) });
      return !hits.some((hit) => hit.entry === entry);
    });
    expect(missed.map(nameOf)).toEqual([]);
  });

  it('knows how to inflect every word it puts in', () => {
    expect(replacing('verb').filter(({ word, plain }) => !isVerb(word) || !isVerb(plain[0]!))).toEqual([]);
    expect(replacing('noun').filter(({ word, plain }) => !isNoun(word) || !isNoun(plain[0]!))).toEqual([]);
    const lost = replacing('verb').filter(({ word }) => {
      const form = participle(word);
      return participle(lemmaOfParticiple(form) ?? '') !== form;
    });
    expect(lost.map(({ word }) => word)).toEqual([]);
  });
});
