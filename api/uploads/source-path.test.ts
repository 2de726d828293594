import fc from 'fast-check';
import { expect, test } from 'vitest';
import { incomingName, relativePath } from './source-path.ts';

test.each([
  ['Akte/Vermerk.pdf', 'Akte/Vermerk.pdf'],
  ['../../etc/passwd', 'etc/passwd'],
  ['/etc/passwd', 'etc/passwd'],
  ['C:\\Akten\\..\\Vermerk.docx', 'Akten/Vermerk.docx'],
  ['\\\\server\\freigabe\\a.txt', 'server/freigabe/a.txt'],
  ['a\u0000b\n.pdf', 'ab.pdf'],
  ['rechnung\u202efdp.exe', 'rechnungfdp.exe'],
  ['Verfu\u0308gung.odt', 'Verfügung.odt'],
  ['..', 'unbenannt'],
  ['', 'unbenannt'],
])('%j becomes %j', (given, expected) => expect(relativePath(given)).toBe(expected));

test('a program may say where a file stands', () => {
  expect(incomingName({ source: '/srv/akten/../a.pdf', path: 'a.pdf', name: 'a.pdf' })).toBe(
    '/srv/akten/a.pdf',
  );
});

test('over-long names keep their ending', () => {
  const path = relativePath(`${'x'.repeat(5000)}.pdf`);
  expect(path).toMatch(/^x+\.pdf$/);
  expect(path.length).toBeLessThanOrEqual(200);
});

test('whatever is given, the path stays below its folder, and doing it twice changes nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '.', '/', '\\', ':', '\u0000', '\u202e', ' ', 'ü') }),
      (given) => {
        const path = relativePath(given);
        expect(path).not.toMatch(/^\/|^[a-z]:\/|\\|\p{Cc}|\p{Cf}/iu);
        expect(path.split('/')).not.toContain('..');
        expect(path).not.toBe('');
        expect(relativePath(path)).toBe(path);
      },
    ),
  );
});
