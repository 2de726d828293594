import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

test('sentences keep their place in the document', () => {
  const document = 'Titel\n\nDer Bau beginnt am 3. Mai. Er dauert ein Jahr.';
  const start = document.indexOf('Der Bau');
  const found = sentencesOf({ quote: document.slice(start), span: [start, document.length] });
  expect(found.map(({ text }) => text)).toEqual(['Der Bau beginnt am 3. Mai.', 'Er dauert ein Jahr.']);
  for (const { text, span } of found) expect(document.slice(...span)).toBe(text);
});
