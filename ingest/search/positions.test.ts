import { describe, expect, test } from 'vitest';
import { coverageScores, leadScores, nearnessScores, positionsOf } from './positions.ts';

describe('places of words', () => {
  test('inflection, compounds and umlauts, written either way', () => {
    const [places] = positionsOf(
      ['kundig', 'frist'],
      ['Kündigung: Die Kuendigungsfrist beträgt, auch bei Eigenkündigung, …'],
    );
    expect(places).toEqual([[0, 15, 55], [26]]);
  });

  test('short words count at the beginning of a word only, signs are no patterns', () => {
    expect(positionsOf(['rat'], ['Der Rat berät den Beirat'])).toEqual([[[4]]]);
    expect(positionsOf(['a.c+', '(x)'], ['abc a.c+ (x)'])).toEqual([[[4], [9]]]);
  });
});

test('who says it first leads; who says it all leads before who says a part', () => {
  const late = `${'Anderes. '.repeat(50)}Die Frist für den Antrag`;
  const texts = ['Die Frist für den Antrag', late, 'Die Frist', 'nichts davon'];
  const scores = leadScores(positionsOf(['frist', 'antrag'], texts), [2, 1], [0, 0, 0, 0]);
  const [early, lateScore, half, nothing] = scores as [number, number, number, number];
  expect(early).toBeGreaterThan(half);
  expect(half).toBeGreaterThan(lateScore);
  expect(lateScore).toBeGreaterThan(nothing);
  expect(nothing).toBe(0);
});

test('headings are where a passage begins', () => {
  const heading = 'Teil 1 Allgemeines zum Verfahren in diesem Gesetz\n';
  const [below, plain] = leadScores(
    positionsOf(['frist'], [`${heading}Frist`, 'Frist']),
    [1],
    [heading.length, 0],
  );
  expect(below).toBe(plain);
});

test('neighbours in the query are best when they are neighbours in the text', () => {
  const texts = [
    'Der Schutz der Umwelt',
    `Der Schutz ${'und so weiter '.repeat(10)} der Umwelt`,
    'Nur Schutz',
  ];
  const [near, far, one] = nearnessScores(positionsOf(['schutz', 'umwelt'], texts), [1, 1]) as [
    number,
    number,
    number,
  ];
  expect(near).toBeGreaterThan(0.5);
  expect(far).toBeLessThan(0.1);
  expect(one).toBe(0);
  expect(nearnessScores(positionsOf(['schutz'], texts), [1])).toEqual([0, 0, 0]);
});

test('coverage is the weight of the words a passage has', () => {
  const texts = ['Frist und Antrag', 'Anträge', 'nichts davon'];
  expect(coverageScores(positionsOf(['frist', 'antrag'], texts), [1, 3])).toEqual([1, 0.75, 0]);
  expect(coverageScores(positionsOf([], texts), [])).toEqual([0, 0, 0]);
});
