import { listModels } from '../api/client.ts';
import { Request } from '../api/request.svelte.ts';

const key = 'amtsfeder-engine';
/** Stands for the engine that needs no model. */
export const extractive = 'extractive';

/** Which language models are configured, and which of them the person wants to write. */
class Models {
  readonly configured = new Request<Awaited<ReturnType<typeof listModels>>>();
  /** Name of a model or `extractive`; null leaves it to the server. */
  #chosen = $state<string | null>(localStorage.getItem(key));

  constructor() {
    void this.configured.run((signal) => listModels({ probe: false }, signal));
  }

  /** Whether a model is configured; null while that is not known. */
  get available(): boolean | null {
    return this.configured.value ? this.configured.value.default !== null : null;
  }

  get names(): string[] {
    return this.configured.value?.models.map(({ name }) => name) ?? [];
  }

  /** The model that writes, or `extractive`. */
  get chosen(): string {
    const chosen = this.#chosen;
    if (chosen === extractive || (chosen !== null && this.names.includes(chosen))) return chosen;
    return this.configured.value?.default ?? extractive;
  }

  /** Remembered for the next visit on this machine. */
  choose(name: string): void {
    this.#chosen = name;
    localStorage.setItem(key, name);
  }

  /** What a request says about who is to write; nothing where there is no choice. */
  get request(): { engine?: 'extractive' } | { model?: string } {
    if (!this.available) return {};
    return this.chosen === extractive ? { engine: 'extractive' } : this.requestModel;
  }

  /** The same for what only a language model can do. */
  get requestModel(): { model?: string } {
    return this.names.length > 1 && this.chosen !== extractive ? { model: this.chosen } : {};
  }
}

export const models = new Models();
