import type { Draft, DraftPart, DraftStatement } from '../drafts.ts';

/** A statement of a draft; supported and cited unless told otherwise. */
export const statement = (id: string, text: string, more: Partial<DraftStatement> = {}): DraftStatement => ({
  id,
  text,
  citations: [],
  check: { status: 'supported', findings: [] },
  origin: 'engine',
  accepted: true,
  ...more,
});

const part = (id: string, heading: string, statements: DraftStatement[], more: Partial<DraftPart> = {}) => ({
  id,
  heading,
  level: 1,
  annex: false,
  layout: 'prose' as const,
  required: true,
  content: 'Was hierher gehört.',
  lead: null,
  statements,
  placeholder: `«${heading}»`,
  words: null,
  note: '',
  ...more,
});

/** A small draft; invented. */
export const sampleDraft: Draft = {
  form: 'leitungsvorlage',
  formTitle: 'Leitungsvorlage',
  paper: 'memo',
  title: 'Radwege an Schulen',
  brief: '',
  notes: '',
  sources: [],
  head: [
    {
      id: 'az',
      label: 'Az.',
      place: 'left',
      value: null,
      placeholder: '«Aktenzeichen»',
      required: true,
      citation: null,
    },
    {
      id: 'betr',
      label: 'Betr.',
      place: 'subject',
      value: 'Radwege an Schulen',
      placeholder: '«Betreff»',
      required: true,
      citation: null,
    },
    {
      id: 'anlg',
      label: 'Anlg.',
      place: 'line',
      value: null,
      placeholder: '«Anlagen»',
      required: false,
      citation: null,
    },
  ],
  parts: [
    part('votum', '1. Votum', [statement('a', 'Der Kreis baut drei Wege.')]),
    part('sachverhalt', '2. Sachverhalt', [
      statement('b', 'Es fehlen 48 Kilometer.'),
      statement('c', 'Die Wege kosten 6 Millionen Euro.'),
    ]),
    part('stellungnahme', '3. Stellungnahme', []),
    part('vorgehen', '4. Weiteres Vorgehen', [], { required: false, placeholder: null }),
  ],
  closing: ['«Name»'],
  fileStep: 'Wv. «Datum»',
  length: null,
  placeholders: [],
  missing: [],
  notices: [],
  engine: 'extractive',
  provenance: {
    version: '0.1.0',
    createdAt: '2026-03-02T08:15:00Z',
    tookMs: 120,
    model: null,
    prompt: null,
    embedder: null,
    use: null,
  },
};
