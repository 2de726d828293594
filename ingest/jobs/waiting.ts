import type { FinishedFile } from './outcome.ts';

/** Characters of text beyond which no more should be added. */
const maxText = 8_000_000;
/** What is written together; a longer document makes a batch of its own. */
const batchText = 1_000_000;
const batchFiles = 100;

/** Files that have been read and wait to be written, in order. */
export class Waiting {
  #files: FinishedFile[] = [];
  #text = 0;

  get isEmpty(): boolean {
    return this.#files.length === 0;
  }

  get isFull(): boolean {
    return this.#text >= maxText;
  }

  add(finished: FinishedFile): void {
    this.#files.push(finished);
    this.#text += textLength(finished);
  }

  /** For files that could not be written: they come first again. */
  putBack(files: readonly FinishedFile[]): void {
    this.#files.unshift(...files);
    for (const finished of files) this.#text += textLength(finished);
  }

  /** The next batch, at least one file; files that failed before are alone in theirs. */
  take(): FinishedFile[] {
    let count = 0;
    let text = 0;
    for (const finished of this.#files) {
      if (count > 0 && (count === batchFiles || finished.attempts > 0)) break;
      text += textLength(finished);
      if (count > 0 && text > batchText) break;
      count++;
      if (finished.attempts > 0) break;
    }
    const batch = this.#files.splice(0, count);
    for (const finished of batch) this.#text -= textLength(finished);
    return batch;
  }
}

function textLength({ outcome }: FinishedFile): number {
  if (outcome.kind !== 'text') return 0;
  const attached = outcome.document.attachments.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  return outcome.passages.reduce((sum, { text }) => sum + text.length, attached);
}
