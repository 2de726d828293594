import { countWords } from '../../../language/words.ts';
import type { Reading } from '../../contract/grounded-text.ts';
import type { NumberedSource } from './numbered.ts';

/** What a model was shown: passages one by one, or whole documents. */
export function readingOf(path: 'passages' | 'whole', shown: readonly NumberedSource[]): Reading {
  const parts: Reading['parts'] = [];
  let before: NumberedSource['source'] | null = null;
  for (const { source, passage } of shown) {
    const words = countWords(passage.text);
    const goesOn = before?.documentId === source.documentId && before.source === source.source;
    before = source;
    if (path === 'whole' && goesOn) parts.at(-1)!.words += words;
    else {
      const { documentId, title } = source;
      const label = path === 'whole' ? 'ganz' : passage.place;
      parts.push({ label, documentId, title, words, status: 'read' });
    }
  }
  return { path, parts };
}
