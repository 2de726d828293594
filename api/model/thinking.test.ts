import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ThinkingFilter } from './thinking.ts';

/** What is left of a text that comes in pieces of so many characters. */
function filtered(text: string, size: number): string {
  const filter = new ThinkingFilter();
  let left = '';
  for (let at = 0; at < text.length; at += size) {
    const { text: more, restart } = filter.push(text.slice(at, at + size));
    left = restart ? more : left + more;
  }
  return left + filter.end();
}

test.each([
  ['<think>Hm.</think>\n\nDie Antwort.', 'Die Antwort.'],
  ['Vorab. <thinking>Hm, <think> sagt er.</thinking>Danach.', 'Vorab. Danach.'],
  ['Noch offen im Kopf</think>Die Antwort.', 'Die Antwort.'],
  ['<think>Ohne Ende', ''],
  ['3 < 4 und <th> bleibt, [TH auch', '3 < 4 und <th> bleibt, [TH auch'],
  ['[THINK]Hm[/THINK]Ja.', 'Ja.'],
])('%j', (text, expected) => {
  for (const size of [1, 2, 5, 1000]) expect(filtered(text, size)).toBe(expected);
});

test('text without marks passes unchanged, whatever the pieces', () => {
  const piece = fc.constantFrom('<', '>', 'th', 'ink', '/', '[', 'T', ' ', 'ä', '</');
  fc.assert(
    fc.property(fc.array(piece), fc.integer({ min: 1, max: 5 }), (pieces, size) => {
      const text = pieces.join('');
      fc.pre(!/<\/?think>|<\/?thinking>|\[\/?THINK\]/.test(text));
      expect(filtered(text, size)).toBe(text);
    }),
  );
});
