/** A letterhead that cannot be used; the message is German and says what to do. */
export class LetterheadError extends Error {
  override readonly name = 'LetterheadError';
  constructor(
    readonly code: 'letterhead-damaged' | 'letterhead-without-text',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
