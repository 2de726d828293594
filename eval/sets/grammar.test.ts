import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { drawExamples, formatExamples, judgedFile, loadJudged } from './grammar.ts';
import { letters } from './plain.ts';

it('reads every judgement, and writes it back as it stands', async () => {
  const judged = await loadJudged();
  expect(judged).toHaveLength(200);
  expect(judged.every(({ verdict, fault }) => (verdict === 'right') === (fault === ''))).toBe(true);
  expect(judged.filter(({ context }) => context === 'norm')).toHaveLength(170);
  expect(judged.every(({ rules, fault }) => fault === '' || rules.includes(fault))).toBe(true);
  const content = await readFile(judgedFile, 'utf8');
  expect(formatExamples(judged)).toBe(content);
});

it('draws the same changed sentences for the same seed', async () => {
  const written = (await letters()).slice(0, 2);
  const drawn = drawExamples(written, 'einfach', 5, 1);
  expect(drawn).toHaveLength(5);
  expect(drawn.every(({ before, after }) => before !== after)).toBe(true);
  expect(drawExamples(written, 'einfach', 5, 1)).toEqual(drawn);
});
