import { decodeText } from './text/decode.ts';
import { isSpeech } from './plenary/speech-line.ts';
import { ReadError } from './read-error.ts';

export type Format =
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'pptx'
  | 'xlsx'
  | 'html'
  | 'markdown'
  | 'text'
  | 'mail'
  | 'plenary-xml'
  | 'speeches';

export const mediaTypes: Record<Format, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  markdown: 'text/markdown',
  text: 'text/plain',
  mail: 'message/rfc822',
  'plenary-xml': 'application/xml',
  speeches: 'application/jsonl',
};

const readable =
  'Gelesen werden PDF, DOCX, ODT, PPTX, XLSX, HTML, Markdown, Text, E-Mail (EML) und Plenarprotokolle (XML, JSONL).';

/** Leading bytes of formats people do hand in but that carry no text we read, and what to tell them. */
const unreadable: [magic: string, advice: string][] = [
  ['{\\rtf', 'Das ist eine RTF-Datei. Bitte speichern Sie sie als DOCX, ODT oder PDF.'],
  ['\x89PNG', 'Das ist ein Bild ohne Text. Bitte geben Sie es als PDF mit Texterkennung ab.'],
  ['\xff\xd8\xff', 'Das ist ein Bild ohne Text. Bitte geben Sie es als PDF mit Texterkennung ab.'],
  ['GIF8', 'Das ist ein Bild ohne Text.'],
  ['II*\0', 'Das ist ein Bild ohne Text. Bitte geben Sie es als PDF mit Texterkennung ab.'],
  ['MM\0*', 'Das ist ein Bild ohne Text. Bitte geben Sie es als PDF mit Texterkennung ab.'],
  ['7z\xbc\xaf', 'Das ist ein 7-Zip-Archiv. Bitte packen Sie es aus und geben Sie die Dateien einzeln ab.'],
  ['Rar!', 'Das ist ein RAR-Archiv. Bitte packen Sie es aus und geben Sie die Dateien einzeln ab.'],
];

/**
 * Tells a file's format by its content. The name decides only between Markdown and plain text where the
 * content allows both.
 *
 * @throws ReadError `empty-file`, `unknown-format`, or `encrypted` for password-protected Office files
 */
export function sniff(bytes: Uint8Array, name: string): Format {
  const start = latin1(bytes, 0, 1024);
  if (bytes.length === 0) throw new ReadError('empty-file', 'Die Datei ist leer.');
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return sniffZip(bytes);
  if (start.startsWith('\xd0\xcf\x11\xe0')) throw compoundFileError(bytes);
  for (const [magic, advice] of unreadable) {
    if (start.startsWith(magic)) throw new ReadError('unknown-format', advice);
  }
  return sniffText(bytes, name);
}

function sniffZip(bytes: Uint8Array): Format {
  const names = memberNames(bytes);
  if (names.includes('[Content_Types].xml')) {
    if (names.includes('word/')) return 'docx';
    if (names.includes('ppt/')) return 'pptx';
    if (names.includes('xl/')) return 'xlsx';
  }
  // ODF part 2, 2.2.4: the media type stands uncompressed as the first member.
  if (latin1(bytes, 0, 200).includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt';
  if (names.includes('mimetype') && names.includes('content.xml')) {
    throw new ReadError('unknown-format', `Dieses OpenDocument-Format wird nicht gelesen. ${readable}`);
  }
  throw new ReadError(
    'unknown-format',
    'Das ist ein ZIP-Archiv. Bitte packen Sie es aus und geben Sie die Dateien einzeln ab.',
  );
}

/** The central directory as raw text; for truncated containers whatever is there. */
function memberNames(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.lastIndexOf('PK\x05\x06');
  if (end < 0 || end + 22 > buffer.length) return buffer.toString('latin1');
  const size = buffer.readUInt32LE(end + 12);
  return buffer.toString('latin1', Math.max(0, end - size), end);
}

/** Compound files hold old Office formats, Outlook messages, and, wrapped up, encrypted modern Office files. */
function compoundFileError(bytes: Uint8Array): ReadError {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (stream: string) => buffer.includes(stream, 0, 'utf16le');
  if (has('EncryptedPackage')) {
    return new ReadError(
      'encrypted',
      'Die Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort.',
    );
  }
  const advice = has('__substg1.0_')
    ? 'Das ist eine Outlook-Nachricht (MSG). Bitte speichern Sie sie als EML.'
    : 'Das ist ein altes Office-Format (DOC, XLS oder PPT). Bitte speichern Sie die Datei als DOCX, XLSX oder PPTX.';
  return new ReadError('unknown-format', advice);
}

function sniffText(bytes: Uint8Array, name: string): Format {
  const decoded = decodeText(bytes);
  if (!decoded) throw new ReadError('unknown-format', `Das Format der Datei ist nicht bekannt. ${readable}`);
  const text = decoded.text.replace(/^[\ufeff\s]+/, '');
  if (text === '') throw new ReadError('empty-file', 'Die Datei enthält nur Leerzeichen.');
  if (isMail(text)) return 'mail';
  if (/^(<[?!][^>]*>\s*)*<dbtplenarprotokoll\b/.test(text)) return 'plenary-xml';
  if (isHtml(text)) return 'html';
  if (text.startsWith('<?xml')) {
    throw new ReadError('unknown-format', `Das ist eine XML-Datei. ${readable}`);
  }
  if (isSpeech(text.split('\n', 1)[0]!)) return 'speeches';
  return markdownSigns(text) >= 2 || /\.(md|markdown)$/i.test(name) ? 'markdown' : 'text';
}

/** RFC 5322 header fields, at least three of which a stored message carries in its head. */
const mailField =
  /^(From|To|Cc|Subject|Date|Message-ID|MIME-Version|Received|Return-Path|Content-Type|Sender):/gim;

function isMail(text: string): boolean {
  const head = text.slice(0, 65_536).split('\n\n', 1)[0]!;
  if (!head.split('\n').every((line) => /^[!-9;-~]+:|^[ \t]|^From /.test(line) || line === '')) return false;
  const fields = new Set([...head.matchAll(mailField)].map((match) => match[1]!.toLowerCase()));
  return fields.size >= 3 && (fields.has('from') || fields.has('received') || fields.has('sender'));
}

function isHtml(text: string): boolean {
  const start = text.slice(0, 8192).replace(/^(\s*(<\?xml[^>]*>|<!--.*?-->))+\s*/s, '');
  if (/^<(!doctype html|html)\b/i.test(start)) return true;
  return (
    /^<(head|body|title|meta|div|p|h[1-6]|table|article|main|section|ul|ol)\b[^>]*>/i.test(start) &&
    /<\/(title|div|p|h[1-6]|table|article|main|section|ul|ol|body)>/i.test(text)
  );
}

/** How many kinds of Markdown mark-up a text shows. */
function markdownSigns(text: string): number {
  const sample = text.slice(0, 65_536);
  const signs = [
    /^#{1,6} \S/m,
    /^(```|~~~)/m,
    /\[[^\]\n]+\]\([^)\s]+\)/,
    /^\|?(\s*:?-{3,}:?\s*\|)+\s*:?-*:?\s*$/m,
    /(^|\s)\*\*\S[^*\n]*\*\*/m,
    /^> \S/m,
    /^\[\^[^\]]+\]:/m,
    /^- \[[ x]\] /im,
    /^\S.*\n(={3,}|-{3,})\n/m,
  ];
  const several = (sample.match(/^#{1,6} \S/gm)?.length ?? 0) >= 3 ? 1 : 0;
  return signs.filter((sign) => sign.test(sample)).length + several;
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to);
}
