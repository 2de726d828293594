import { listModels } from '../api/client.ts';
import { Request } from '../api/request.svelte.ts';

export type Engine = 'extractive' | 'generative';

const key = 'amtsfeder-engine';

/** Which language models are configured, and whether the person wants one to write. */
class Models {
  readonly configured = new Request<Awaited<ReturnType<typeof listModels>>>();
  #chosen = $state<Engine>(localStorage.getItem(key) === 'extractive' ? 'extractive' : 'generative');

  constructor() {
    this.refresh();
  }

  refresh(): void {
    void this.configured.run((signal) => listModels({ probe: false }, signal));
  }

  /** Whether a model is configured; null while that is not known. */
  get available(): boolean | null {
    return this.configured.value ? this.configured.value.default !== null : null;
  }

  get engine(): Engine {
    return this.#chosen;
  }

  /** Remembered for the next visit on this machine. */
  choose(engine: Engine): void {
    this.#chosen = engine;
    localStorage.setItem(key, engine);
  }

  /** What a request says about who is to write: nothing where there is no choice. */
  get request(): { engine?: Engine } {
    return this.available && this.#chosen === 'extractive' ? { engine: 'extractive' } : {};
  }
}

export const models = new Models();
