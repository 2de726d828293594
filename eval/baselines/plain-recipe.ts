import * as lance from '@lancedb/lancedb';
import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';

/** A piece of a document as the plain recipe cuts it. */
export interface Chunk {
  documentId: string;
  text: string;
}

/**
 * Search as the introductions of these libraries have it: text cut into pieces of 1,000 characters with 20 of overlap,
 * a vector for each, a LanceDB table without any index, the nearest pieces by exhaustive scan. The embedder is given.
 */
export class PlainRecipe {
  readonly #splitter = new RecursiveCharacterTextSplitter({ chunkSize: 1_000, chunkOverlap: 20 });
  readonly #uri: string;
  #table: lance.Table | null = null;

  /** @param uri a directory for the table */
  constructor(uri: string) {
    this.#uri = uri;
  }

  async split(documentId: string, text: string): Promise<Chunk[]> {
    return (await this.#splitter.splitText(text)).map((piece) => ({ documentId, text: piece }));
  }

  async add(chunks: readonly Chunk[], vectors: readonly Float32Array[]): Promise<void> {
    const rows = chunks.map((chunk, i) => ({ ...chunk, vector: [...vectors[i]!] }));
    if (this.#table) await this.#table.add(rows);
    else this.#table = await (await lance.connect(this.#uri)).createTable('chunks', rows);
  }

  /** Documents of the nearest pieces, best first, each once. */
  async search(vector: Float32Array, limit: number): Promise<string[]> {
    const found = await this.#table!.query()
      .nearestTo(vector)
      .select(['documentId', 'text', '_distance'])
      .limit(limit)
      .toArray();
    return [...new Set(found.map(({ documentId }) => documentId as string))];
  }

  close(): void {
    this.#table?.close();
  }
}
