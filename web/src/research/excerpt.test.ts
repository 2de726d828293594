import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');

test('a short passage is shown whole', () => {
  expect(excerpt('Das Wohngeld steigt.', [[4, 12]], 300)).toEqual({
    text: 'Das Wohngeld steigt.',
    matches: [[4, 12]],
    cut: { before: false, after: false },
  });
});

test('a long passage is cut to where the matches stand, from the beginning of a sentence', () => {
  const passage = `${words(80, 'vorher')}. Nun aber: Das Wohngeld steigt. ${words(80, 'nachher')}`;
  const at = passage.indexOf('Wohngeld');
  const shown = excerpt(passage, [[at, at + 8]], 200);
  expect(shown.text.startsWith('Nun aber: Das Wohngeld')).toBe(true);
  expect(shown.text.length).toBeLessThanOrEqual(200);
  expect(shown.cut).toEqual({ before: true, after: true });
});

test('marks keep marking the same words, whatever is cut', () => {
  const word = fc.stringMatching(/^[a-zäöü]{1,12}[.,]?$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 200 }), fc.array(fc.nat(199)), (texts, picks) => {
      const passage = texts.join(' ');
      const starts = texts.map((_, index) => texts.slice(0, index).join(' ').length + (index > 0 ? 1 : 0));
      const matches = [...new Set(picks.map((pick) => pick % texts.length))].map(
        (index): [number, number] => {
          const start = starts[index] ?? 0;
          return [start, start + (texts[index]?.length ?? 0)];
        },
      );
      const marked = new Set(matches.map(([from, to]) => passage.slice(from, to)));
      const shown = excerpt(passage, matches, 120);
      expect(passage).toContain(shown.text);
      for (const [from, to] of shown.matches) expect(marked).toContain(shown.text.slice(from, to));
      if (matches.length > 0) expect(shown.matches.length).toBeGreaterThan(0);
    }),
  );
});
