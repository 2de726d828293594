import { expect, it } from 'vitest';
import { houseEntry } from './house-entry.ts';

const row = { wort: 'Vorgesetztenbrief', wortart: 'Nomen', einfach: 'Brief' };

it('reads a line with all its columns', () => {
  const entry = houseEntry({
    wort: 'entrichten',
    wortart: 'Verb',
    einfach: 'überweisen; zahlen',
    stufe: 'Einfach',
    beispiel: 'Sie {entrichtet|überweist} die Gebühr.',
    hinweis: 'nicht bei: Bargeld',
  });
  expect(entry).toMatchObject({
    word: 'entrichten',
    part: 'verb',
    use: 'replace',
    plain: ['überweisen', 'zahlen'],
    level: 'einfach',
    expected: 'Sie überweist die Gebühr.',
    except: ['Bargeld'],
  });
});

it('lets a word be kept', () => expect(houseEntry({ ...row, einfach: '-' })).toBeNull());

it.each([
  [{ ...row, wort: '' }, 'In der Spalte „Wort“ steht nichts.'],
  [{ ...row, einfach: '' }, /Für „Vorgesetztenbrief“ fehlt das einfache Wort/],
  [{ ...row, wortart: 'Dings' }, /Die Wortart „Dings“ gibt es nicht\. Möglich sind: Verb, Nomen/],
  [{ ...row, stufe: 'schwer' }, /Die Stufe „schwer“ gibt es nicht/],
  [{ ...row, einfach: 'Xyzq' }, /„Xyzq“ ist als Nomen nicht bekannt/],
  [
    { ...row, beispiel: 'Der {Vorgesetztenbrief|Zettel} liegt hier.' },
    /wird „Der Brief liegt hier\.“ und nicht/,
  ],
  [{ ...row, beispiel: 'Der {Bote|Brief} kommt.' }, /wird „Vorgesetztenbrief“ nicht ersetzt/],
])('refuses %o', (wrong, message) => expect(() => houseEntry(wrong)).toThrow(message));
