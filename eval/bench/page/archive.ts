import type { Anchor, Block } from '../../../ingest/document.ts';
import type { ReadySource } from '../../../ingest/library-types.ts';

const kinds = ['vermerk', 'schreiben', 'vorlage', 'mail'] as const;
const matters = [
  'Ausbau der Radwege im Bezirk Nordheide',
  'Wartung der Aufzüge in der Dienststelle Lindental und Vertretung während der Ferien',
  'Haushaltsmittel des Referats 34',
  'Einführung der elektronischen Akte in den nachgeordneten Behörden, zweiter Abschnitt',
];

/** Short invented documents, as many as wanted, with titles of one line and of two. */
export async function* archive(count: number): AsyncGenerator<ReadySource> {
  const anchor: Anchor = { kind: 'paragraph', label: 'Absatz 1', page: null };
  for (let index = 0; index < count; index++) {
    const matter = matters[index % matters.length]!;
    const number = `34-${String(index + 1).padStart(5, '0')}`;
    const blocks: Block[] = [
      { kind: 'paragraph', text: `${matter}, Vorgang ${number}: Das Referat hat zugestimmt.`, anchor },
    ];
    yield {
      source: `Ablage/${number}.txt`,
      document: {
        title: `${matter} (${number})`,
        kind: kinds[index % kinds.length]!,
        language: 'de',
        date: `2025-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
        number: null,
        authors: [],
        blocks,
        pages: null,
        attachments: [],
      },
    };
  }
}
