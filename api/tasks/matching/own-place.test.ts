import { expect, it } from 'vitest';
import { factsOf } from '../../../language/facts/facts.ts';
import { isOwnPlace } from './own-place.ts';

const reference = (text: string) => factsOf(text).find(({ kind }) => kind === 'reference')!;
const place = {
  title: 'Verordnung über den Deich (Deichverordnung – DeichVO)',
  headings: ['Teil 2 Pflichten', '§ 7 Pflege'],
  text: '(1) Der Deich ist zu mähen.\n(2) Löcher sind zu melden.',
};

it.each([
  ['§ 7', true],
  ['§ 7 Abs. 2', true],
  ['§ 7 Absatz 2 Satz 1 DeichVO', true],
  ['§ 7 der Deichverordnung', true],
  ['§ 7 Abs. 1', false],
  ['§ 7a', false],
  ['§ 8', false],
  ['Artikel 7', false],
  ['§ 7 Abs. 2 WegeVO', false],
])('%s is where the sentence stands: %s', (text, expected) => {
  expect(isOwnPlace(reference(text), place)).toBe(expected);
});

it('takes a section without numbered paragraphs as a whole, and knows laws by their full names', () => {
  expect(isOwnPlace(reference('§ 7 Abs. 3'), { ...place, text: 'Der Deich ist zu mähen.' })).toBe(true);
  const code = {
    title: 'Bürgerliches Gesetzbuch',
    headings: ['§ 433 Kauf'],
    text: '(1) Der Verkäufer übergibt.',
  };
  expect(isOwnPlace(reference('§ 433 Abs. 1 BGB'), code)).toBe(true);
  expect(isOwnPlace(factsOf('am 7. Mai 2025')[0]!, place)).toBe(false);
});
