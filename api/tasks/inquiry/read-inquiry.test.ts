import { expect, test } from 'vitest';
import { readDocument } from '../../../ingest/readers/read.ts';
import { questionPaper } from '../../testing/question-paper.ts';
import { givenMaterial } from '../material.ts';
import { deadlineFor } from './deadline.ts';
import { readInquiry } from './read-inquiry.ts';

const materialOf = async (text: string) =>
  givenMaterial(await readDocument(new TextEncoder().encode(text), 'anfrage.txt'), 'anfrage.txt');

test('reads who asks, the preliminary remark, the questions and their parts', async () => {
  const material = await materialOf(questionPaper);
  const paper = readInquiry(material)!;
  expect(paper).toMatchObject({
    parliament: 'Landtag Musterland',
    term: '8. Wahlperiode',
    number: '8/3001',
    askers: 'der Abgeordneten Rike Falk, Jan Ode und der Fraktion Bürgerunion',
    government: 'Landesregierung',
    answered: false,
  });
  expect(paper.preface.map(({ start, end }) => material.text.slice(start, end).slice(0, 28))).toEqual([
    'Die Mühlgrabenbrücke in Nord',
  ]);
  expect(paper.questions.map(({ number, of, text }) => `${number} (${of ?? '–'}) ${text}`))
    .toMatchInlineSnapshot(`
    [
      "1 (–) Seit wann ist die Mühlgrabenbrücke gesperrt?",
      "2 (–) Was kostet die Sanierung der Mühlgrabenbrücke, und",
      "2a (2) welchen Anteil übernimmt das Land Musterland,",
      "2b (2) woraus zahlt die Gemeinde Nordheim ihren Anteil?",
      "3 (–) Wann beginnen die Bauarbeiten, und wie lange dauern sie?",
      "4 (–) Wie viele Radwege wurden seit dem Jahr 2019 im Landkreis Seeland gebaut?",
    ]
  `);
});

test('a pasted paper without the number of a Drucksache keeps title and askers apart', async () => {
  const pasted = `Landtag Musterland

Drucksache 8/2990

14. November 2025

Kleine Anfrage

der Abgeordneten Carla Windt und der Fraktion Bürgerunion

Wartezeiten in der Förderung

Wir fragen die Landesregierung:

1. Wie lange dauert die Bearbeitung?

2. Wie viele Anträge liegen vor?
`;
  expect(readInquiry(await materialOf(pasted))).toMatchObject({
    title: 'Wartezeiten in der Förderung',
    askers: 'der Abgeordneten Carla Windt und der Fraktion Bürgerunion',
    number: '8/2990',
    preface: [],
  });
});

test('a text without numbered questions is none', async () => {
  expect(
    readInquiry(await materialOf('Vermerk\n\n1. Die Brücke ist gesperrt.\n\n2. Sie wird saniert.')),
  ).toBeNull();
});

test('an answer is due after fourteen days', () => {
  expect(deadlineFor('2024-06-12')).toBe('2024-06-26');
  expect(deadlineFor('2024-12-20')).toBe('2025-01-03');
});
