import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countWholeWords, jointOf } from './hyphenation.ts';

function join(line: string, next: string, document: string[] = []): string {
  const { cut, glue } = jointOf(line, next, countWholeWords(document));
  return line.slice(0, line.length - cut) + glue + next;
}

test.each([
  ['die Kolle-', 'gen', 'die Kollegen'],
  ['die Bund-Länder-', 'Arbeitsgruppe', 'die Bund-Länder-Arbeitsgruppe'],
  ['in der E-', 'Akte', 'in der E-Akte'],
  ['die Kinder-', 'und Jugendhilfe', 'die Kinder- und Jugendhilfe'],
  ['öffentlich-', 'rechtlichen', 'öffentlich-rechtlichen'],
  ['eine 10-', 'jährige', 'eine 10-jährige'],
  ['eine EU-', 'weite Regel', 'eine EU-weite Regel'],
  ['der CDU/CSU-', 'Fraktion', 'der CDU/CSU-Fraktion'],
  ['BÜNDNIS 90/', 'DIE GRÜNEN', 'BÜNDNIS 90/DIE GRÜNEN'],
  ['des BÜND-', 'NISSES', 'des BÜNDNISSES'],
  ['das Ge\u00ad', 'setz', 'das Gesetz'],
  ['das Ge\u2010', 'setz', 'das Gesetz'],
  ['Satz –', 'und weiter', 'Satz – und weiter'],
  ['und so', 'weiter', 'und so weiter'],
])('„%s“ | „%s“', (line, next, joined) => {
  expect(join(line, next)).toBe(joined);
});

describe('in doubt', () => {
  it('the document’s other words decide', () => {
    expect(join('ein Canna-', 'bis')).toBe('ein Canna- bis');
    expect(join('ein Canna-', 'bis', ['Cannabis ist', 'kein Cannabis'])).toBe('ein Cannabis');
    expect(join('die Rhein-', 'main-Region')).toBe('die Rheinmain-Region');
    expect(join('ein Mail-', 'server', ['jeder Mail-server zählt'])).toBe('ein Mail-server');
  });

  it('words cut by a line end do not count', () => {
    expect([...countWholeWords(['Der Kolle-', 'gen halber Satz', 'ganz'])]).toEqual([
      ['Der', 1],
      ['halber', 1],
      ['Satz', 1],
      ['ganz', 1],
    ]);
  });
});

function letters(text: string): string {
  return text.replace(/[- ]/g, '');
}

test('nothing but a hyphen ever gets lost', () => {
  const text = fc.stringMatching(/^[A-Za-zäöüß0-9 .,/-]{1,20}$/);
  fc.assert(
    fc.property(text, text, (line, next) => {
      expect(letters(join(line, next))).toBe(letters(line + next));
    }),
  );
});
