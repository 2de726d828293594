/** Stable codes: they appear in the API and on the command line. */
export type LibraryErrorCode =
  | 'data-in-use'
  | 'dip-busy'
  | 'document-replaced'
  | 'dossier-forbidden'
  | 'library-closed'
  | 'reranker-died'
  | 'reranker-missing'
  | 'reranker-unusable'
  | 'work-conflict';

/** Why the library cannot do what was asked. `message` is German and made for the person. */
export class LibraryError extends Error {
  override readonly name: string = 'LibraryError';
  constructor(
    readonly code: LibraryErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Another process holds the data directory or its database. */
export class DataInUseError extends LibraryError {
  override readonly name = 'DataInUseError';
  constructor(
    /** Null when the other machine or process cannot be told. */
    readonly pid: number | null,
    /** Where the holder answers HTTP; null while it does not. */
    readonly url: string | null,
    message: string,
  ) {
    super('data-in-use', message);
  }
}
