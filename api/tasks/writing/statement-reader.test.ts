import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Reading, StatementReader } from './statement-reader.ts';

/** Everything read from a text that comes in pieces of so many characters. */
function read(text: string, size = 3): Reading[] {
  const reader = new StatementReader();
  const readings: Reading[] = [];
  for (let at = 0; at < text.length; at += size) readings.push(...reader.push(text.slice(at, at + size)));
  return [...readings, ...reader.end()];
}

const withoutDeltas = (readings: Reading[]) => readings.filter(({ type }) => type !== 'delta');
const statements = (text: string, size?: number) =>
  read(text, size).flatMap((one) => (one.type === 'statement' ? [[one.text, ...one.numbers]] : []));

describe('statements', () => {
  test.each([
    [
      'Die Brücke ist gesperrt [1]. Sie kostet 2,4 Mio. Euro [2][3].',
      [
        ['Die Brücke ist gesperrt.', 1],
        ['Sie kostet 2,4 Mio. Euro.', 2, 3],
      ],
    ],
    [
      'Die Brücke ist gesperrt. [1] Der Bau beginnt am 3. Mai 2025. [2, 4]',
      [
        ['Die Brücke ist gesperrt.', 1],
        ['Der Bau beginnt am 3. Mai 2025.', 2, 4],
      ],
    ],
    [
      'Nach § 5 Abs. 2 gilt das [1–3]. Mehr nicht.',
      [['Nach § 5 Abs. 2 gilt das.', 1, 2, 3], ['Mehr nicht.']],
    ],
    [
      '- Erstens [1]\n- **Zweitens** gilt [2]\n',
      [
        ['Erstens', 1],
        ['Zweitens gilt', 2],
      ],
    ],
    [
      'Er sagte: „Wir handeln. Das ist klar.“ Dann ging er [5].',
      [['Er sagte: „Wir handeln. Das ist klar.“'], ['Dann ging er.', 5]],
    ],
    ['Die Anlage [Plan] liegt bei [2].', [['Die Anlage [Plan] liegt bei.', 2]]],
    ['Sicherheit geht vor 【7†quelle】.', [['Sicherheit geht vor.', 7]]],
  ])('%s', (text, expected) => {
    for (const size of [1, 4, 1000]) expect(statements(text, size)).toEqual(expected);
  });
});

test('headings, paragraphs, what is missing, and talk are told apart', () => {
  const text =
    'Gerne! Hier ist die Zusammenfassung:\n\n## Kosten\nDer Bau kostet 5 Euro [1].\n\n**Fristen:**\nBis Mai [2].\n' +
    'NICHT ENTHALTEN: Zuständigkeit; Personal.\n```\nIch hoffe, das hilft Ihnen weiter!';
  expect(withoutDeltas(read(text))).toEqual([
    { type: 'talk', text: 'Gerne! Hier ist die Zusammenfassung:' },
    { type: 'paragraph' },
    { type: 'heading', text: 'Kosten' },
    { type: 'statement', text: 'Der Bau kostet 5 Euro.', numbers: [1] },
    { type: 'paragraph' },
    { type: 'heading', text: 'Fristen' },
    { type: 'statement', text: 'Bis Mai.', numbers: [2] },
    { type: 'missing', topics: ['Zuständigkeit', 'Personal'] },
    { type: 'talk', text: 'Ich hoffe, das hilft Ihnen weiter!' },
  ]);
});

test('the first word of a statement is passed on as soon as it comes, markers never', () => {
  const reader = new StatementReader();
  expect([...reader.push('Die')]).toEqual([{ type: 'delta', text: 'Die' }]);
  expect([...reader.push(' Brücke [1')]).toEqual([{ type: 'delta', text: ' Brücke' }]);
  expect([...reader.push('2].')]).toEqual([{ type: 'delta', text: '.' }]);
});

function wordsOf(text: string): string[] | null {
  return text.match(/[\p{L}\d,§]+/gu);
}

test('whatever the pieces, every word is read once, and no marker gets into a text', () => {
  const token = fc.constantFrom(
    'Die',
    'Brücke',
    'kostet',
    '2,4',
    'Mio.',
    'Euro',
    '[1]',
    '[2][3]',
    '.',
    '. ',
    '„',
    '“',
    '§ 5',
    '**',
    '(',
    ')',
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (tokens, size) => {
      const text = `Der Bau ${tokens.join(' ')}`;
      const texts = statements(text, size).map(([statement]) => statement as string);
      expect(texts.flatMap(wordsOf)).toEqual(wordsOf(text.replaceAll(/\[\d\]/g, ' ')));
      for (const one of read(text, size)) if (one.type === 'delta') expect(one.text).not.toMatch(/\[\d*\]?/);
    }),
  );
});
