import { expect, test } from 'vitest';
import type { Citation, GroundedText, Statement } from '../../../api/contract/grounded-text.ts';
import { asHtml, asPlainText } from './as-text.ts';
import { byDocument, numberReferences } from './references.ts';

const cite = (documentId: string, page: number, quote: string): Citation => ({
  documentId,
  title: `Vermerk ${documentId.toUpperCase()}`,
  source: `${documentId}.pdf`,
  anchor: { kind: 'page', label: `S.\u00a0${page}`, page },
  quote,
  span: [page * 100, page * 100 + quote.length],
});

const state = (text: string, ...citations: Citation[]): Statement => ({
  text,
  citations,
  check: { status: 'supported', findings: [] },
});

const text: GroundedText = {
  engine: 'extractive',
  sections: [
    {
      heading: 'Kosten & Nutzen',
      statements: [
        state('Der Bund trägt die Hälfte.', cite('a', 2, 'die Hälfte'), cite('b', 1, 'der Bund')),
        state('Die Länder tragen <den> Rest.', cite('a', 3, 'den Rest'), cite('b', 1, 'der Bund')),
      ],
    },
    { heading: null, statements: [state('Ohne Beleg.')] },
  ],
  refusal: null,
  notices: [],
  coverage: { documents: [], missingTopics: [], words: 11, reading: null, target: null, note: null },
  provenance: {
    version: '0',
    createdAt: '2024-05-03T10:00:00Z',
    tookMs: 1,
    model: null,
    prompt: null,
    embedder: null,
    use: null,
  },
};

test('references count up in order of first citation; the same words are one reference', () => {
  const numbered = [...numberReferences(text).values()].map(({ number, citation }) => [
    number,
    citation.quote,
  ]);
  expect(numbered).toEqual([
    [1, 'die Hälfte'],
    [2, 'der Bund'],
    [3, 'den Rest'],
  ]);
});

test('references are grouped by document', () => {
  const documents = byDocument(numberReferences(text).values());
  expect(documents.map(({ title, references }) => [title, references.map(({ number }) => number)])).toEqual([
    ['Vermerk A', [1, 3]],
    ['Vermerk B', [2]],
  ]);
});

test('plain text carries its references', () => {
  expect(asPlainText(text).replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(`
    "Kosten & Nutzen

    Der Bund trägt die Hälfte. [1, 2] Die Länder tragen <den> Rest. [3, 2]

    Ohne Beleg.

    Belege
    [1] Vermerk A, S. 2
    [2] Vermerk B, S. 1
    [3] Vermerk A, S. 3"
  `);
});

test('nothing of a source becomes markup', () => {
  expect(asHtml(text)).toContain('<h2>Kosten &amp; Nutzen</h2>');
  expect(asHtml(text)).toContain('tragen &lt;den&gt; Rest.');
});
