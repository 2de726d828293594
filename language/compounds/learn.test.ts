import { describe, expect, it } from 'vitest';
import { learnLexicon } from './learn.ts';
import { formatLexicon, mergeLexicons, parseLexicon } from './lexicon.ts';
import { splitCompound } from './split.ts';

const heads = ['Gesetz', 'Antrag', 'Behörde', 'Stelle', 'Bescheid', 'Kosten', 'Verfahren', 'Auskunft'];
const modifiers = ['Umzugs', 'Pflege', 'Hafen', 'Brücken', 'Sonder', 'Prüf', 'Kinder', 'Brief', 'Kurs'];

/** Counts as a text would give them: parts alone, compounds of each with each. */
const counts = new Map<string, number>([
  ...heads.map((head) => [head, 50] as const),
  ...['Umzug', 'Kinder', 'Brief', 'Kurs', 'Pflege', 'Hafen', 'Brücken', 'prüfen', 'Verordnung'].map(
    (word) => [word, 40] as const,
  ),
  ...modifiers.flatMap((modifier) => heads.map((head) => [modifier + head.toLowerCase(), 4] as const)),
  ['Vorlage', 90],
  ['der', 5000],
]);

describe('learnLexicon', () => {
  const lexicon = learnLexicon(counts);

  it('finds heads, modifiers, stems of verbs and modifiers that never stand alone', () => {
    expect([...lexicon.parts.keys()].sort()).toMatchInlineSnapshot(`
      [
        "antrag",
        "auskunft",
        "behörde",
        "bescheid",
        "brief",
        "brücken",
        "gesetz",
        "hafen",
        "kinder",
        "kosten",
        "kurs",
        "pflege",
        "prüf",
        "sonder",
        "stelle",
        "umzug",
        "umzugs",
        "verfahren",
      ]
    `);
  });

  it('lets new compounds be split', () => {
    expect(splitCompound('Hafenpflegekosten', lexicon)).toEqual(['hafen', 'pflege', 'kosten']);
    expect(splitCompound('Umzugskostenbescheides', lexicon)).toEqual(['umzugs', 'kosten', 'bescheides']);
    expect(splitCompound('Sonderprüfstelle', lexicon)).toEqual(['sonder', 'prüf', 'stelle']);
  });

  it('does not depend on the order of the counts', () => {
    expect(formatLexicon(learnLexicon([...counts].reverse()))).toBe(formatLexicon(lexicon));
  });
});

describe('a lexicon as text', () => {
  const lexicon = { parts: new Map([['gesetz', 9], ['amt', 3], ['geld', 9]]) }; // prettier-ignore

  it('is sorted and comes back the same', () => {
    expect(formatLexicon(lexicon)).toBe('9 geld gesetz\n3 amt');
    expect(parseLexicon(formatLexicon(lexicon))).toEqual(lexicon);
  });

  it('is merged by adding families', () => {
    const merged = mergeLexicons(lexicon, { parts: new Map([['amt', 2], ['xylo', 4]]) }); // prettier-ignore
    expect(formatLexicon(merged)).toBe('9 geld gesetz\n5 amt\n4 xylo');
  });
});
