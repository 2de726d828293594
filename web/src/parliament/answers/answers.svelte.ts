import type { StreamEvent } from '../../../../api/contract/events.ts';
import { GroundedRequest } from '../../grounded/grounded-request.svelte.ts';

/** A text about the record that somebody asked for; it stays while they look elsewhere. */
class Answer {
  readonly text = new GroundedRequest();
  /** What it was asked about. */
  subject = $state('');
  #again: (() => void) | null = null;

  ask(subject: string, progress: string, open: (signal: AbortSignal) => AsyncIterable<StreamEvent>): void {
    this.subject = subject;
    this.#again = () => this.text.run(progress, open);
    this.#again();
  }

  retry(): void {
    this.#again?.();
  }

  /** Forgets a text about something else. */
  about(subject: string): void {
    if (this.subject !== subject) {
      this.text.clear();
      this.subject = subject;
      this.#again = null;
    }
  }
}

export const answers = {
  positions: new Answer(),
  debate: new Answer(),
  statements: new Answer(),
  earlier: new Answer(),
};
export type { Answer };
