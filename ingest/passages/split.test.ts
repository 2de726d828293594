import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../language/words.ts';
import { type Anchor, type Block, blockOffsets, documentText } from '../document.ts';
import { passagesOf } from './split.ts';

const page = (n: number): Anchor => ({ kind: 'page', label: `S. ${n}`, page: n });
const block = (kind: Block['kind'], text: string, more: Partial<Block> = {}): Block => ({
  kind,
  text,
  anchor: page(1),
  ...more,
});
const heading = (text: string, level: number) => block('heading', text, { level });
/** Sentences of ten words. */
const prose = (sentences: number) =>
  Array.from(
    { length: sentences },
    (_, i) => `Satz ${i} nennt der Behörde acht weitere Wörter zum Zählen.`,
  ).join(' ');
const speech = (turn: number, speaker: string, party: string, text: string, interjection = false) =>
  block('speech', text, { speech: { speaker, party, role: null, turn, interjection } });
const item = (i: number) =>
  block('list-item', `${i}. entgegen Absatz ${i} eine Anzeige nicht oder nicht richtig erstattet,`);

const build = (
  drafts: { kind: Block['kind']; text: string; level: number; page: number; turn: number }[],
): Block[] =>
  drafts.map((draft) => ({
    kind: draft.kind,
    text: draft.text,
    anchor: page(draft.page),
    ...(draft.kind === 'heading' && { level: draft.level }),
    ...(draft.kind === 'speech' && {
      speech: {
        speaker: `Person ${draft.turn}`,
        party: null,
        role: null,
        turn: draft.turn,
        interjection: false,
      },
    }),
  }));

const split = (...blocks: Block[]) => passagesOf({ blocks });

describe('sections', () => {
  test('a passage never crosses a heading and carries the path of headings above it', async () => {
    const passages = await split(
      heading('Teil 1', 1),
      heading('§ 1 Zweck', 2),
      block('paragraph', 'Zweck des Gesetzes ist die Förderung.'),
      heading('§ 2 Begriffe', 2),
      block('paragraph', 'Behörde ist jede Stelle.'),
      heading('Teil 2', 1),
      block('paragraph', 'Das Nähere regelt eine Verordnung.'),
    );
    expect(passages.map(({ headings, text }) => [headings.join(' > '), text])).toMatchInlineSnapshot(`
      [
        [
          "Teil 1 > § 1 Zweck",
          "Zweck des Gesetzes ist die Förderung.",
        ],
        [
          "Teil 1 > § 2 Begriffe",
          "Behörde ist jede Stelle.",
        ],
        [
          "Teil 2",
          "Das Nähere regelt eine Verordnung.",
        ],
      ]
    `);
  });

  test('a heading with nothing below it is searchable all the same', async () => {
    const passages = await split(heading('Teil 1', 1), heading('§ 1 (weggefallen)', 2), heading('Teil 2', 1));
    expect(passages.map(({ headings, text }) => [headings, text])).toEqual([
      [['Teil 1'], '§ 1 (weggefallen)'],
      [[], 'Teil 2'],
    ]);
  });

  test('speeches stay apart; an interjection belongs to the speech it interrupts', async () => {
    const passages = await split(
      speech(1, 'Anna Beispiel', 'A', 'Ich danke Ihnen.'),
      speech(1, 'Bert Muster', 'B', '(Bert Muster [B]: Hört, hört!)', true),
      speech(1, 'Anna Beispiel', 'A', 'Und ich bitte um Zustimmung.'),
      speech(2, 'Bert Muster', 'B', 'Wir lehnen das ab.'),
    );
    expect(passages.map(({ speaker, party, text }) => [speaker, party, text])).toEqual([
      [
        'Anna Beispiel',
        'A',
        'Ich danke Ihnen.\n\n(Bert Muster [B]: Hört, hört!)\n\nUnd ich bitte um Zustimmung.',
      ],
      ['Bert Muster', 'B', 'Wir lehnen das ab.'],
    ]);
  });

  test('footnotes stand apart, with their page', async () => {
    const passages = await split(
      block('paragraph', 'Text vor der Fußnote.'),
      block('footnote', '1 Siehe dort.', { anchor: page(3) }),
      block('footnote', '2 Ebenda.', { anchor: page(3) }),
      block('paragraph', 'Text danach.', { anchor: page(4) }),
    );
    expect(passages.map(({ text, anchor }) => [text, anchor.first.page])).toEqual([
      ['Text vor der Fußnote.', 1],
      ['1 Siehe dort.\n\n2 Ebenda.', 3],
      ['Text danach.', 4],
    ]);
  });
});

