import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline } from '../testing/outline.ts';
import { decodeText } from './decode.ts';
import { readText } from './read-text.ts';
import { tidy } from './tidy.ts';

const read = (text: string) => outline(readText(Buffer.from(text), 'a.txt').blocks);
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('decodeText', () => {
  const german = 'Fördermittel für Straßen: 3 Mio. Euro – „fällig“ am 1. März.';

  it.each([
    ['utf-8', Buffer.from(german)],
    ['utf-8', Buffer.from(`\ufeff${german}`)],
    ['utf-16le', Buffer.from(`\ufeff${german}`, 'utf16le')],
    ['utf-16le', Buffer.from(german, 'utf16le')],
    ['utf-16be', utf16be(`\ufeff${german}`)],
    ['utf-16be', utf16be(german)],
    // 0x84, 0x93 and 0x96 are „, “ and – in Windows-1252 and control characters in ISO 8859-1.
    [
      'windows-1252',
      Buffer.from(german.replace('„', '\x84').replace('“', '\x93').replace('–', '\x96'), 'latin1'),
    ],
  ])('recognises %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: german, encoding });
  });

  it('takes UTF-8 with its last character cut off for UTF-8', () => {
    const bytes = Buffer.from('Anträge und Rückläufe – ü');
    expect(decodeText(bytes.subarray(0, bytes.length - 1))?.encoding).toBe('utf-8');
  });

  it('gives back every text it is given as UTF-8 or, marked, as UTF-16', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'aeiouäöüßÄÖÜ nrstdhlg.,„“–€§0123456789\n'),
      minLength: 1,
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(decodeText(Buffer.from(text))?.text).toBe(text);
        expect(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le'))?.text).toBe(text);
      }),
    );
  });

  it('takes programs and pictures for no text', () => {
    expect(decodeText(Uint8Array.from({ length: 300 }, (_, index) => index % 32))).toBeNull();
  });
});

describe('tidy', () => {
  it('leaves one spelling for what looks the same, and is done after one pass', () => {
    expect(tidy('Fo\u0308rder\u00adung\u00a0nach §\u202f5 \t x\u0000\r\ny ')).toBe('Förderung nach § 5 x\ny');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0x30ff }).map((code) => String.fromCharCode(code)) }),
        (text) => {
          expect(tidy(tidy(text))).toBe(tidy(text));
        },
      ),
    );
  });
});

describe('readText', () => {
  it('joins wrapped lines and keeps deliberate breaks', () => {
    const text = [
      'Ministerium für Energie',
      'Referat 34',
      'Musterstadt',
      '',
      'Die Gemeinden rufen die Mittel langsamer ab, als bei der Aufstellung des Haus-',
      'halts angenommen worden war. Bis zum Jahresende ist mit einem Abruf von zwei',
      'Dritteln zu rechnen.',
    ].join('\r\n');
    expect(read(text)).toMatchInlineSnapshot(`
      "paragraph | Zeile 1 | Ministerium für Energie⏎Referat 34⏎Musterstadt
      paragraph | Zeile 5 | Die Gemeinden rufen die Mittel langsamer ab, als bei der Aufstellung des Haushalts angenommen worden war. Bis zum Jahresende ist mit einem Abruf von zwei Dritteln zu rechnen."
    `);
  });

  it('finds headings and lists', () => {
    const text = [
      'Ergebnis der Besprechung',
      '========================',
      '',
      '1. Sachstand',
      '',
      'Es bleibt dabei:',
      '- Frist am 3. Mai',
      '- Abruf bis Jahresende,',
      '  danach verfallen die Mittel',
      'a) Bericht',
      '',
      'WEITERES VORGEHEN',
      '',
      '3. Mai: Besprechung mit den Kreisen.',
    ].join('\n');
    expect(read(text)).toMatchInlineSnapshot(`
      "heading1 | Zeile 1 | Ergebnis der Besprechung
      heading2 | Zeile 4 | 1. Sachstand
      paragraph | Zeile 6 | Es bleibt dabei:
      list-item | Zeile 7 | Frist am 3. Mai
      list-item | Zeile 8 | Abruf bis Jahresende,⏎danach verfallen die Mittel
      list-item | Zeile 10 | a) Bericht
      heading2 | Zeile 12 | WEITERES VORGEHEN
      paragraph | Zeile 14 | 3. Mai: Besprechung mit den Kreisen."
    `);
  });

  it('takes a line above a real paragraph for a headline, and no letterhead', () => {
    const body =
      'Die Landesregierung hat heute beschlossen, die Gemeinden bei der Planung ihrer Wärmeversorgung zu unterstützen, und zwar mit einem festen Betrag.';
    const text = [
      'Pressestelle des Ministeriums',
      '',
      'Musterstadt, 7. Oktober 2025',
      '',
      'Mehr Geld für die Gemeinden',
      '',
      body,
    ].join('\n');
    expect(readText(Buffer.from(text), 'a.txt').blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  it('takes long lines for paragraphs where no blank line divides them', () => {
    const long =
      'Die Landesregierung fördert die Wärmeplanung der Gemeinden mit einem festen Betrag je Einwohner. '
        .repeat(2)
        .trim();
    expect(read(`${long}\n${long}`).split('\n')).toHaveLength(2);
  });
});
