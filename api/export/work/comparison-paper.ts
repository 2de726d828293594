import type { ComparedPassage, ComparedRow, Comparison } from '../../contract/compare.ts';
import { germanDate } from '../../tasks/german-date.ts';
import { type Paper, type PaperBlock, type Run, runsOf, standardStyle } from '../paper.ts';

/**
 * A synopsis as a paper: what changed in substance on top, then both versions side by side. Words left out are
 * struck through, new ones underlined; what did not change is „u n v e r ä n d e r t“, as in synopses of parliament.
 */
export function comparisonPaper(comparison: Comparison): Paper {
  const { old, new: now, rows, notices } = comparison;
  const title = `Synopse: ${now.title}`;
  const substantial = rows.flatMap(substanceLines);
  return {
    title,
    properties: { subject: 'Synopse', createdAt: comparison.provenance.createdAt },
    head: [{ kind: 'paragraph', look: 'title', runs: runsOf(title) }],
    blocks: [
      { kind: 'field', label: 'Bisher:', runs: [{ text: nameOf(old) }] },
      { kind: 'field', label: 'Neu:', runs: [{ text: nameOf(now) }] },
      { kind: 'paragraph', runs: [{ text: countsOf(comparison) }] },
      ...notices.map(({ message }): PaperBlock => ({ kind: 'paragraph', runs: [{ text: message }] })),
      ...(substantial.length > 0 ? [heading('Änderungen in der Sache'), ...substantial] : []),
      heading('Gegenüberstellung'),
      {
        kind: 'paragraph',
        look: 'small',
        runs: [
          { text: 'Lesehilfe: ' },
          { text: 'gestrichener Wortlaut', struck: true },
          { text: ', ' },
          { text: 'neuer Wortlaut', underlined: true },
          { text: '.' },
        ],
      },
      {
        kind: 'table',
        header: true,
        widths: [40, 40, 20],
        rows: [
          [[{ text: 'Bisherige Fassung' }], [{ text: 'Neue Fassung' }], [{ text: 'Änderung' }]],
          ...rows.map((row) => [oldCell(row), newCell(row), [{ text: remarkOf(row) }]]),
        ],
      },
    ],
    citations: [],
    style: { ...standardStyle, citations: 'none', pageNumbers: 'plain' },
  };
}

const heading = (text: string): PaperBlock => ({ kind: 'heading', level: 2, runs: [{ text }] });

const nameOf = ({ title, date, source }: Comparison['old']) =>
  [title, date ? `vom ${germanDate(date)}` : source !== title && source].filter(Boolean).join(', ');

function countsOf({ summary }: Comparison): string {
  const told = [
    [summary.changed, 'geändert'],
    [summary.new, 'neu'],
    [summary.dropped, 'entfallen'],
    [summary.moved, 'verschoben'],
    [summary.renumbered, 'neu gezählt'],
    [summary.unchanged, 'unverändert'],
  ] as const;
  return `Absätze: ${told.map(([count, what]) => `${count} ${what}`).join(', ')}.`;
}

function substanceLines(row: ComparedRow): PaperBlock[] {
  const place = (row.new ?? row.old)!.place;
  return row.changes
    .filter(({ follows }) => !follows)
    .map(({ message }) => ({
      kind: 'list-item',
      level: 0,
      mark: 'bullet',
      runs: [...(place ? [{ text: `${place}: `, bold: true }] : []), { text: message }],
    }));
}

function oldCell({ kind, old }: ComparedRow): Run[] {
  if (!old) return [{ text: '–' }];
  return kind === 'dropped' ? [{ text: old.text, struck: true }] : markedRuns(old, 'struck');
}

function newCell({ kind, reworded, old, new: now }: ComparedRow): Run[] {
  if (!now) return [{ text: 'entfällt', spaced: true }];
  if (kind === 'new') return [{ text: now.text, underlined: true }];
  if (kind === 'unchanged' && !reworded && old?.kind !== 'heading')
    return [{ text: 'unverändert', spaced: true }];
  return markedRuns(now, 'underlined');
}

function markedRuns({ text, kind, marks }: ComparedPassage, look: 'struck' | 'underlined'): Run[] {
  const bold = kind === 'heading' && { bold: true };
  const runs: Run[] = [];
  let from = 0;
  for (const [start, end] of marks) {
    runs.push(
      { text: text.slice(from, start), ...bold },
      { text: text.slice(start, end), ...bold, [look]: true },
    );
    from = end;
  }
  return [...runs, { text: text.slice(from), ...bold }].filter((run) => run.text !== '');
}

const kindNames: Record<ComparedRow['kind'], string> = {
  unchanged: '',
  changed: 'Geändert',
  new: 'Neu',
  dropped: 'Entfallen',
  moved: 'Verschoben',
  renumbered: 'Neu gezählt',
};

/** What became of a passage, in a few words, with where it stood and stands. */
function remarkOf({ kind, reworded, old, new: now, changes }: ComparedRow): string {
  const from = kind === 'moved' && old ? ` (bisher ${old.place || old.anchor.label})` : '';
  const also = reworded && (kind === 'moved' || kind === 'renumbered') ? ' und geändert' : '';
  if (kind === 'unchanged' && changes.length === 0) return '';
  const shown = (now ?? old)!;
  // A heading says where it stands.
  const place = shown.kind === 'heading' ? '' : shown.place;
  return [
    [place, `${kindNames[kind]}${also}${from}`].filter(Boolean).join(': '),
    ...changes.map(({ message }) => message),
  ]
    .filter(Boolean)
    .join('\n');
}
