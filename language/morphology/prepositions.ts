import type { Case } from './grammar.ts';

const groups: [Case[], string][] = [
  [['dative'], 'aus bei gemäß mit nach seit von zu'],
  [['accusative'], 'durch für gegen ohne um'],
  [['genitive'], 'anhand aufgrund außerhalb bezüglich hinsichtlich innerhalb mittels trotz während wegen'],
  [['dative', 'accusative'], 'an auf hinter in neben über unter vor zwischen'],
];

const cases: ReadonlyMap<string, readonly Case[]> = new Map(
  groups.flatMap(([governed, words]) => words.split(' ').map((word) => [word, governed] as const)),
);

/** The cases a preposition, in lower case, can govern; null for any other word. */
export const governedCases = (word: string): readonly Case[] | null => cases.get(word) ?? null;
