import { expect, test } from 'vitest';
import { alignRewriting } from './align.ts';

const originals = [
  'Der Antrag ist bis zum 31. März 2026 zu stellen.',
  'Bei Überschreitung der Frist verfällt der Anspruch.',
  'Die Gebühr beträgt 20 Euro.',
];

test('each sentence gets its own part, split sentences stay together', () => {
  expect(
    alignRewriting(
      originals,
      'Stellen Sie einen Antrag. Die Frist endet am 31. März 2026. Danach verfällt Ihr Anspruch. Sie zahlen 20 Euro Gebühr.',
    ),
  ).toEqual([
    'Stellen Sie einen Antrag. Die Frist endet am 31. März 2026.',
    'Danach verfällt Ihr Anspruch.',
    'Sie zahlen 20 Euro Gebühr.',
  ]);
});

test('a sentence that is gone gets nothing', () => {
  expect(
    alignRewriting(originals, 'Der Antrag muss bis zum 31. März 2026 da sein. Er kostet 20 Euro.'),
  ).toEqual(['Der Antrag muss bis zum 31. März 2026 da sein.', null, 'Er kostet 20 Euro.']);
  expect(alignRewriting(originals, '')).toEqual([null, null, null]);
});
