import { expect, test } from 'vitest';
import type { Change, Evaluation } from '../../../api/contract/evaluation.ts';
import { headline, stateOf } from './verdicts.ts';

const change = (verdict: Change['verdict']): Change => ({
  suite: 'plain',
  slice: null,
  figure: 'LIX',
  before: 1,
  after: 1,
  difference: 0,
  interval: null,
  p: null,
  verdict,
});
const run = (accepted: boolean, ...verdicts: Change['verdict'][]) =>
  ({
    changes: verdicts.map(change),
    accepted: accepted ? { createdAt: '2026-01-01', commit: null } : null,
  }) as Evaluation;
const plain = { name: 'plain', figures: [], slices: [], notes: [] };

test('losses and broken bounds are said first, whatever was gained', () => {
  expect(headline(run(true, 'gain', 'loss', 'broken'))).toEqual({
    mood: 'bad',
    text: '2\u00a0Werte sind deutlich schlechter oder reißen eine Grenze.',
  });
  expect(stateOf(plain, run(true, 'gain', 'loss'))).toEqual({ mood: 'bad', text: '1 schlechter' });
  expect(headline(run(false, 'broken')).text).toMatch(/^1\u00a0Wert ist .* reißt/);
});

test('without an accepted run nothing is held, only measured', () => {
  expect(headline(run(false, 'new')).mood).toBe('even');
  expect(stateOf(plain, run(false, 'new')).text).toBe('gemessen');
  expect(stateOf(plain, run(true, 'same')).text).toBe('gehalten');
  expect(stateOf({ ...plain, name: 'drafts' }, run(true, 'loss')).text).toBe('gehalten');
});
