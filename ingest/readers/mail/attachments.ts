import type { Attachment } from 'postal-mime';
import { tidyLine } from '../text/tidy.ts';

export interface AttachedFile {
  name: string;
  bytes: Uint8Array;
}

/** Signatures and the like that mail programs add for themselves. */
const machinery = /^application\/(pkcs7-signature|x-pkcs7-signature|pgp-signature|pgp-keys)$/;

const endings: Record<string, string> = {
  'message/rfc822': 'eml',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
  'text/html': 'html',
  'text/calendar': 'ics',
};

/** Files a person attached, under distinct names without folders; pictures shown inside the text are none. */
export function attachedFiles(attachments: readonly Attachment[]): AttachedFile[] {
  const names = new Set<string>();
  return attachments
    .filter((attachment) => !machinery.test(attachment.mimeType) && !isShownInText(attachment))
    .map((attachment, index) => {
      const name = distinct(fileName(attachment, index + 1), names);
      names.add(name);
      const { content } = attachment;
      return {
        name,
        bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
      };
    });
}

function isShownInText({ mimeType, disposition, related }: Attachment): boolean {
  return mimeType.startsWith('image/') && (related === true || disposition !== 'attachment');
}

/** Names come from strangers: only their last part counts, without characters that mean something to a path. */
function fileName({ filename, mimeType }: Attachment, number: number): string {
  const last = tidyLine(filename ?? '')
    .split(/[/\\]/)
    .at(-1)!
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^\.+/, '')
    .slice(-120);
  if (last !== '') return last;
  const ending = endings[mimeType];
  return `Anlage ${number}${ending ? `.${ending}` : ''}`;
}

function distinct(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf('.');
  const [base, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 2; ; number++) {
    const candidate = `${base} (${number})${ending}`;
    if (!taken.has(candidate)) return candidate;
  }
}
