import { basename, resolve } from 'node:path';
import { embedInBatches } from '../batches.ts';
import type { Embedder, FolderConfig } from '../embedder.ts';
import { EmbeddingProcess } from '../process/embedding-process.ts';

const textsPerBatch = 16;

/**
 * Any model folder that transformers.js loads, in a child process of its own.
 * @throws EmbeddingError when the folder holds no model that can be loaded
 */
export async function openFolderEmbedder(config: FolderConfig): Promise<Embedder> {
  const path = resolve(config.path);
  const child = new EmbeddingProcess({ ...config, kind: 'folder', path });
  const { fingerprint, dimensions } = await child.load();
  return {
    id: `folder:${basename(path)}:${fingerprint}`,
    dimensions,
    embedQueries: (texts) => embedInBatches(texts, textsPerBatch, (batch) => child.embed(batch, 'query')),
    embedPassages: (texts) => embedInBatches(texts, textsPerBatch, (batch) => child.embed(batch, 'passage')),
    close: () => child.close(),
  };
}
