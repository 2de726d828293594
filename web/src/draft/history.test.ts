import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, record, redo, undo } from './history.ts';

test('as many steps back as forth lead where one was', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 30 }), fc.nat(30), (states, steps) => {
      const full = states.reduce((history, state) => record(history, state), begin(-1));
      let history = full;
      const taken = Math.min(steps, states.length);
      for (let i = 0; i < taken; i++) history = undo(history);
      expect(history.now).toBe([-1, ...states].at(-1 - taken));
      for (let i = 0; i < taken; i++) history = redo(history);
      expect(history).toEqual(full);
    }),
  );
});

test('a new state forgets what was taken back', () => {
  const history = record(undo(record(begin('a'), 'b')), 'c');
  expect(redo(history).now).toBe('c');
  expect(undo(undo(history)).now).toBe('a');
});
