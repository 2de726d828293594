import { deflateRawSync } from 'node:zlib';
import { makeDocx } from '../../readers/testing/make-office.ts';
import { makeZip, type Lie } from '../../readers/testing/make-zip.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = '<w:p><w:r><w:t>Text</w:t></w:r></w:p>';
const megabyte = 1024 * 1024;

/** A DOCX whose text part is given byte for byte. */
function docxWith(document: string | Uint8Array, lie?: Lie): Uint8Array {
  const relation = '<Relationship Id="rId1" Type="x/officeDocument" Target="word/document.xml"/>';
  const members = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`,
    'word/document.xml': document,
  };
  return makeZip(members, lie ? { 'word/document.xml': lie } : {});
}

const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level || ''};`.repeat(10)}">`,
).join('')}]><w:document ${w}><w:body><w:p><w:r><w:t>&lol9;</w:t></w:r></w:p></w:body></w:document>`;

/** Packs to a thousandth of its size. */
const blank = Buffer.alloc(30 * megabyte, ' ');

/** A harmless file, to be cut and bent. */
export const wholeDocx = makeDocx(paragraph);
const pdf =
  '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n';

/** Files made to break or exhaust who reads them: what each is, its name, its bytes, and the code of the refusal. */
export const hostileFiles: readonly (readonly [
  kind: string,
  name: string,
  make: () => Uint8Array,
  code: string,
])[] = [
  ['an empty file', 'leer.pdf', () => new Uint8Array(), 'empty-file'],
  ['a bomb', 'bombe.docx', () => docxWith(blank), 'decompression-limit'],
  ['a bomb that claims to be small', 'bombe.docx', () => docxWith(blank, { unpackedSize: 4000 }), 'damaged'],
  [
    'a bomb inside a bomb, which is never opened',
    'bombe.docx',
    () =>
      makeZip({
        '[Content_Types].xml': '<Types/>',
        'word/innen.zip': makeZip({ 'a.xml': deflateRawSync(blank) }),
      }),
    'damaged',
  ],
  ['more members than any document has', 'viele.docx', manyMembers, 'decompression-limit'],
  ['billion laughs', 'lachen.docx', () => docxWith(laughs), 'damaged'],
  ['elements nested without end', 'tief.docx', () => docxWith('<w:p>'.repeat(500_000)), 'damaged'],
  ['a DOCX cut off', 'halb.docx', () => wholeDocx.subarray(0, wholeDocx.length - 100), 'damaged'],
  ['a DOCX with one bit turned', 'kaputt.docx', () => docxWith(paragraph, { crc: 1 }), 'damaged'],
  [
    'a DOCX without its text',
    'ohne.docx',
    () => makeZip({ '[Content_Types].xml': '<Types/>', 'word/a.xml': '' }),
    'damaged',
  ],
  ['a DOCX without any text', 'blank.docx', () => makeDocx('<w:p/>'), 'no-text'],
  ['a member name that climbs out', 'pfad.docx', () => withMember('../../etc/passwd'), 'damaged'],
  ['an absolute member name', 'pfad.docx', () => withMember('/etc/passwd'), 'damaged'],
  [
    'a password-protected container',
    'geheim.docx',
    () => docxWith(paragraph, { encrypted: true }),
    'encrypted',
  ],
  ['a PDF cut off', 'halb.pdf', () => Buffer.from(pdf), 'damaged'],
  ['an encrypted PDF', 'geheim.pdf', encryptedPdf, 'encrypted'],
  [
    'HTML nested without end',
    'tief.html',
    () => Buffer.from(`<html>${'<div>'.repeat(200_000)}Text`),
    'damaged',
  ],
  [
    'a program',
    'a.exe',
    () => Buffer.from('4d5a90000300000004000000ffff0000'.repeat(50), 'hex'),
    'unknown-format',
  ],
];

function withMember(name: string): Uint8Array {
  return makeZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': paragraph, [name]: 'x' });
}

function manyMembers(): Uint8Array {
  const names = Array.from({ length: 10_001 }, (_, index) => [`word/${index}.xml`, ''] as const);
  return makeZip({ '[Content_Types].xml': '<Types/>', ...Object.fromEntries(names) });
}

const garble = (letter: string) => `<${letter.repeat(64)}>`;

/** Encrypted with an owner's and a user's password neither of which is empty: no reader can open it. */
function encryptedPdf(): Uint8Array {
  const objects = [
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\n',
    `4 0 obj<</Filter/Standard/V 2/R 3/Length 128/P -44/O ${garble('a')}/U ${garble('b')}>>endobj\n`,
  ];
  let body = '%PDF-1.5\n';
  const offsets = objects.map((object) => {
    const offset = body.length;
    body += object;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const id = `<${'c'.repeat(32)}>`;
  const table = `xref\n0 5\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${body}${table}trailer<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[${id}${id}]>>\nstartxref\n${body.length}\n%%EOF`,
  );
}
