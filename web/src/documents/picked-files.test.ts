import { expect, test } from 'vitest';
import { fromInput, isLitter } from './picked-files.ts';

test.each(['.DS_Store', 'Akte/Thumbs.db', 'Akte/~$Vermerk.docx', '__MACOSX/Akte/x.pdf', 'Akte/.git'])(
  '%s is left behind',
  (path) => expect(isLitter(path)).toBe(true),
);

test.each(['Vermerk.docx', 'Akte/Anlage 1.pdf', 'a.b/c.txt'])('%s is taken', (path) =>
  expect(isLitter(path)).toBe(false),
);

test('a file keeps the folders above it', () => {
  const file = new File(['x'], 'Anlage.txt');
  Object.defineProperty(file, 'webkitRelativePath', { value: 'Akte/Anlage.txt' });
  expect(fromInput([file, new File(['y'], 'Brief.txt')]).map(({ path }) => path)).toEqual([
    'Akte/Anlage.txt',
    'Brief.txt',
  ]);
});
