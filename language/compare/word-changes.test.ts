import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { tokensOf } from './tokens.ts';
import { wordChanges } from './word-changes.ts';

/** Both texts with what only they have in brackets. */
function marked(before: string, after: string): [string, string] {
  const changes = wordChanges(tokensOf(before), tokensOf(after));
  return [mark(before, changes, 'old'), mark(after, changes, 'new')];
}

function mark(text: string, changes: ReturnType<typeof wordChanges>, side: 'old' | 'new'): string {
  return changes.reduceRight((shown, { [side]: span }) => {
    if (!span) return shown;
    return `${shown.slice(0, span.start)}[${shown.slice(span.start, span.end)}]${shown.slice(span.end)}`;
  }, text);
}

test.each([
  ['Die Stelle kann zahlen.', 'Die Stelle soll zahlen.', '[kann]', '[soll]'],
  ['Bis zum 30. Juni 2026 gilt es.', 'Bis zum 31. Dezember 2026 gilt es.', '[30. Juni]', '[31. Dezember]'],
  ['Es sind 60.000 Euro.', 'Es sind 75.000 Euro.', '[60.000]', '[75.000]'],
  ['Bund-Länder-Gruppe', 'Bund-Länder-Kommission', '[Bund-Länder-Gruppe]', '[Bund-Länder-Kommission]'],
  ['Er zahlt.', 'Er zahlt. Sie prüft nach.', '', '[Sie prüft nach.]'],
])('%j to %j', (before, after, gone, come) => {
  const [old, now] = marked(before, after);
  expect(old).toContain(gone);
  expect(now).toContain(come);
  expect(old.match(/\[/g)?.length ?? 0).toBe(gone === '' ? 0 : 1);
  expect(now.match(/\[/g)?.length).toBe(1);
});

it('reads a phrase that was rewritten as one change', () => {
  const [old] = marked(
    'Die Gemeinde legt den Plan und die Karte vor.',
    'Die Gemeinde legt das Gutachten und das Bild vor.',
  );
  expect(old).toBe('Die Gemeinde legt [den Plan und die Karte] vor.');
});

const withoutMarks = (side: string) => side.replace(/\[[^\]]*\]/g, '').match(/\S+/g) ?? [];
const text = fc.array(fc.constantFrom('der', 'Plan', 'gilt', 'nicht', '2026', ',', '.', 'und'), {
  maxLength: 40,
});

it('leaves the same words on both sides once what differs is taken away', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [before, after] = [a.join(' '), b.join(' ')];
      const rest = marked(before, after).map(withoutMarks);
      expect(rest[0]).toEqual(rest[1]);
    }),
  );
});

it('compares texts without paragraphs that are too long for a table of all words', () => {
  const words = Array.from({ length: 6000 }, (_, at) => `Wort${at}`);
  const changed = words.with(3000, 'anders');
  expect(wordChanges(tokensOf(words.join(' ')), tokensOf(changed.join(' ')))).toHaveLength(1);
  const turned = [...words.slice(0, 3000), 'neu', ...words.slice(2900), 'ganz', 'neu'];
  expect(
    wordChanges(tokensOf(`Anfang ${words.join(' ')}`), tokensOf(turned.join(' '))).length,
  ).toBeGreaterThan(1);
});
