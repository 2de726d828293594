import type { StreamEvent } from '../contract/events.ts';

/**
 * The events of a text that comes about, kept so that whoever joins late sees what the others see. Text that an
 * earlier attempt has left stays until this one writes.
 */
export class RunLog {
  #events: StreamEvent[];
  #stale: boolean;
  #progress: StreamEvent | null = null;

  /** @param left text events of an earlier attempt */
  constructor(left: readonly StreamEvent[] = []) {
    this.#events = [...left];
    this.#stale = left.length > 0;
  }

  /** Takes in an event and returns what to tell those who follow. */
  take(event: StreamEvent): StreamEvent[] {
    switch (event.type) {
      case 'progress':
        this.#progress = event;
        return [event];
      case 'restart':
        this.#clear();
        return [event];
      case 'delta':
      case 'statement':
      case 'check': {
        const anew: StreamEvent[] = this.#stale ? [{ type: 'restart' }] : [];
        if (this.#stale) this.#clear();
        this.#add(event);
        return [...anew, event];
      }
      default:
        return [];
    }
  }

  /** The text so far. */
  get text(): readonly StreamEvent[] {
    return this.#events;
  }

  /** What somebody who joins now has to be told. */
  replay(): StreamEvent[] {
    return [...(this.#progress ? [this.#progress] : []), ...this.#events];
  }

  #clear(): void {
    this.#events = [];
    this.#stale = false;
  }

  /** Pieces of a sentence become one; the whole sentence takes their place. */
  #add(event: StreamEvent): void {
    const last = this.#events.at(-1);
    if (last?.type !== 'delta' || event.type === 'check') this.#events.push(event);
    else if (event.type !== 'delta') this.#events.splice(-1, 1, event);
    else this.#events.splice(-1, 1, { ...event, text: last.text + event.text });
  }
}
