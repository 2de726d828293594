import type { Block } from '../../../ingest/document.ts';
import { badRequest, notFound } from '../../errors/api-error.ts';
import type { Readers } from '../../services.ts';
import type { GivenDocument } from '../../uploads/task-input.ts';
import { givenMaterial, storedMaterial } from '../material.ts';
import type { TaskContext } from '../task.ts';

/** The one text that is looked at or rewritten. */
export interface GivenText {
  title: string;
  blocks: readonly Block[];
  text: string;
}

/**
 * The text of a request: what stands in it, a stored document, or the one file that came along.
 *
 * @throws ApiError when there is none or more than one, or the document is not there; ReadError when it cannot be read
 */
export async function givenText(
  context: TaskContext,
  readers: Readers,
  { text, document: id }: { text?: string | undefined; document?: string | undefined },
  files: readonly GivenDocument[],
): Promise<GivenText> {
  if (files.length + Number(text !== undefined) + Number(id !== undefined) !== 1)
    throw badRequest('Es muss genau ein Text angegeben sein: als Text, als Datei oder als Dokument.');
  if (id !== undefined) {
    const record = await context.library.document(context.scope, id);
    if (!record) throw notFound('Dieses Dokument');
    return storedMaterial(context, record);
  }
  const [file] = files;
  if (file) return givenMaterial(file.document, file.name);
  const document = await readers.read(new TextEncoder().encode(text), 'Text');
  return givenMaterial({ ...document, title: document.title || 'Text' }, 'Text');
}
