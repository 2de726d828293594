import { expect, test } from 'vitest';
import type { GroundedText } from '../../../api/contract/grounded-text.ts';
import { provenanceFacts, provenanceFile } from './provenance-facts.ts';

const text: GroundedText = {
  engine: 'generative',
  sections: [],
  refusal: null,
  notices: [],
  coverage: { documents: [], missingTopics: [], words: 0, reading: null, target: null, note: null },
  provenance: {
    version: '1.0',
    createdAt: '2025-05-03T10:00:00.000Z',
    tookMs: 2400,
    model: 'hausmodell',
    prompt: null,
    embedder: null,
    use: {
      model: 'hausmodell',
      temperature: 0.2,
      contextTokens: 8192,
      outputTokens: 2048,
      prompts: [{ id: 'answer', version: '2', hash: 'abcdef0123456789' }],
      requests: 2,
      retries: 1,
      tokens: { prompt: 3000, completion: 120 },
      passages: [],
      corrections: [],
    },
  },
};

test('who wrote it, by which prompt, at what cost', () => {
  const facts = Object.fromEntries(provenanceFacts(text));
  expect(facts['Geschrieben von']).toBe('Sprachmodell hausmodell');
  expect(facts['Vorlage (Prompt)']).toBe('answer, Fassung 2, SHA-256 abcdef012345…');
  expect(facts['Verbrauch']).toBe(
    '2\u00a0Anfragen, 3.000\u00a0Token gelesen, 120\u00a0geschrieben, 1\u00a0Wiederholung',
  );
});

test('without a model nothing is said about one', () => {
  const extractive: GroundedText = {
    ...text,
    engine: 'extractive',
    provenance: { ...text.provenance, model: null, use: null },
  };
  const told = provenanceFacts(extractive).filter(([, value]) => value !== null);
  expect(told.map(([name]) => name)).toEqual(['Geschrieben von', 'Am', 'Version']);
});

test('the file for the record holds everything', () => {
  const { name, content } = provenanceFile(text);
  expect(name).toBe('Entstehung 2025-05-03.json');
  expect(JSON.parse(content)).toMatchObject({ provenance: text.provenance, statements: [] });
});
