/** Turns text into vectors of unit length. Queries are answered without waiting for passages in progress. */
export interface Embedder {
  /** Changes whenever vectors would: passages embedded under another id must be embedded anew. */
  readonly id: string;
  readonly dimensions: number;
  /** One vector per text, in order. A text without any known character gives the zero vector. */
  embedQueries(texts: readonly string[]): Promise<Float32Array[]>;
  /** For bulk: any number of texts. */
  embedPassages(texts: readonly string[]): Promise<Float32Array[]>;
  close(): Promise<void>;
}

/** Which embedder to use; paths are relative to the working directory. */
export type EmbedderConfig =
  | { kind: 'own' }
  | ({ kind: 'folder' } & FolderConfig)
  | ({ kind: 'endpoint' } & EndpointConfig)
  | { kind: 'none' };

/** A model folder that transformers.js can load (config.json, tokenizer.json, onnx/). */
export interface FolderConfig {
  path: string;
  /** Put before every text, as E5-style models need („query: “, „passage: “). */
  queryPrefix?: string;
  passagePrefix?: string;
  /** Default `mean`. */
  pooling?: 'mean' | 'cls' | 'last_token';
  /** Longer texts are cut to this many tokens; default is the model's own limit. */
  maxTokens?: number;
  /** Which file of onnx/ to load; default is what the folder's config.json says, else fp32. */
  dtype?: 'fp32' | 'fp16' | 'q8' | 'q4';
}

/** A server that speaks OpenAI's `/v1/embeddings`. */
export interface EndpointConfig {
  /** Base address, with or without `/v1`. */
  url: string;
  model: string;
  apiKey?: string;
  /** Asked of the server, and checked; without it the first answer decides. */
  dimensions?: number;
  queryPrefix?: string;
  passagePrefix?: string;
  /** Texts per request; default 64. */
  batchSize?: number;
  /** Milliseconds per attempt; default 30,000. */
  timeout?: number;
  /** Further attempts after 429, 5xx or a broken connection; default 4. */
  retries?: number;
}
