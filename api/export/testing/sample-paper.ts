import { runsOf, standardStyle, type Paper } from '../paper.ts';

/** A paper with everything a paper can have; invented. */
export const samplePaper: Paper = {
  title: 'Radwege an Schulen',
  properties: { author: 'Referat 12', subject: 'Vermerk', createdAt: '2026-03-02T08:15:00Z' },
  head: [
    {
      kind: 'columns',
      left: [runsOf('Referat 12'), runsOf('Az.: «Aktenzeichen»')],
      right: [runsOf('Lindental, 2. März 2026')],
    },
    { kind: 'paragraph', look: 'title', runs: runsOf('Vermerk') },
    { kind: 'field', label: 'Betr.:', runs: [{ text: 'Radwege', bold: true }] },
    { kind: 'rule' },
  ],
  blocks: [
    { kind: 'heading', level: 1, runs: runsOf('1. Votum') },
    { kind: 'paragraph', runs: runsOf('Der Kreis baut <drei> Wege & zahlt 20 %.', [0]) },
    { kind: 'heading', level: 2, runs: [{ text: 'Gründe', spaced: true }] },
    { kind: 'list-item', level: 0, mark: 'number', runs: runsOf('Erster Grund.', [0, 1]) },
    { kind: 'list-item', level: 1, mark: 'bullet', runs: runsOf('Ein Unterpunkt.') },
    { kind: 'list-item', level: 0, mark: 'number', runs: runsOf('Zweiter Grund.') },
    { kind: 'paragraph', look: 'quote', runs: runsOf('„Wir bauen sicher.“') },
    { kind: 'list-item', level: 0, mark: 'number', runs: runsOf('Beginnt wieder bei eins.') },
    { kind: 'list-item', level: 0, mark: { text: '7. a)' }, runs: runsOf('Eigene Marke.') },
    {
      kind: 'table',
      header: true,
      widths: [70, 30],
      rows: [
        [runsOf('Gemeinde'), runsOf('Kilometer')],
        [runsOf('Aue'), runsOf('4,5')],
      ],
    },
    { kind: 'paragraph', look: 'signature', runs: runsOf('«Name»') },
  ],
  annex: [
    { kind: 'heading', level: 1, runs: runsOf('Anlage') },
    { kind: 'paragraph', align: 'right', runs: runsOf('Ende') },
  ],
  citations: [
    { title: 'Protokoll', place: 'S. 3', quote: 'Der Kreis „Aue“ zahlt 20 %.' },
    { title: 'Vermerk', place: 'Absatz 2', quote: '' },
  ],
  style: standardStyle,
};
