import type { Analysis } from '../../../language/plain/findings/analyse.ts';
import type { Level } from '../../../language/plain/rewrite/level.ts';
import { analyseBeside } from './analysis.ts';

/** The analysis of a text that changes: the last one worked out stays until the next is there. */
export class LiveAnalysis {
  current = $state.raw<Analysis | null>(null);
  /** What `current` was worked out from. */
  text = '';
  /** Milliseconds the last analysis took. */
  tookMs = $state(0);
  #wanted: { text: string; level: Level } | null = null;
  #busy = false;

  /** Asks for a text's analysis. While one is under way only the newest text waits. */
  look(text: string, level: Level): void {
    this.#wanted = { text, level };
    if (!this.#busy) void this.#work();
  }

  async #work(): Promise<void> {
    this.#busy = true;
    while (this.#wanted) {
      const { text, level } = this.#wanted;
      this.#wanted = null;
      const { analysis, tookMs } = await analyseBeside(text, level);
      this.text = text;
      this.current = analysis;
      this.tookMs = tookMs;
    }
    this.#busy = false;
  }
}
