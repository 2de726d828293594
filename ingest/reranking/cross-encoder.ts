import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import {
  AutoModelForSequenceClassification,
  AutoTokenizer,
  env,
  type PreTrainedModel,
  type PreTrainedTokenizer,
} from '@xenova/transformers';
import { LibraryError } from '../library-error.ts';

/** Longer pairs are cut: few cross-encoders were trained on more tokens, and time grows with their square. */
const mostTokens = 512;

/** A sequence classifier with one logit, through transformers.js. Belongs in a process of its own. */
export class CrossEncoder {
  readonly #tokenizer: PreTrainedTokenizer;
  readonly #model: PreTrainedModel;

  private constructor(tokenizer: PreTrainedTokenizer, model: PreTrainedModel) {
    this.#tokenizer = tokenizer;
    this.#model = model;
  }

  /** @param path absolute @throws LibraryError when the folder holds no cross-encoder that can be loaded */
  static async load(path: string): Promise<CrossEncoder> {
    await assertModelFolder(path);
    env.allowRemoteModels = false;
    env.allowLocalModels = true;
    env.localModelPath = dirname(path);
    env.useFSCache = false;
    env.cacheDir = join(tmpdir(), 'amtsfeder-models');
    try {
      const name = basename(path);
      const local = { local_files_only: true };
      const tokenizer = await AutoTokenizer.from_pretrained(name, local);
      const model = await AutoModelForSequenceClassification.from_pretrained(name, local);
      const encoder = new CrossEncoder(tokenizer, model);
      await encoder.score('Probe', ['Probe']);
      return encoder;
    } catch (cause) {
      throw new LibraryError(
        'reranker-unusable',
        `Der Reranker im Ordner „${path}“ lässt sich nicht laden. Gebraucht wird ein Cross-Encoder für transformers.js mit einem Ausgabewert.`,
        { cause },
      );
    }
  }

  /** One logit per text, in order. */
  async score(query: string, texts: readonly string[]): Promise<number[]> {
    const inputs = this.#tokenizer(
      texts.map(() => query),
      { text_pair: [...texts], padding: true, truncation: true, max_length: mostTokens },
    );
    const { logits } = (await this.#model(inputs)) as { logits?: { data: Float32Array } };
    const scores = Array.from(logits?.data ?? [], Number);
    if (scores.length !== texts.length || !scores.every(Number.isFinite)) {
      throw new TypeError(`${scores.length} usable logits for ${texts.length} pairs`);
    }
    return scores;
  }
}

async function assertModelFolder(path: string): Promise<void> {
  for (const name of ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx']) {
    try {
      await stat(join(path, name));
    } catch (cause) {
      throw new LibraryError(
        'reranker-missing',
        `Im Ordner „${path}“ liegt kein Reranker: „${name}“ fehlt.`,
        { cause },
      );
    }
  }
}
