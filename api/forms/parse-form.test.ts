import { expect, test } from 'vitest';
import { FormError } from './form-problem.ts';
import { parseForm } from './parse-form.ts';

const aspects = new Set(['Sachstand', 'Empfehlung']);

const form = `---
kennung: kurzvermerk
titel: Kurzvermerk
zweck: Das Nötigste festhalten.
länge: höchstens 120 Wörter
verfügung: z. d. A.
---

# Kopf

- Az. (Aktenzeichen): links, Pflicht, aus dem Kopf der Quellen
- Haus: rechts, fest: Ministerium für Wind, Abteilung 3

# Teile

## 1. Votum

- Länge: 1 Satz
- Inhalt: Die Empfehlung.
- Sucht: Empfehlung

## 2. Lage

- Pflicht: nein
- Form: Aufzählung
- Inhalt: Was ist.
- Sucht: Sachstand
- Stichworte: Windrad, Flaute

# Schluss

«Name»
`;

function problemsOf(text: string) {
  try {
    parseForm(text, aspects);
    return [];
  } catch (error) {
    return (error as FormError).problems.map(({ line, message }) => `${line}: ${message}`);
  }
}

test('reads a form a person has written', () => {
  const { id, head, parts, length, closing, fileStep } = parseForm(form, aspects);
  expect({ id, length, closing, fileStep }).toEqual({
    id: 'kurzvermerk',
    length: { unit: 'words', value: 120 },
    closing: ['«Name»'],
    fileStep: 'z. d. A.',
  });
  expect(head).toMatchObject([
    { id: 'az', labels: ['Az.', 'Aktenzeichen'], place: 'left', from: 'head', required: true },
    {
      id: 'haus',
      place: 'right',
      from: 'value',
      value: 'Ministerium für Wind, Abteilung 3',
      required: false,
    },
  ]);
  expect(parts).toMatchObject([
    { id: 'votum', heading: '1. Votum', required: true, sentences: 1, words: null, seeks: ['Empfehlung'] },
    { id: 'lage', required: false, layout: 'list', keywords: ['Windrad', 'Flaute'] },
  ]);
});

test('tells everything that is wrong, by line', () => {
  const broken = form
    .replace('titel: Kurzvermerk\n', '')
    .replace('links, Pflicht', 'oben, Pflicht')
    .replace('Länge: 1 Satz', 'Länge: kurz')
    .replace('Sucht: Sachstand', 'Sucht: Wetter')
    .replace('Form: Aufzählung', 'Farbe: blau');
  expect(problemsOf(broken)).toMatchInlineSnapshot(`
    [
      "1: Es fehlt „titel: …“.",
      "10: „oben“ ist unbekannt. Möglich sind „links“, „rechts“, „Anschrift“, „Betreff“, „Zeile“, Pflicht, „aus dem Kopf der Quellen“, „Betreff der Hauptquelle“, „Nummer der Hauptquelle“, „Datum der Hauptquelle“, „Absender der Hauptquelle“, „aus der Anfrage“, „Tagesdatum“, „von Hand“ und „fest: …“.",
      "17: „kurz“ ist keine Länge wie „höchstens 60 Wörter“, „1 Satz“, „5 Minuten“ oder „1 Seite“.",
      "24: Eine Angabe „farbe“ gibt es hier nicht.",
      "26: Wonach „Wetter“ sucht, ist unbekannt. Möglich sind: Sachstand, Empfehlung.",
    ]
  `);
});

test('a text that is no form says what is missing', () => {
  expect(problemsOf('Lieber Leser')).toMatchInlineSnapshot(`
    [
      "1: Am Anfang fehlt der Block mit „kennung“, „titel“ und „zweck“ zwischen zwei Zeilen „---“.",
      "1: Vor dem ersten Abschnitt („# Kopf“) steht hier noch Text.",
      "1: Es fehlt „kennung: …“.",
      "1: Es fehlt „titel: …“.",
      "1: Es fehlt „zweck: …“.",
      "1: Unter „# Teile“ steht kein Teil („## Überschrift“).",
    ]
  `);
});

test('the number of a section stays with its sign, and the ids do not change', () => {
  const { parts } = parseForm(form.replace('## 2. Lage', '## 2. Lage nach § 51 GGO'), aspects);
  expect(parts[1]).toMatchObject({ id: 'lage-nach-51-ggo', heading: '2. Lage nach §\u00a051 GGO' });
});
