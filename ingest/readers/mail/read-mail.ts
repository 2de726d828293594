import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { Anchor, Block, SourceDocument } from '../../document.ts';
import { htmlFragment } from '../html/read-html.ts';
import { describe } from '../metadata.ts';
import { ReadError } from '../read-error.ts';
import { textBlocks } from '../text/paragraphs.ts';
import { tidyLine } from '../text/tidy.ts';
import { attachedFiles } from './attachments.ts';
import { unquote } from './quotes.ts';

/** Reads a mail (RFC 5322, MIME): its head as one block, its text with quoted mails, attached files on their own. */
export async function readMail(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  const mail = await parse(bytes);
  refuseEncrypted(mail);
  const body = bodyParts(mail);
  const blocks: Block[] = [
    { kind: 'paragraph', text: mailHead(mail), anchor: part('Kopf') },
    ...body.map((block, index): Block => ({ ...block, anchor: part(`Nachricht, Absatz ${index + 1}`) })),
  ];
  const known = {
    kind: 'mail' as const,
    title: tidyLine(mail.subject ?? '') || 'E-Mail ohne Betreff',
    authors: mail.from ? [mail.from.name || (mail.from.address ?? '')].filter(Boolean) : [],
    date: sentOn(mail)?.iso ?? null,
  };
  return {
    ...describe(blocks, { name, known }),
    blocks,
    pages: null,
    attachments: attachedFiles(mail.attachments),
  };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 });
  } catch (error) {
    throw new ReadError('damaged', 'Die E-Mail ist beschädigt und lässt sich nicht lesen.', { cause: error });
  }
}

function refuseEncrypted(mail: Email): void {
  const type = mail.headers.find((header) => header.key === 'content-type')?.value ?? '';
  const isSigned = /smime-type="?signed-data/i.test(type);
  if (!mail.text && !mail.html && !isSigned && mail.attachments.some(isEncrypted)) {
    throw new ReadError(
      'encrypted',
      'Die E-Mail ist verschlüsselt. Bitte speichern Sie sie unverschlüsselt.',
    );
  }
}

function isEncrypted({ mimeType }: Attachment): boolean {
  return mimeType === 'application/pgp-encrypted' || mimeType.endsWith('pkcs7-mime');
}

/** The head as German mail programs print it. */
function mailHead(mail: Email): string {
  const lines: [string, string | undefined][] = [
    ['Von', mail.from && people([mail.from])],
    ['An', people(mail.to)],
    ['Cc', people(mail.cc)],
    ['Datum', sentOn(mail)?.shown],
    ['Betreff', mail.subject],
    [
      'Anlagen',
      attachedFiles(mail.attachments)
        .map((file) => file.name)
        .join('; '),
    ],
  ];
  return lines
    .filter(([, value]) => value)
    .map(([label, value]) => `${label}: ${tidyLine(value!)}`)
    .join('\n');
}

function people(addresses: Address[] = []): string {
  return addresses
    .flatMap((entry) => entry.group ?? [entry])
    .map(({ name, address }) =>
      name && address && name !== address ? `${name} <${address}>` : name || (address ?? ''),
    )
    .join('; ');
}

/** Dates are given in German time, where our mails are written and read. */
function sentOn(mail: Email): { iso: string; shown: string } | null {
  const date = new Date(mail.date ?? '');
  if (Number.isNaN(date.getTime())) return null;
  const zone = { timeZone: 'Europe/Berlin' };
  const iso = date.toLocaleDateString('sv-SE', zone);
  const day = date.toLocaleDateString('de-DE', { ...zone, day: 'numeric', month: 'long', year: 'numeric' });
  const time = date.toLocaleTimeString('de-DE', { ...zone, hour: '2-digit', minute: '2-digit' });
  return { iso, shown: `${day}, ${time} Uhr` };
}

/** Blocks whose anchors, if any, count lines of the message; they are replaced. */
function bodyParts(mail: Email): Omit<Block, 'anchor'>[] {
  if (mail.text?.trim()) {
    return unquote(mail.text).flatMap((stretch) => textBlocks(stretch));
  }
  return mail.html ? htmlFragment(mail.html) : [];
}

function part(label: string): Anchor {
  return { kind: 'part', label, page: null };
}
