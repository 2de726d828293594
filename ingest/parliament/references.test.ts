import { expect, test } from 'vitest';
import type { Block, DocumentKind } from '../document.ts';
import { recordOf } from './record-of.ts';

const paragraph = (text: string): Block =>
  ({
    kind: 'paragraph',
    text,
    anchor: { kind: 'paragraph', label: 'Absatz 1', page: null },
  }) as unknown as Block;

function citedBy(kind: DocumentKind, ...texts: string[]): string[] {
  const blocks = texts.map(paragraph);
  const { references } = recordOf({ kind, number: null, date: null, title: 'Vorgang', blocks });
  return references.map(({ body, number }) => `${body} ${number}`);
}

test('a paper that is cited without its parliament belongs to the one of its sentence, else of its document', () => {
  expect(
    citedBy('vermerk', 'Ministerium für Verkehr Baden-Württemberg', 'Siehe Drucksache 17/1234.'),
  ).toEqual(['LT 17/1234']);
  expect(
    citedBy(
      'vermerk',
      'Bundesministerium für Verkehr',
      'Siehe Drucksache 20/7. Der Landtag von Bayern hat dazu Drucksache 18/9 beschlossen, siehe BR-Drs. 12/24.',
    ),
  ).toEqual(['BT 20/7', 'LT 18/9', 'BR 12/24']);
  expect(citedBy('vermerk', 'Siehe Drucksache 17/1234 und Drucksache 523/21.')).toEqual([
    'unknown 17/1234',
    'BR 523/21',
  ]);
});

test('a parliament’s own paper means its own, whomever the sentence names', () => {
  expect(
    citedBy('drucksache', 'Deutscher Bundestag', 'Stellungnahme des Bundesrates, Drucksache 20/5.'),
  ).toEqual(['BT 20/5']);
});
