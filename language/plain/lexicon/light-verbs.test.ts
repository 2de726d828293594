import { expect, it } from 'vitest';
import { genderOf, readNoun } from '../../morphology/nouns.ts';
import { isKnownVerb, separate } from '../../morphology/prefixes.ts';
import { lightVerbs } from './light-verbs.ts';

const isVerb = (verb: string) => isKnownVerb(verb) || separate(verb) !== null;

it('has at least 150 constructions of known nouns and verbs', () => {
  expect(lightVerbs.length).toBeGreaterThanOrEqual(150);
  const unknown = lightVerbs.flatMap(({ noun, verbs, plain }) => [
    ...[...verbs, plain].filter((verb) => !isVerb(verb)),
    ...(genderOf(noun) === null && readNoun(noun).length === 0 ? [noun] : []),
  ]);
  expect(unknown).toEqual([]);
});

it('has each construction once', () => {
  const keys = lightVerbs.flatMap(({ preposition, noun, verbs }) =>
    verbs.map((verb) => `${preposition} ${noun} ${verb}`),
  );
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
