/** A cross-encoder: reads a query and a passage together and tells how well the one answers the other. */
export interface Reranker {
  /** One logit per text, in order; higher is better. @throws LibraryError when the model's process dies */
  score(query: string, texts: readonly string[]): Promise<number[]>;
  close(): Promise<void>;
}
