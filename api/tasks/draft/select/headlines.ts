import { type DocumentKind, blockOffsets } from '../../../../ingest/document.ts';
import { countWords } from '../../../../language/words.ts';
import type { Material } from '../../material.ts';
import type { Candidate } from './candidates.ts';

/** Whose headings say what the matter is, and not what form the text has. */
const speaking: ReadonlySet<DocumentKind> = new Set([
  'pressemitteilung',
  'praesentation',
  'sonstiges',
  'mail',
]);
const formal = /^(?:\d|§|TOP|Betr|Anlage|Abschnitt|Fragen und Antworten|Pressemitteilung|Kontakt)|[?:]$/;
const least = 4;
const most = 16;

/** Headings of a document that could stand above another one. */
export function headlinesOf(material: Material): Candidate[] {
  if (!speaking.has(material.kind)) return [];
  const offsets = blockOffsets(material.blocks);
  return material.blocks.flatMap(({ kind, text, speech }, at): Candidate[] => {
    const words = countWords(text);
    if (kind !== 'heading' || speech || words < least || words > most || formal.test(text)) return [];
    const start = offsets[at]!;
    const place = { material, index: -1, run: -1, start, end: start + text.length };
    return [
      {
        ...place,
        text,
        words,
        headings: [],
        voice: 'neutral',
        speaker: null,
        role: null,
        headline: true,
        central: 0.5,
      },
    ];
  });
}
