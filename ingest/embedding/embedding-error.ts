export type EmbeddingErrorCode =
  | 'embedding-model-missing'
  | 'embedding-model-unusable'
  | 'embedding-process-died'
  | 'embedding-endpoint-failed'
  | 'embedding-closed';

/** Vectors could not be computed. `message` is German and meant for the person who runs the house. */
export class EmbeddingError extends Error {
  override readonly name = 'EmbeddingError';

  constructor(
    readonly code: EmbeddingErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
