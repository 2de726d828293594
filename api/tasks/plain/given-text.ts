import type { PlainBlock } from '../../contract/simplify.ts';
import { badRequest, notFound } from '../../errors/api-error.ts';
import type { Readers } from '../../services.ts';
import type { GivenDocument } from '../../uploads/task-input.ts';
import { givenMaterial, type Material, storedMaterial } from '../material.ts';
import type { TaskContext } from '../task.ts';

/** The one text that is looked at or rewritten. */
export interface GivenText {
  title: string;
  blocks: readonly PlainBlock[];
  text: string;
}

interface Given {
  text?: string | undefined;
  /** Id of a stored document. */
  document?: string | undefined;
  /** Blocks that were read before, with the title of what they come from. */
  blocks?: readonly PlainBlock[] | undefined;
  title?: string | undefined;
}

/**
 * The text of a request: what stands in it, a stored document, blocks read before, or the one file that came along.
 *
 * @throws ApiError when there is none or more than one, or the document is not there; ReadError when it cannot be read
 */
export async function givenText(
  context: TaskContext,
  readers: Readers,
  { text, document: id, blocks, title = '' }: Given,
  files: readonly GivenDocument[],
): Promise<GivenText> {
  if (files.length + [text, id, blocks].filter((each) => each !== undefined).length !== 1)
    throw badRequest('Es muss genau ein Text angegeben sein: als Text, als Datei oder als Dokument.');
  if (blocks) return { title, blocks, text: blocks.map((block) => block.text).join('\n\n') };
  if (id !== undefined) {
    const record = await context.library.document(context.scope, id);
    if (!record) throw notFound('Dieses Dokument');
    return fromMaterial(await storedMaterial(context, record));
  }
  const [file] = files;
  if (file) return fromMaterial(givenMaterial(file.document, file.name));
  const document = await readers.read(new TextEncoder().encode(text), 'Text');
  return fromMaterial(givenMaterial({ ...document, title: document.title || 'Text' }, 'Text'));
}

function fromMaterial({ title, blocks, text }: Material): GivenText {
  return {
    title,
    text,
    blocks: blocks.map(({ kind, level, text: own }) => ({ kind, level: level ?? null, text: own })),
  };
}
