/** What can go wrong with a language model; stable, for programs. */
export const modelErrorCodes = [
  'model-unreachable',
  'model-key',
  'model-unknown',
  'model-busy',
  'model-failed',
  'model-timeout',
  'model-cut',
  'model-format',
  'model-context',
  'model-empty',
] as const;
export type ModelErrorCode = (typeof modelErrorCodes)[number];

/** A language model did not answer, or not usably. `detail` is German, made for the reader, and holds no key. */
export class ModelError extends Error {
  override readonly name = 'ModelError';

  constructor(
    readonly code: ModelErrorCode,
    readonly detail: string,
    /** Seconds the server asks to wait; null when it does not say. */
    readonly retryAfter: string | null = null,
    /** The request itself was refused: sending it again changes nothing. */
    readonly refused = false,
  ) {
    super(detail);
  }
}
