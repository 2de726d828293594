import { describe, expect, it } from 'vitest';
import { rankForSummary } from './rank-for-summary.ts';
import { rankSentences } from './rank.ts';

const sayings = (...texts: string[]) => texts.map((text) => ({ text, headings: [], before: '' }));
const row = (subject: string) => ({
  text: `${subject} – Betrag: 3 Mio. Euro.`,
  headings: [],
  before: '',
  row: true,
});
const prose = [
  'Die Aue ist ein Fluss im Norden des Landes.',
  'An ihren Ufern liegen Wiesen und kleine Dörfer.',
  'Im Winter tritt der Fluss oft über die Ufer.',
];
const paper = [
  'Die Aue ist ein Fluss im Norden des Landes.',
  'An ihren Ufern liegen Wiesen und kleine Dörfer.',
  'Das Referat schlägt vor, den Deich an der Aue bis Ende 2027 zu erhöhen.',
  'Der Deich kostet 3 Mio. Euro.',
];

describe('rankForSummary', () => {
  it('ranks prose as rankSentences does', () => {
    expect(rankForSummary(sayings(...prose))).toEqual(rankSentences(prose));
    expect(rankForSummary([])).toEqual([]);
  });

  it('puts what is proposed and paid before what comes first', () => {
    const [first, second, proposal, costs] = rankForSummary(sayings(...paper));
    expect(Math.min(proposal!, costs!)).toBeGreaterThan(Math.max(first!, second!));
  });

  it('counts the words that open a list', () => {
    const item = { text: 'Der Deich wächst.', headings: [], before: '' };
    const ranked = (before: string) => rankForSummary([...sayings(...paper), { ...item, before }]).at(-1)!;
    expect(ranked('Der Ausschuss beschließt:')).toBeGreaterThan(ranked(''));
  });

  it('takes the total of a table before its other rows', () => {
    const [planning, total] = rankForSummary([...sayings(...paper), row('Planung'), row('Summe')]).slice(-2);
    expect(total).toBeGreaterThan(planning!);
  });

  it('leaves commands to change another act for last', () => {
    const command = 'In § 3 wird das Wort „zwei“ durch das Wort „drei“ ersetzt.';
    const scores = rankForSummary(sayings(command, ...prose));
    expect(scores[0]).toBe(Math.min(...scores));
  });
});
