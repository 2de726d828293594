import type { SearchHit } from '../../../ingest/library-types.ts';
import { passagesOf } from '../../../ingest/passages/split.ts';
import type { Material } from '../material.ts';
import type { TaskContext } from '../task.ts';

/** Passages that a question is looked up in. */
export interface Passages {
  search(question: string): Promise<SearchHit[]>;
  /** The material a hit was found in. */
  materialOf(hit: Pick<SearchHit, 'documentId'>): Material | null;
}

const limit = 20;

/**
 * The passages of these sources, and of no others: stored documents are searched, those that came with the request
 * are looked through from end to end.
 */
export async function passagesIn(
  { library, scope }: TaskContext,
  materials: readonly Material[],
): Promise<Passages> {
  const byKey = new Map(materials.map((material) => [keyOf(material), material]));
  const documents = materials.filter(({ stored }) => stored).map(({ documentId }) => documentId);
  const given = (await Promise.all(materials.filter(({ stored }) => !stored).map(hitsOf))).flat();
  return {
    async search(query) {
      const found = documents.length === 0 ? [] : await library.search(scope, { query, documents, limit });
      return [...found, ...given];
    },
    materialOf: ({ documentId }) => byKey.get(documentId) ?? null,
  };
}

/** Sources that are not stored have no id of their own. */
const keyOf = ({ documentId, source }: Material) => documentId || `given:${source}`;

async function hitsOf(material: Material): Promise<SearchHit[]> {
  const { title, source, kind, date, blocks } = material;
  const passages = await passagesOf({ blocks: [...blocks] });
  return passages.map(({ text, start, end, headings, anchor, speaker, party }) => ({
    text,
    start,
    end,
    headings,
    anchor,
    speaker,
    party,
    title,
    source,
    kind,
    date,
    score: 1,
    documentId: keyOf(material),
    alsoIn: [],
    explain: {},
  }));
}
