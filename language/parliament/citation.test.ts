import { expect, test } from 'vitest';
import { citePaper, citeSpeech } from './citation.ts';
import { paperNumbers } from './paper-numbers.ts';

const place = { term: 99, session: 53, page: 5921, quadrant: 'B' };

test('a speech is cited as exactly as its record allows', () => {
  expect(citeSpeech(place)).toBe('BT-PlPr. 99/53, S. 5921 B');
  expect(citeSpeech({ ...place, quadrant: null })).toBe('BT-PlPr. 99/53, S. 5921');
  expect(citeSpeech({ ...place, page: null, speech: 'ID1' })).toBe('BT-PlPr. 99/53, Rede ID1');
  expect(citeSpeech({ ...place, page: null, body: 'LT' })).toBe('LT-PlPr. 99/53');
});

test('a citation is read back as what it cites', () => {
  expect(paperNumbers(citeSpeech(place))[0]).toMatchObject({
    kind: 'protokoll',
    number: '99/53',
    page: 5921,
    quadrant: 'B',
  });
  expect(paperNumbers(citePaper({ number: '99/1234', page: 5 }))[0]).toMatchObject({
    number: '99/1234',
    page: 5,
  });
  expect(citePaper({ number: '99/1234' })).toBe('BT-Drs. 99/1234');
});
