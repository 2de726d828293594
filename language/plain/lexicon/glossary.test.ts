import { expect, it } from 'vitest';
import { countWords } from '../../words.ts';
import { sentences } from '../../sentences.ts';
import { explain, glossary } from './glossary.ts';

it('explains at least 150 terms in sentences of at most fifteen words', () => {
  expect(glossary().size).toBeGreaterThanOrEqual(150);
  const long = [...glossary()].filter(([, text]) =>
    sentences(text).some(({ start, end }) => countWords(text.slice(start, end)) > 15),
  );
  expect(long).toEqual([]);
});

it('finds terms in every form, each once', () => {
  const text =
    'Gegen den Widerspruchsbescheid und gegen Urteile von Abgeordneten gibt es ein Urteil und den Rechtsbehelf.';
  expect(explain(text).map(({ term }) => term)).toEqual([
    'Widerspruchsbescheid',
    'Urteil',
    'Abgeordneter',
    'Rechtsbehelf',
  ]);
});

it('explains nothing in a plain sentence', () => expect(explain('Das Kind spielt im Garten.')).toEqual([]));
