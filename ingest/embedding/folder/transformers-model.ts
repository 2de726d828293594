import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { env, pipeline, type FeatureExtractionPipeline } from '@xenova/transformers';
import { EmbeddingError } from '../embedding-error.ts';
import type { FolderConfig } from '../embedder.ts';

/** Any sentence encoder in a folder, through transformers.js. Belongs in a process of its own: see EmbeddingProcess. */
export class TransformersModel {
  readonly #extract: FeatureExtractionPipeline;
  readonly #config: FolderConfig;

  private constructor(
    extract: FeatureExtractionPipeline,
    config: FolderConfig,
    readonly fingerprint: string,
    readonly dimensions: number,
  ) {
    this.#extract = extract;
    this.#config = config;
  }

  /** @param config with an absolute path @throws EmbeddingError when the folder holds no model that can be loaded */
  static async load(config: FolderConfig): Promise<TransformersModel> {
    await assertModelFolder(config.path);
    env.allowRemoteModels = false;
    env.allowLocalModels = true;
    env.localModelPath = dirname(config.path);
    env.useFSCache = false;
    env.cacheDir = join(tmpdir(), 'amtsfeder-models');
    try {
      const extract = await pipeline('feature-extraction', basename(config.path), {
        local_files_only: true,
        ...(config.dtype ? { dtype: config.dtype } : {}),
      });
      if (config.maxTokens) extract.tokenizer.config.model_max_length = config.maxTokens;
      const { dims } = await extract('Probe', pooled(config));
      return new TransformersModel(extract, config, await fingerprintOf(config), dims.at(-1)!);
    } catch (cause) {
      throw new EmbeddingError(
        'embedding-model-unusable',
        `Das Einbettungsmodell im Ordner „${config.path}“ lässt sich nicht laden.`,
        { cause },
      );
    }
  }

  /** Rows of all vectors one after another. */
  async embed(texts: string[], purpose: 'query' | 'passage'): Promise<Float32Array> {
    const { queryPrefix = '', passagePrefix = '' } = this.#config;
    const prefix = purpose === 'query' ? queryPrefix : passagePrefix;
    const vectors = await this.#extract(
      texts.map((text) => prefix + text),
      pooled(this.#config),
    );
    return Float32Array.from(vectors.data as Float32Array);
  }
}

function pooled({ pooling = 'mean' }: FolderConfig): {
  pooling: 'mean' | 'cls' | 'last_token';
  normalize: true;
} {
  return { pooling, normalize: true };
}

async function assertModelFolder(path: string): Promise<void> {
  for (const name of ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx']) {
    try {
      await stat(join(path, name));
    } catch (cause) {
      throw new EmbeddingError(
        'embedding-model-missing',
        `Im Ordner „${path}“ liegt kein Einbettungsmodell: „${name}“ fehlt.`,
        { cause },
      );
    }
  }
}

/** Of everything that decides about vectors. Weights count by their size only: they may be gigabytes. */
async function fingerprintOf(config: FolderConfig): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify({ ...config, path: basename(config.path) }));
  for (const name of ['config.json', 'tokenizer.json', 'tokenizer_config.json']) {
    hash.update(await readFile(join(config.path, name)));
  }
  for (const name of (await readdir(join(config.path, 'onnx'))).sort()) {
    hash.update(`${name} ${(await stat(join(config.path, 'onnx', name))).size}`);
  }
  return hash.digest('hex').slice(0, 32);
}