describe('size', () => {
  test('a long section is cut into even passages at paragraphs', async () => {
    const passages = await split(...Array.from({ length: 9 }, () => block('paragraph', prose(6))));
    const sizes = passages.map(({ text }) => countWords(text));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(150);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(250);
    expect(passages.every(({ text }) => text.startsWith('Satz 0 '))).toBe(true);
  });

  test('a long paragraph is cut between sentences', async () => {
    const passages = await split(block('paragraph', prose(45)));
    expect(passages.length).toBe(2);
    expect(passages[1]?.text).toMatch(/^Satz \d+ nennt/);
  });

  test('text without sentences is cut at white space, text without white space anywhere', async () => {
    const items = Array.from({ length: 700 }, (_, i) => `Posten${i}`).join(', ');
    const passages = await split(block('paragraph', items), block('paragraph', 'x'.repeat(20_000)));
    expect(Math.max(...passages.map(({ text }) => countWords(text)))).toBeLessThanOrEqual(250);
    expect(Math.max(...passages.map(({ text }) => text.length))).toBeLessThanOrEqual(3_000);
  });
});

describe('lists and tables', () => {
  test('a list keeps its introduction; what it was called stands above its later parts', async () => {
    const passages = await split(
      block('paragraph', prose(18)),
      block('paragraph', 'Ordnungswidrig handelt, wer'),
      ...Array.from({ length: 40 }, (_, i) => item(i + 1)),
      block('paragraph', 'wird mit einer Geldbuße belegt.'),
    );
    expect(passages.length).toBeGreaterThan(2);
    expect(passages[1]?.text).toMatch(/^Ordnungswidrig handelt, wer\n\n1\. entgegen/);
    expect(passages[1]?.headings).toEqual([]);
    expect(passages.slice(2).map(({ headings }) => headings)).toEqual(
      passages.slice(2).map(() => ['Ordnungswidrig handelt, wer']),
    );
    expect(passages.at(-1)?.text).toMatch(/entgegen Absatz 40 .*\n\nwird mit einer Geldbuße belegt\.$/s);
  });

  test('later rows of a long table are read with its header row', async () => {
    const passages = await split(
      heading('Anlage 1', 1),
      block('table-row', 'Behörde | Betrag in Euro'),
      ...Array.from({ length: 150 }, (_, i) => block('table-row', `Amt für Statistik ${i} | ${i}.000`)),
    );
    expect(passages[0]?.headings).toEqual(['Anlage 1']);
    expect(passages[1]?.headings).toEqual(['Anlage 1', 'Behörde | Betrag in Euro']);
  });
});

describe('whatever the blocks are', () => {
  const word = fc.constantFrom(
    'Antrag',
    'der',
    'Behörde.',
    'Abs.',
    '3',
    'ist',
    '–',
    'Ä',
    '\n',
    'Satz:',
    '§ 5',
    '😀',
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 400 }).map((parts) => parts.join(' ')),
    fc.string({ maxLength: 50 }),
    fc.integer({ min: 0, max: 5_000 }).map((n) => 'ß'.repeat(n)),
  );
  const blocks = fc.array(
    fc.record({
      kind: fc.constantFrom<Block['kind']>(
        'heading',
        'paragraph',
        'list-item',
        'table-row',
        'footnote',
        'speech',
      ),
      text,
      level: fc.integer({ min: 1, max: 4 }),
      page: fc.integer({ min: 1, max: 3 }),
      turn: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 20 },
  );
  test('offsets give back the exact text, in order, without overlap', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (drafts) => {
        const document = build(drafts);
        const whole = documentText(document);
        let end = 0;
        for (const [i, passage] of (await passagesOf({ blocks: document })).entries()) {
          expect(passage.index).toBe(i);
          expect(passage.text).toBe(whole.slice(passage.start, passage.end));
          expect(passage.text.trim()).not.toBe('');
          expect(passage.start).toBeGreaterThanOrEqual(end);
          end = passage.end;
        }
      }),
    );
  });

  test('no text is lost but headings that have something below them, and no section is crossed', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (drafts) => {
        const document = build(drafts);
        const offsets = blockOffsets(document);
        const passages = await passagesOf({ blocks: document });
        const covered = new Set<number>();
        for (const { start, end } of passages) for (let i = start; i < end; i++) covered.add(i);
        const whole = documentText(document);
        for (const [i, { kind, text: body }] of document.entries()) {
          const start = offsets[i] as number;
          if (kind === 'heading') continue;
          for (let at = start; at < start + body.length; at++) {
            if (/\S/.test(whole[at] as string)) expect(covered.has(at)).toBe(true);
          }
        }
        for (const passage of passages) {
          const inside = document.filter((candidate, i) => {
            const start = offsets[i] as number;
            return (
              start < passage.end &&
              start + candidate.text.length > passage.start &&
              candidate.text.trim() !== ''
            );
          });
          expect(new Set(inside.map(({ kind }) => kind === 'footnote')).size).toBe(1);
          expect(new Set(inside.map((candidate) => candidate.speech?.turn)).size).toBe(1);
          expect(inside.length === 1 || inside.every(({ kind }) => kind !== 'heading')).toBe(true);
        }
      }),
    );
  });
});
