import { dossierName } from '../access/dossier.ts';
import { notFound } from '../errors/api-error.ts';
import { firstWords } from '../tasks/first-words.ts';
import type { GivenDocument } from '../uploads/task-input.ts';
import type { DescribeContext } from './performer.ts';

interface Sources {
  documents?: readonly string[] | undefined;
  dossier?: string | undefined;
  text?: string | undefined;
}

/**
 * What a task is about, in a few words, and the dossier it belongs to: the one it names, or that of all its documents.
 *
 * @throws ApiError when a dossier or document is not there
 */
export async function subjectOf(
  { library, scope }: Pick<DescribeContext, 'library' | 'scope'>,
  { documents: ids = [], dossier: named, text }: Sources,
  files: readonly GivenDocument[] = [],
): Promise<{ title: string; dossier: string | null }> {
  const dossier = named === undefined ? null : await dossierName(library, scope, named);
  const { documents } =
    ids.length > 0 ? await library.documents(scope, { ids, limit: ids.length }) : { documents: [] };
  if (documents.length < new Set(ids).size) throw notFound('Eines dieser Dokumente');
  const titles = [
    ...ids.flatMap((id) => documents.find((document) => document.id === id)?.title ?? []),
    ...files.map(({ name, document }) => document.title || name),
  ];
  const [first] = titles;
  const homes = new Set(documents.map((document) => document.dossier.name));
  return {
    title: first ? titleOf(first, titles.length) : (dossier ?? (text ? firstWords(text) : 'Alle Dokumente')),
    dossier: dossier ?? (homes.size === 1 ? [...homes][0]! : null),
  };
}

const titleOf = (first: string, number: number) =>
  number === 1 ? first : `${firstWords(first)} und ${number - 1} weitere`;
