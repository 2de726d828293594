import type { VersionRequest } from '../../contract/compare.ts';
import { ApiError, badRequest, notFound } from '../../errors/api-error.ts';
import type { Readers } from '../../services.ts';
import type { GivenDocument } from '../../uploads/task-input.ts';
import { givenMaterial, type Material, storedMaterial } from '../material.ts';
import type { TaskContext } from '../task.ts';

/** The two texts of a comparison. */
export interface Versions {
  old: Material;
  new: Material;
}

/**
 * The versions that a request names: stored documents, text, or the files that came along, in their order.
 *
 * @throws ApiError when one is missing or carries no text (`no-text`); ReadError when a text cannot be read
 */
export async function versionsOf(
  context: TaskContext,
  readers: Readers,
  asked: { old?: VersionRequest | undefined; new?: VersionRequest | undefined },
  files: readonly GivenDocument[],
): Promise<Versions> {
  const left = [...files];
  const materialOf = async ({ document, text }: VersionRequest = {}): Promise<Material> => {
    if (document !== undefined) return stored(context, document);
    if (text !== undefined) return pasted(readers, text);
    const file = left.shift();
    if (!file) throw badRequest('Zum Vergleich gehören zwei Fassungen: Dokumente, Dateien oder Texte.');
    return givenMaterial(file.document, file.name);
  };
  const before = await materialOf(asked.old);
  const after = await materialOf(asked.new);
  for (const material of [before, after]) requireText(material);
  return { old: before, new: after };
}

async function stored(context: TaskContext, id: string): Promise<Material> {
  const record = await context.library.document(context.scope, id);
  if (!record) throw notFound('Eines der beiden Dokumente');
  return storedMaterial(context, record);
}

async function pasted(readers: Readers, text: string): Promise<Material> {
  const document = await readers.read(new TextEncoder().encode(text), 'Text');
  return givenMaterial({ ...document, title: document.title || 'Text' }, 'Text');
}

function requireText({ title, source, text, unread }: Material): void {
  if (text.trim() !== '') return;
  const why = unread.length > 0 ? 'Die Seiten sind Bilder; sie brauchen erst eine Texterkennung (OCR).' : '';
  throw new ApiError(
    422,
    'no-text',
    `„${title || source}“ enthält keinen lesbaren Text, der sich vergleichen ließe. ${why}`.trim(),
  );
}
