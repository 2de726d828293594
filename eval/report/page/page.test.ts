import { expect, test } from 'vitest';
import type { Evaluation } from '../../../api/contract/evaluation.ts';
import { renderPage, linksTo } from './page.ts';

const figure = {
  name: 'Treffer',
  value: 0.8,
  n: 40,
  interval: [0.7, 0.9] as [number, number],
  better: 'higher' as const,
};
const evaluation: Evaluation = {
  createdAt: '2026-01-02T03:04:05.000Z',
  commit: 'abc1234',
  version: '0.1.0',
  node: '20',
  embedder: 'own:1',
  model: null,
  prompts: { answer: 'f'.repeat(64) },
  seconds: 3,
  suites: [
    {
      name: 'suche',
      title: 'Suche',
      figures: [
        figure,
        { ...figure, name: 'Zeit', value: 12, unit: 'ms', interval: null, judgedBy: 'model' },
      ],
      slices: [
        { name: 'Paragraphen', figures: [figure] },
        { name: 'Umlaute', figures: [{ ...figure, value: null, n: 0, interval: null }] },
      ],
      notes: ['<Notiz>'],
      failures: [
        {
          case: 'Wie hoch ist der Satz?',
          figure: 'Treffer',
          expected: '20 %',
          got: '<script>',
          label: { file: 'eval/sets/fragen.json', line: 7 },
          source: { name: 'Richtlinie A.pdf', span: [10, 20] },
        },
      ],
    },
  ],
  changes: [
    {
      suite: 'suche',
      slice: null,
      figure: 'Treffer',
      before: 0.9,
      after: 0.8,
      difference: -0.1,
      interval: [-0.2, -0.05],
      p: 0.0001,
      verdict: 'loss',
    },
  ],
  accepted: { createdAt: '2026-01-01T00:00:00.000Z', commit: null },
};
const page = renderPage(evaluation, linksTo('http://127.0.0.1:3000')).replaceAll(/>\s+</g, '><');

test('every figure has its interval and n, drawn on an axis from nothing', () => {
  expect(page).toContain('0,800 (0,700–0,900)</td><td class="n">40</td>');
  expect(page).toContain('12\u00a0ms');
  expect(page).toContain('von einem Sprachmodell beurteilt');
  // 7 + 0.8 · 206 of 220.
  expect(page).toContain('cx="171.8"');
});

test('a loss is said, with what it was before and whether that may be chance', () => {
  expect(page).toContain('1 Wert ist deutlich schlechter');
  expect(page).toContain('−0,200 bis −0,050, p: &#60; 0,001');
  expect(page).toContain('schlechter (vorher 0,900)');
});

test('worst cases lead to the file of the set and to the document in the application', () => {
  expect(page).toMatch(/href="file:\/\/[^"]+\/eval\/sets\/fragen\.json">eval\/sets\/fragen\.json:7</);
  expect(page).toContain('http://127.0.0.1:3000/#/qualitaet?datei=Richtlinie+A.pdf&#38;stelle=10-20');
});

test('it names what it was measured with, and writes no text as markup', () => {
  for (const fact of ['abc1234', 'own:1', 'ffffffffffff']) expect(page).toContain(fact);
  expect(page).not.toMatch(/<script>|<Notiz>/);
  expect(page).not.toMatch(/(?:src|href)="https?:\/\/(?!127)/);
});
