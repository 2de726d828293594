import type { CheckResponse } from '../../contract/checks.ts';
import { checkNames } from '../draft/provenance.ts';
import { type Paper, type PaperBlock, runsOf, standardStyle } from '../paper.ts';

/** The check of a text as a paper: how much of it is carried, then sentence by sentence by what, and what differs. */
export function checkPaper(title: string, { statements, summary, sources }: CheckResponse): Paper {
  const against: PaperBlock[] = (sources ?? []).map((source) => ({
    kind: 'list-item',
    level: 0,
    mark: 'bullet',
    runs: runsOf(source.title),
  }));
  const rows = statements.map(({ text, check, citations }) => [
    text,
    [checkNames[check.status], ...check.findings.map(({ message }) => message)].join('. '),
    citations.map((citation) => `${citation.title}, ${citation.anchor.label}`).join('; ') || '–',
  ]);
  const heading = `Prüfung: ${title}`;
  return {
    title: heading,
    properties: { subject: 'Prüfung' },
    head: [{ kind: 'paragraph', look: 'title', runs: runsOf(heading) }],
    blocks: [
      {
        kind: 'paragraph',
        runs: runsOf(
          `${summary.statements} Sätze: ${summary.supported} belegt, ${summary.partial} teilweise belegt, ` +
            `${summary.unsupported} nicht belegt; zu ${summary.contradicted} steht in den Quellen anderes.`,
        ),
      },
      ...(against.length > 0
        ? [{ kind: 'heading', level: 2, runs: runsOf('Quellen') } as const, ...against]
        : []),
      {
        kind: 'table',
        header: true,
        widths: [45, 30, 25],
        rows: [['Satz', 'Ergebnis', 'Fundstelle'], ...rows].map((cells) => cells.map((text) => [{ text }])),
      },
    ],
    citations: [],
    style: { ...standardStyle, citations: 'none', pageNumbers: 'plain' },
  };
}
