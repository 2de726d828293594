import { toApiError } from '../api/problem.ts';

/** Where the person's changes stand. */
export type SaveState =
  | { kind: 'saved'; at: Date }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'failed'; message: string }
  /** Another window has saved something else; nothing is sent until the person has decided. */
  | { kind: 'conflict' };

const pause = 900;
const retryAfter = 8000;

/** Saves some time after the last change, one request at a time, and again until it has worked. */
export class Autosave {
  state = $state.raw<SaveState>({ kind: 'saved', at: new Date() });
  readonly #save: () => Promise<'saved' | 'conflict'>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dirty = false;
  #running: Promise<void> | null = null;

  constructor(save: () => Promise<'saved' | 'conflict'>, savedAt: string) {
    this.#save = save;
    this.state = { kind: 'saved', at: new Date(savedAt) };
  }

  /** Something has changed. */
  touch(): void {
    this.#dirty = true;
    if (this.state.kind === 'conflict') return;
    if (!this.#running) this.state = { kind: 'waiting' };
    this.#later(pause);
  }

  /** Saves at once what is not saved; resolves when nothing is left to do, or it cannot be done. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.state.kind === 'conflict') return;
    while (this.#dirty || this.#running) {
      await (this.#running ?? this.#run());
      if (this.#stuck) return;
    }
  }

  /** The person has decided about the conflict; what came of it is saved. */
  resume(): void {
    this.state = { kind: 'waiting' };
    this.touch();
  }

  /** What has been saved by other means. */
  settle(savedAt: string): void {
    clearTimeout(this.#timer);
    this.#dirty = false;
    this.state = { kind: 'saved', at: new Date(savedAt) };
  }

  get #stuck(): boolean {
    return this.state.kind === 'failed' || this.state.kind === 'conflict';
  }

  #later(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), wait);
  }

  #run(): Promise<void> {
    this.#dirty = false;
    this.state = { kind: 'saving' };
    this.#running = this.#attempt();
    return this.#running;
  }

  async #attempt(): Promise<void> {
    try {
      const outcome = await this.#save();
      this.state = outcome === 'saved' ? { kind: 'saved', at: new Date() } : { kind: 'conflict' };
    } catch (error) {
      this.#dirty = true;
      this.state = { kind: 'failed', message: toApiError(error).message };
      this.#later(retryAfter);
    } finally {
      this.#running = null;
    }
  }
}
