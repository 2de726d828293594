/** Stable codes: they appear in the API, the command line's JSON and the page. */
export type ReadErrorCode =
  | 'empty-file'
  | 'unknown-format'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'too-many-pages'
  | 'decompression-limit'
  | 'out-of-time'
  | 'out-of-memory'
  | 'reader-crashed'
  | 'no-text'
  | 'needs-ocr';

/** A file that cannot be read. `message` is German and made for the person who gave the file. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  constructor(
    readonly code: ReadErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
