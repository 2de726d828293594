import { fileURLToPath } from 'node:url';
import { embedInBatches } from '../batches.ts';
import type { Embedder } from '../embedder.ts';
import { EmbeddingProcess } from '../process/embedding-process.ts';
import { StaticModel } from './static-model.ts';

/** Where our own model lies; a model folder like any other for transformers.js. */
export const ownModelFolder = fileURLToPath(new URL('../model', import.meta.url));

const passagesPerBatch = 256;

/**
 * Our own model by its fast path: queries here, in well under a millisecond, passages in a child process.
 * @throws EmbeddingError when the model is not where it should be
 */
export async function openOwnEmbedder(folder: string = ownModelFolder): Promise<Embedder> {
  const model = await StaticModel.load(folder);
  const child = new EmbeddingProcess({ kind: 'own', path: folder });
  return {
    id: `own:${model.fingerprint}`,
    dimensions: model.dimensions,
    embedQueries: async (texts) => texts.map((text) => model.embed(text)),
    embedPassages: (texts) =>
      embedInBatches(texts, passagesPerBatch, (batch) => child.embed(batch, 'passage')),
    close: () => child.close(),
  };
}
