import { z } from 'zod';
import type { EmbedderConfig } from '../../ingest/embedding/embedder.ts';
import { setting } from './setting.ts';

/** Settings of the model that turns text into vectors for search. */
export const embedderSettings = {
  /** `own`, `none`, the folder of a model, or the address of a server that speaks `/v1/embeddings`. */
  AMTSFEDER_EMBEDDER: setting(z.string().default('own')),
  /** Name of the model at that server. */
  AMTSFEDER_EMBEDDER_MODEL: setting(z.string().optional()),
  AMTSFEDER_EMBEDDER_KEY: setting(z.string().optional()),
  AMTSFEDER_EMBEDDER_DIMENSIONS: setting(z.coerce.number().int().positive().optional()),
  /** Put before every text; white space at the end counts („query: “). */
  AMTSFEDER_EMBEDDER_QUERY_PREFIX: setting(z.string().optional()),
  AMTSFEDER_EMBEDDER_PASSAGE_PREFIX: setting(z.string().optional()),
  /** Model folders only. */
  AMTSFEDER_EMBEDDER_POOLING: setting(z.enum(['mean', 'cls', 'last_token']).optional()),
  AMTSFEDER_EMBEDDER_DTYPE: setting(z.enum(['fp32', 'fp16', 'q8', 'q4']).optional()),
};

type Settings = z.output<z.ZodObject<typeof embedderSettings>>;

/** The embedder these settings mean; an address without a model's name is reported by whoever opens it. */
export function embedderConfig(settings: Settings): EmbedderConfig {
  const choice = settings.AMTSFEDER_EMBEDDER;
  if (choice === 'own' || choice === 'none') return { kind: choice };
  const prefixes = given({
    queryPrefix: settings.AMTSFEDER_EMBEDDER_QUERY_PREFIX,
    passagePrefix: settings.AMTSFEDER_EMBEDDER_PASSAGE_PREFIX,
  });
  if (/^https?:\/\//.test(choice)) {
    const model = settings.AMTSFEDER_EMBEDDER_MODEL ?? '';
    const endpoint = given({
      apiKey: settings.AMTSFEDER_EMBEDDER_KEY,
      dimensions: settings.AMTSFEDER_EMBEDDER_DIMENSIONS,
    });
    return { kind: 'endpoint', url: choice, model, ...prefixes, ...endpoint };
  }
  const folder = given({
    pooling: settings.AMTSFEDER_EMBEDDER_POOLING,
    dtype: settings.AMTSFEDER_EMBEDDER_DTYPE,
  });
  return { kind: 'folder', path: choice, ...prefixes, ...folder };
}

/** The entries that are set. */
function given<T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const set = Object.entries(entries).filter(([, value]) => value !== undefined);
  return Object.fromEntries(set) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
