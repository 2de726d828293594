import { expect, test } from 'vitest';
import { nameIn } from './save-file.ts';

test.each([
  ['attachment; filename="W_rme.docx"; filename*=UTF-8\'\'W%C3%A4rme%20vor%20Ort.docx', 'Wärme vor Ort.docx'],
  ['attachment', 'Entwurf'],
  ['', 'Entwurf'],
])('%j names %j', (disposition, name) => {
  expect(nameIn(disposition)).toBe(name);
});
