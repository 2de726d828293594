import type { DocumentRecord } from '../../../ingest/store/records/document-record.ts';
import type { SummaryRequest } from '../../contract/tasks.ts';
import { badRequest, notFound } from '../../errors/api-error.ts';
import type { Readers } from '../../services.ts';
import type { GivenDocument } from '../../uploads/task-input.ts';
import { givenMaterial, type Material, storedMaterial } from '../material.ts';
import type { TaskContext } from '../task.ts';

/** Documents of a dossier that one summary takes in at most. */
const mostDocuments = 1000;
/** Documents without a date come last. */
const undated = '9999';

/**
 * Everything a summary is made of, in the order asked for: files and text that came with the request, documents by
 * id, a whole dossier by date.
 *
 * @throws ApiError when nothing is named or a document is not there; ReadError when the text cannot be read
 */
export async function gatherMaterials(
  context: TaskContext,
  readers: Readers,
  { documents = [], dossier, text }: Pick<SummaryRequest, 'documents' | 'dossier' | 'text'>,
  files: readonly GivenDocument[],
): Promise<Material[]> {
  if (files.length === 0 && documents.length === 0 && dossier === undefined && text === undefined) {
    throw badRequest(
      'Es fehlt, was zusammengefasst werden soll: Dokumente, ein Dossier, eine Datei oder ein Text.',
    );
  }
  const given = files.map(({ name, document }) => givenMaterial(document, name));
  if (text !== undefined) {
    const document = await readers.read(new TextEncoder().encode(text), 'Text');
    given.push(givenMaterial({ ...document, title: document.title || 'Text' }, 'Text'));
  }
  const stored = [
    ...(await byId(context, documents)),
    ...(dossier === undefined ? [] : await ofDossier(context, dossier)),
  ];
  return [...given, ...(await Promise.all(stored.map((document) => storedMaterial(context, document))))];
}

async function byId({ library, scope }: TaskContext, ids: readonly string[]): Promise<DocumentRecord[]> {
  return Promise.all(
    [...new Set(ids)].map(async (id) => {
      const document = await library.document(scope, id);
      if (!document) throw notFound('Eines der Dokumente');
      return document;
    }),
  );
}

async function ofDossier({ library, scope }: TaskContext, dossier: string): Promise<DocumentRecord[]> {
  const { documents } = await library.documents(scope, { dossier, limit: mostDocuments });
  return documents.sort((a, b) => (a.date ?? undated).localeCompare(b.date ?? undated));
}
