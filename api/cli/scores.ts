import type { AnalyseResponse } from '../contract/analyse.ts';
import { print } from './output.ts';

type Scores = AnalyseResponse['scores'];

const rows: [string, keyof Scores][] = [
  ['Wörter je Satz', 'wordsPerSentence'],
  ['LIX', 'lix'],
  ['Flesch (Amstad)', 'fleschAmstad'],
  ['Wiener Sachtextformel 1', 'wienerSachtext1'],
  ['gSMOG', 'gsmog'],
  ['RIX', 'rix'],
];
const number = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Scores of one or more texts side by side, as a table. */
export function printScores(columns: readonly (readonly [string, Scores])[]): void {
  print([''.padEnd(24), ...columns.map(([name]) => name.padStart(10))].join(''));
  for (const [name, key] of rows) {
    print(
      [name.padEnd(24), ...columns.map(([, scores]) => number.format(scores[key]).padStart(10))].join(''),
    );
  }
}
