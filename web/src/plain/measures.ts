import type { Scores } from '../../../language/readability/readability.ts';

export interface Measure {
  key: keyof Scores;
  name: string;
  /** German, one sentence: what the number says. */
  meaning: string;
  /** Which way is easier to read. */
  easier: 'less' | 'more';
}

export const measures: readonly Measure[] = [
  { key: 'wordsPerSentence', name: 'Wörter je Satz', meaning: 'Länge der Sätze im Mittel', easier: 'less' },
  {
    key: 'lix',
    name: 'LIX',
    meaning: 'Wörter je Satz und Anteil der Wörter über sechs Buchstaben',
    easier: 'less',
  },
  {
    key: 'fleschAmstad',
    name: 'Flesch (Amstad)',
    meaning: '0 sehr schwer bis 100 sehr leicht, aus Satzlänge und Silben',
    easier: 'more',
  },
  {
    key: 'wienerSachtext1',
    name: 'Wiener Sachtextformel 1',
    meaning: 'Schulstufe von 4 bis 15',
    easier: 'less',
  },
  {
    key: 'gsmog',
    name: 'gSMOG',
    meaning: 'Schulstufe, aus Wörtern mit drei und mehr Silben',
    easier: 'less',
  },
  { key: 'rix', name: 'RIX', meaning: 'Lange Wörter je Satz', easier: 'less' },
];

/** Kinds of text and their LIX: medians measured on real texts. */
export const kindsOfText: readonly { name: string; lix: number }[] = [
  { name: 'Leichte Sprache', lix: 35 },
  { name: 'Kinderlexikon', lix: 37 },
  { name: 'Pressemitteilung', lix: 55 },
  { name: 'Koalitionsvertrag', lix: 59 },
  { name: 'Bundesgesetz', lix: 66 },
];
