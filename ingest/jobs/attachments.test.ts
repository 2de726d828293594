import { expect, test } from 'vitest';
import { attachmentPaths } from './attachments.ts';

test('attachments are named below their mail, without folders or control characters, and no name twice', () => {
  const names = [
    'plan.pdf',
    'plan.pdf',
    'plan.pdf',
    '../../etc/passwd',
    'C:\\Akte\\a.txt',
    'a\u202ecod.exe',
    '',
    '..',
  ];
  expect(attachmentPaths('post/mail.eml', names)).toEqual([
    'post/mail.eml/plan.pdf',
    'post/mail.eml/plan (2).pdf',
    'post/mail.eml/plan (3).pdf',
    'post/mail.eml/.._.._etc_passwd',
    'post/mail.eml/C:_Akte_a.txt',
    'post/mail.eml/acod.exe',
    'post/mail.eml/Anlage',
    'post/mail.eml/Anlage (2)',
  ]);
});
