import { describe, expect, it } from 'vitest';
import type { Draft, DraftCitation } from '../../contract/drafts.ts';
import { sampleDraft, statement } from '../../contract/testing/sample-draft.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { plainText } from '../paper.ts';
import { draftPaper } from './draft-paper.ts';

const citation = (quote: string, page: number): DraftCitation => ({
  documentId: 'd1',
  title: 'Radbericht',
  source: 'akten/radbericht.pdf',
  anchor: { kind: 'page', label: `S. ${page}`, page },
  quote,
  span: [0, quote.length],
  state: 'available',
});

const cited: Draft = {
  ...sampleDraft,
  sources: [{ documentId: 'd1', title: 'Radbericht', source: 'akten/radbericht.pdf', date: '2026-02-01' }],
  parts: sampleDraft.parts.map((part) =>
    part.id === 'sachverhalt'
      ? {
          ...part,
          statements: [
            statement('b', 'Es fehlen 48 Kilometer.', {
              citations: [citation('Es fehlen 48 Kilometer.', 2)],
            }),
            statement('c', 'Der Bau kostet sechs Millionen Euro.', {
              origin: 'person',
              citations: [citation('Die Kosten betragen 6 Mio. Euro.', 4)],
            }),
            statement('d', 'Das wurde verworfen.', { accepted: false }),
          ],
        }
      : part,
  ),
};

const markdown = (draft: Draft, provenance: 'none' | 'annex' | 'only' = 'none') =>
  toMarkdown(draftPaper(draft, { citations: 'footnotes', provenance }));

describe('draftPaper', () => {
  it('sets a memo: head, parts in order, placeholders for what is missing, file step last', () => {
    expect(markdown(cited)).toMatchInlineSnapshot(`
      "Az.: «Aktenzeichen»

      # Leitungsvorlage

      **Betr.:** **Radwege an Schulen**

      ---

      ## 1\\. Votum

      Der Kreis baut drei Wege.

      ## 2\\. Sachverhalt

      Es fehlen 48 Kilometer.[^1] Der Bau kostet sechs Millionen Euro.[^2]

      ## 3\\. Stellungnahme

      «3. Stellungnahme»

      «Name»

      Wv. «Datum»

      [^1]: Radbericht, S. 2.

      [^2]: Radbericht, S. 4: „Die Kosten betragen 6 Mio. Euro.“
      "
    `);
  });

  it('leaves out what is optional and empty, closes the numbers up, and keeps headings over parts', () => {
    const [votum, ...others] = cited.parts.map((part) => ({ ...part, statements: [] }));
    const parts = [
      { ...votum!, heading: '1. Votum', required: false, placeholder: null },
      { ...others[0]!, heading: '2. Aufwand', required: false, placeholder: null },
      { ...others[1]!, heading: '2.1 Bürger', level: 2 },
      { ...others[2]!, heading: '3. Ende', placeholder: '«Ende»' },
    ];
    const headings = draftPaper(
      { ...cited, parts },
      { citations: 'none', provenance: 'none' },
    ).blocks.flatMap((block) => (block.kind === 'heading' ? [plainText(block.runs)] : []));
    expect(headings).toEqual(['1. Aufwand', '2.1 Bürger', '2. Ende']);
  });

  it('prints annexes behind the signature, on pages of their own', () => {
    const parts = cited.parts.map((part, index) =>
      index === 3 ? { ...part, annex: true, placeholder: '«Beschluss»' } : part,
    );
    const { blocks } = draftPaper({ ...cited, parts }, { citations: 'none', provenance: 'none' });
    const kinds = blocks.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'page-break')).toHaveLength(1);
    expect(kinds.lastIndexOf('heading')).toBeGreaterThan(kinds.indexOf('page-break'));
  });

  it.each([
    ['speech' as const, { pageNumbers: 'dashed', body: 'speech' }],
    ['notice' as const, { pageNumbers: 'plain', body: 'standard' }],
    ['mail' as const, { pageNumbers: 'none', body: 'standard' }],
    ['memo' as const, { pageNumbers: 'dashed', body: 'standard' }],
  ])('sets the page of %s as that kind of text has it', (paper, style) => {
    expect(draftPaper({ ...cited, paper }, { citations: 'none', provenance: 'none' }).style).toMatchObject(
      style,
    );
  });

  it('keeps the file step in the house', () => {
    expect(markdown({ ...cited, paper: 'letter' })).not.toContain('Wv.');
  });

  it('numbers the running head of a Drucksache by its own number', () => {
    const { running } = draftPaper(
      {
        ...cited,
        paper: 'drucksache',
        head: [
          { ...cited.head[0]!, id: 'parlament', label: 'Parlament', value: 'Landtag Musterland' },
          {
            ...cited.head[0]!,
            id: 'drucksache',
            label: 'Drucksache',
            place: 'right',
            value: null,
            placeholder: '«Nummer»',
          },
        ],
      },
      { citations: 'none', provenance: 'none' },
    ).style;
    expect(running).toEqual({ left: 'Landtag Musterland', right: 'Drucksache «Nummer»' });
  });

  it('records where everything comes from', () => {
    const record = markdown(cited, 'only');
    expect(record).toContain('| 1 | Radbericht (radbericht.pdf) | 01.02.2026 | S. 2; S. 4 |');
    expect(record).toContain('| Der Bau kostet sechs Millionen Euro. | von Hand | belegt | Nr. 1, S. 4 |');
    expect(record).toContain('3, davon 1 von Hand; 1 verworfen');
    expect(markdown(cited, 'annex')).toContain('Herkunftsnachweis');
    expect(markdown(cited)).not.toContain('Herkunftsnachweis');
  });
});
