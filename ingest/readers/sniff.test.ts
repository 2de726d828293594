import { describe, expect, it } from 'vitest';
import { ReadError } from './read-error.ts';
import { sniff } from './sniff.ts';
import { makeZip } from './testing/make-zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const office = (member: string) => makeZip({ '[Content_Types].xml': '<Types/>', [member]: '<x/>' });
const codeOf = (content: Uint8Array, name = 'datei') => {
  try {
    return sniff(content, name);
  } catch (error) {
    return error instanceof ReadError ? error.code : error;
  }
};

describe('sniff', () => {
  it('tells containers apart by their members, whatever the file is called', () => {
    expect(sniff(office('word/document.xml'), 'tabelle.xlsx')).toBe('docx');
    expect(sniff(office('ppt/presentation.xml'), 'text.txt')).toBe('pptx');
    expect(sniff(office('xl/workbook.xml'), 'ohne-endung')).toBe('xlsx');
    const odt = makeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' });
    expect(sniff(odt, 'brief.docx')).toBe('odt');
  });

  it('recognises a container cut off in the middle', () => {
    const whole = office('word/document.xml');
    expect(sniff(whole.subarray(0, whole.length - 60), 'a.docx')).toBe('docx');
  });

  it('names what it cannot read', () => {
    expect(codeOf(bytes(''))).toBe('empty-file');
    expect(codeOf(bytes(' \n\n '))).toBe('empty-file');
    expect(codeOf(makeZip({ 'foto.jpg': 'x' }))).toBe('unknown-format');
    expect(codeOf(bytes('{\\rtf1\\ansi Text}'))).toBe('unknown-format');
    expect(codeOf(Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 256))).toBe('unknown-format');
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]);
    expect(codeOf(compound)).toBe('unknown-format');
    expect(codeOf(Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('encrypted');
  });

  it('finds PDF, HTML and mail', () => {
    expect(sniff(bytes('\n%PDF-1.7\n…'), 'x.txt')).toBe('pdf');
    expect(sniff(bytes('<?xml version="1.0"?>\n<!DOCTYPE html><html></html>'), 'x')).toBe('html');
    expect(sniff(bytes('<div><p>Auszug</p></div>'), 'x.txt')).toBe('html');
    expect(sniff(bytes('From: a@b.example\r\nTo: c@d.example\r\nSubject: Frist\r\n\r\nText'), 'x')).toBe(
      'mail',
    );
    expect(sniff(bytes('Von: Referat 12\nAn: Referat 13\nBetreff: Frist\n\nText'), 'x.eml')).toBe('text');
  });

  it('tells Markdown from text, by name only where both fit', () => {
    const marked = bytes('# Vermerk\n\nDer **Entwurf** liegt vor.\n');
    expect(sniff(marked, 'a.txt')).toBe('markdown');
    expect(sniff(bytes('Nur ein Satz.'), 'a.md')).toBe('markdown');
    expect(sniff(bytes('Nur ein Satz.'), 'a.txt')).toBe('text');
    expect(sniff(bytes('# kein Titel, sondern eine Raute\nText'), 'a.txt')).toBe('text');
  });

  it('reads UTF-16 without a byte order mark as text', () => {
    expect(sniff(Buffer.from('Grüße aus dem Ministerium', 'utf16le'), 'a')).toBe('text');
  });
});
