import { describe, expect, it } from 'vitest';
import { outline } from '../testing/outline.ts';
import { readMail } from './read-mail.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const read = (lines: string[]) => readMail(Buffer.from(lines.join('\r\n')), 'mail.eml');

const head = [
  'From: =?utf-8?Q?Mia_Tannert?= <tannert@mek.musterland.example>',
  'To: Jonas Feldkamp <feldkamp@mek.musterland.example>, poststelle@finanzen.musterland.example',
  'Date: Tue, 03 Mar 2026 23:30:00 +0000',
  'Subject: =?utf-8?B?V8Okcm1lcGxhbnVuZzogRnJpc3Q=?=',
  'MIME-Version: 1.0',
];

describe('readMail', () => {
  it('reads head, text, quoted mail and attachments', async () => {
    const mail = await read([
      ...head,
      'Content-Type: multipart/mixed; boundary=g',
      '',
      '--g',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      'Lieber Herr Feldkamp,',
      '',
      'die Frist endet am 3. Juni.',
      '',
      'Am 2. März 2026 schrieb Jonas Feldkamp:',
      '> Bis wann brauchen Sie',
      '> die Zahlen?',
      '--g',
      'Content-Type: application/pdf; name="../../zahlen.pdf"',
      'Content-Disposition: attachment; filename="../../zahlen.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      base64('%PDF-1.7'),
      '--g',
      'Content-Type: message/rfc822',
      '',
      'From: a@b.example',
      'Subject: Weitergeleitet',
      '',
      'Alt.',
      '--g',
      'Content-Type: image/png; name=logo.png',
      'Content-Disposition: inline; filename=logo.png',
      'Content-Transfer-Encoding: base64',
      '',
      base64('x'),
      '--g--',
    ]);
    expect(outline(mail.blocks)).toMatchInlineSnapshot(`
      "paragraph | Kopf | Von: Mia Tannert <tannert@mek.musterland.example>⏎An: Jonas Feldkamp <feldkamp@mek.musterland.example>; poststelle@finanzen.musterland.example⏎Datum: 4. März 2026, 00:30 Uhr⏎Betreff: Wärmeplanung: Frist⏎Anlagen: zahlen.pdf; Anlage 2.eml
      paragraph | Nachricht, Absatz 1 | Lieber Herr Feldkamp,
      paragraph | Nachricht, Absatz 2 | die Frist endet am 3. Juni.
      paragraph | Nachricht, Absatz 3 | Am 2. März 2026 schrieb Jonas Feldkamp:
      paragraph | Nachricht, Absatz 4 | Bis wann brauchen Sie⏎die Zahlen?"
    `);
    expect(mail).toMatchObject({
      kind: 'mail',
      title: 'Wärmeplanung: Frist',
      authors: ['Mia Tannert'],
      date: '2026-03-04',
    });
    expect(mail.attachments.map(({ name }) => name)).toEqual(['zahlen.pdf', 'Anlage 2.eml']);
    expect(Buffer.from(mail.attachments[0]!.bytes).toString()).toBe('%PDF-1.7');
  });

  it('reads HTML where there is no text, and Windows-1252 as it was meant', async () => {
    const mail = await readMail(
      Buffer.concat([
        Buffer.from([...head, 'Content-Type: text/html; charset=windows-1252', '', ''].join('\r\n')),
        Buffer.from('<p>Frist \x96 \x84fest\x93</p><script>x()</script>', 'latin1'),
      ]),
      'a.eml',
    );
    expect(mail.blocks[1]!.text).toBe('Frist – „fest“');
    expect(mail.blocks).toHaveLength(2);
  });

  it('gives attachments distinct names', async () => {
    const part = [
      '--g',
      'Content-Type: text/plain; name=a.txt',
      'Content-Disposition: attachment; filename=a.txt',
      '',
      'x',
    ];
    const mail = await read([
      ...head,
      'Content-Type: multipart/mixed; boundary=g',
      '',
      ...part,
      ...part,
      '--g--',
    ]);
    expect(mail.attachments.map(({ name }) => name)).toEqual(['a.txt', 'a (2).txt']);
  });

  it('refuses encrypted mail', async () => {
    const type = 'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m';
    const reading = read([...head, type, 'Content-Transfer-Encoding: base64', '', base64('geheim')]);
    await expect(reading).rejects.toMatchObject({ code: 'encrypted' });
  });
});
