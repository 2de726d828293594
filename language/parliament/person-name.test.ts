import { expect, test } from 'vitest';
import { parsePersonName, personKey } from './person-name.ts';

test.each([
  ['Dr. Robert Beispiel', 'robert beispiel'],
  ['Dr. h. c. Thomas Muster', 'thomas muster'],
  ['Prof. Dr. Dr. h. c. mult. Ada Muster', 'ada muster'],
  ['Dr.-Ing. Ada Muster', 'ada muster'],
  ['Abg. Ada Muster', 'ada muster'],
  ['Jörg Müller-Weiß', 'joerg mueller weiss'],
  ['Joerg Mueller-Weiss', 'joerg mueller weiss'],
  ['Jörg Mu\u0308ller Weiß', 'joerg mueller weiss'],
  ['Achim Muster (Aue)', 'achim muster'],
  ['Achim Muster [Aue]', 'achim muster'],
  ['Żaneta Ślązak', 'zaneta slazak'],
  ['Frhr. Karl von Aue', 'freiherr karl von aue'],
  ['Conor O’Muster', 'conor omuster'],
  ['Medard Ingwer', 'medard ingwer'],
])('%s', (printed, key) => {
  expect(personKey(printed)).toBe(key);
});

test('a name keeps its letters, and its place stands apart', () => {
  expect(parsePersonName('Dr. Eva von Beispiel (Köln):')).toEqual({
    name: 'Eva von Beispiel',
    key: 'eva von beispiel',
    place: 'Köln',
    sortName: 'Beispiel, Eva von',
  });
  expect(parsePersonName('Alexander Graf Muster').sortName).toBe('Muster, Alexander Graf');
  expect(parsePersonName('Dr.').name).toBe('Dr.');
});
