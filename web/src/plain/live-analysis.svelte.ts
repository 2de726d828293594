import type { Analysis } from '../../../language/plain/findings/analyse.ts';
import type { PlainFinding } from '../../../language/plain/findings/finding.ts';
import type { Level } from '../../../language/plain/rewrite/level.ts';
import { analyseBeside } from './analysis.ts';

/** A sentence with findings; the same object as long as nothing about it changes. */
export interface HardSentence {
  key: string;
  text: string;
  findings: readonly PlainFinding[];
}

/** The analysis of a text that changes: the last one worked out stays until the next is there. */
export class LiveAnalysis {
  current = $state.raw<Analysis | null>(null);
  /** In order. Kept object by object, so that a keystroke draws one sentence anew and not hundreds. */
  hard = $state.raw<readonly HardSentence[]>([]);
  #drawn = new Map<string, HardSentence>();
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
      const analysis = await analyseBeside(text, level);
      this.current = analysis;
      this.hard = this.#hardOf(analysis, level);
    }
    this.#busy = false;
  }

  #hardOf({ sentences }: Analysis, level: Level): HardSentence[] {
    const drawn = new Map<string, HardSentence>();
    const met = new Map<string, number>();
    for (const { text, findings } of sentences) {
      if (findings.length === 0) continue;
      const times = (met.get(text) ?? 0) + 1;
      met.set(text, times);
      const key = `${level} ${times} ${text}`;
      drawn.set(key, this.#drawn.get(key) ?? { key, text, findings });
    }
    this.#drawn = drawn;
    return [...drawn.values()];
  }
}
