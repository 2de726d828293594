/** Entry of the embedding process: loads one model, then answers requests one by one until its parent is gone. */
import { EmbeddingError } from '../embedding-error.ts';
import { StaticModel } from '../own/static-model.ts';
import type { LoadedModel, ProcessModel, ProcessReply, ProcessRequest, Purpose } from './protocol.ts';

interface Model extends LoadedModel {
  embed(texts: string[], purpose: Purpose): Promise<Float32Array>;
}

let model: Model | undefined;

process.on('disconnect', () => process.exit());
process.on(
  'message',
  (request: ProcessRequest) => void answer(request).then((reply) => process.send!(reply)),
);

async function answer(request: ProcessRequest): Promise<ProcessReply> {
  try {
    if (request.type === 'load') {
      model = await load(request.model);
      const { fingerprint, dimensions } = model;
      return { type: 'loaded', model: { fingerprint, dimensions } };
    }
    return { type: 'vectors', vectors: await model!.embed(request.texts, request.purpose) };
  } catch (error) {
    const known = error instanceof EmbeddingError;
    return {
      type: 'failed',
      code: known ? error.code : 'embedding-model-unusable',
      message: known ? error.message : 'Das Einbettungsmodell konnte den Text nicht verarbeiten.',
      detail: String((error as Error).cause ?? error),
    };
  }
}

async function load(config: ProcessModel): Promise<Model> {
  if (config.kind === 'folder') {
    // Our own model does without the runtime and its memory.
    const { TransformersModel } = await import('../folder/transformers-model.ts');
    return TransformersModel.load(config);
  }
  const own = await StaticModel.load(config.path);
  return {
    fingerprint: own.fingerprint,
    dimensions: own.dimensions,
    async embed(texts) {
      const rows = new Float32Array(texts.length * own.dimensions);
      texts.forEach((text, i) => rows.set(own.embed(text), i * own.dimensions));
      return rows;
    },
  };
}
