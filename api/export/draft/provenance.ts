import type { Draft, DraftPart, DraftStatement } from '../../contract/drafts.ts';
import { runsOf, type PaperBlock } from '../paper.ts';
import { printedStatements } from './citations.ts';

const checks = { supported: 'belegt', partial: 'teilweise belegt', unsupported: 'nicht belegt' } as const;
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
    statements(draft.parts),
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
  const cited = (documentId: string, source: string) => [
    ...new Set(
      parts
        .flatMap(printedStatements)
        .flatMap(({ citations }) => citations)
        .filter((citation) => citation.documentId === documentId && citation.source === source)
        .map(({ anchor }) => anchor.label),
    ),
  ];
  return {
    kind: 'table',
    header: true,
    rows: [
      ['Quelle', 'Datum', 'Zitierte Stellen'],
      ...read.map(({ documentId, title, source, date }) => [
        title === source ? title : `${title} (${source.split('/').at(-1)})`,
        date ? date.split('-').reverse().join('.') : '–',
        cited(documentId, source).join('; ') || '–',
      ]),
    ].map((row) => row.map((text) => [{ text }])),
  };
}

const statementRow = ({ text, origin, check, citations }: DraftStatement): string[] => [
  text,
  origins[origin],
  [checks[check.status], ...check.findings.map(({ message }) => message)].join('. '),
  citations.map(({ title, anchor }) => `${title}, ${anchor.label}`).join('; ') || '–',
];

function statements(parts: readonly DraftPart[]): PaperBlock {
  const rows = [
    ['Aussage', 'Herkunft', 'Prüfung', 'Fundstelle'],
    ...parts.flatMap(printedStatements).map(statementRow),
  ];
  return { kind: 'table', header: true, rows: rows.map((cells) => cells.map((text) => [{ text }])) };
}

function open({ placeholders, missing }: Draft): PaperBlock[] {
  const lines = [
    ...placeholders.map(({ text }) => text),
    ...missing.map(({ heading }) => `Pflichtteil ohne Inhalt: ${heading}`),
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
