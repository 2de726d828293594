import type { Draft, DraftCitation } from '../../contract/drafts.ts';
import { runsOf, type PaperBlock } from '../paper.ts';
import { printedStatements } from './citations.ts';

/** German names of a check's outcome. */
export const checkNames = {
  supported: 'belegt',
  partial: 'teilweise belegt',
  unsupported: 'nicht belegt',
} as const;
const origins = { engine: 'Amtsfeder', person: 'von Hand' } as const;
const moment = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
});

/** The record for the file: what wrote the draft, from which sources, what a person changed, and what the check said. */
export function provenanceBlocks(draft: Draft): PaperBlock[] {
  return [
    { kind: 'heading', level: 1, runs: [{ text: 'Herkunftsnachweis' }] },
    { kind: 'paragraph', runs: [{ text: `Zum Entwurf „${draft.title}“ (${draft.formTitle}).` }] },
    ...madeBy(draft).map(([label, text]): PaperBlock => ({
      kind: 'field',
      label: `${label}:`,
      wide: true,
      runs: runsOf(text),
    })),
    { kind: 'heading', level: 2, runs: [{ text: 'Quellen' }] },
    sources(draft),
    { kind: 'heading', level: 2, runs: [{ text: 'Aussagen' }] },
    statements(draft),
    ...open(draft),
  ];
}

function madeBy({ engine, provenance, parts }: Draft): [string, string][] {
  const printed = parts.flatMap(printedStatements);
  const byHand = printed.filter(({ origin }) => origin === 'person').length;
  const dropped = parts.flatMap((part) => part.statements).length - printed.length;
  return [
    [
      'Verfahren',
      engine === 'extractive'
        ? 'zusammengestellt aus Sätzen der Quellen, ohne Sprachmodell'
        : `formuliert vom Sprachmodell ${provenance.model ?? '«Name des Sprachmodells»'}`,
    ],
    ...(provenance.prompt
      ? [
          [
            'Anweisung',
            `${provenance.prompt.id}, Fassung ${provenance.prompt.version} (${provenance.prompt.hash})`,
          ] as [string, string],
        ]
      : []),
    ['Erstellt', `${moment.format(new Date(provenance.createdAt))} Uhr mit Amtsfeder ${provenance.version}`],
    ['Aussagen', `${printed.length}, davon ${byHand} von Hand; ${dropped} verworfen`],
  ];
}

function sources({ sources: read, parts }: Draft): PaperBlock {
  const citations = parts.flatMap(printedStatements).flatMap((statement) => statement.citations);
  const rows = read.map((source, index) => {
    const { title, source: file, date } = source;
    const places = citations.filter((citation) => isOf(citation, source)).map(({ anchor }) => anchor.label);
    return [
      String(index + 1),
      title === file ? title : `${title} (${file.split('/').at(-1)})`,
      date ? date.split('-').reverse().join('.') : '–',
      [...new Set(places)].join('; ') || '–',
    ];
  });
  return table([5, 50, 15, 30], [['Nr.', 'Quelle', 'Datum', 'Zitierte Stellen'], ...rows]);
}

function statements({ parts, sources: read }: Draft): PaperBlock {
  const place = (citation: DraftCitation): string => {
    const number = read.findIndex((source) => isOf(citation, source)) + 1;
    return `${number > 0 ? `Nr. ${number}` : citation.title}, ${citation.anchor.label}`;
  };
  const rows = parts
    .flatMap(printedStatements)
    .map(({ text, origin, check, citations }) => [
      text,
      origins[origin],
      [checkNames[check.status], ...check.findings.map(({ message }) => message)].join('. '),
      citations.map(place).join('; ') || '–',
    ]);
  return table([50, 15, 20, 15], [['Aussage', 'Herkunft', 'Prüfung', 'Fundstelle'], ...rows]);
}

const isOf = (citation: DraftCitation, source: Draft['sources'][number]): boolean =>
  citation.documentId === source.documentId && citation.source === source.source;

const table = (widths: number[], rows: string[][]): PaperBlock => ({
  kind: 'table',
  header: true,
  widths,
  rows: rows.map((cells) => cells.map((text) => [{ text }])),
});

function open({ placeholders, missing, parts }: Draft): PaperBlock[] {
  const lines = [
    ...placeholders.map(({ text }) => text),
    ...missing
      .filter(({ id }) => parts.some((part) => part.id === id))
      .map(({ heading }) => `Pflichtteil ohne Inhalt: ${heading}`),
  ];
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', level: 2, runs: [{ text: 'Noch offen' }] },
    ...[...new Set(lines)].map((text): PaperBlock => ({
      kind: 'list-item',
      level: 0,
      mark: 'bullet',
      runs: runsOf(text),
    })),
  ];
}
