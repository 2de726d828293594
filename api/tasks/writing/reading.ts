import { countWords } from '../../../language/words.ts';
import type { Reading } from '../../contract/grounded-text.ts';
import type { NumberedSource } from './numbered.ts';

/** What a model was shown, passage by passage. */
export function readingOf(path: Reading['path'], shown: readonly NumberedSource[]): Reading {
  return {
    path,
    parts: shown.map(({ source, passage }) => ({
      label: passage.place,
      documentId: source.documentId,
      title: source.title,
      words: countWords(passage.text),
      status: 'read',
    })),
  };
}
