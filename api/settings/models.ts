import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Secret } from './secret.ts';
import { setting } from './setting.ts';

/** A chat model at a server that speaks the OpenAI protocol. */
export interface ModelConfig {
  /** What people here call it. */
  name: string;
  /** Base address, ending in `/v1` as a rule. */
  url: string;
  /** What the server calls it. */
  model: string;
  key: Secret | null;
  /** Tokens for question and answer together; null asks the server. */
  contextTokens: number | null;
  /** The longest answer, in tokens. */
  outputTokens: number;
  temperature: number;
  /** Seconds it may be silent, before its first word and between two. */
  firstTokenSeconds: number;
  /** Seconds one answer may take. */
  totalSeconds: number;
  /** Requests under way at the same time. */
  parallel: number;
}

export interface ModelsConfig {
  /** Name of the model used where none is chosen; null when none is configured. */
  default: string | null;
  models: ModelConfig[];
}

const seconds = (fallback: number, most: number) => z.coerce.number().positive().max(most).default(fallback);

const limits = {
  context: z.coerce.number().int().min(2048).optional(),
  output: z.coerce.number().int().min(128).default(2048),
  temperature: z.coerce.number().min(0).max(2).default(0.2),
  // Node's fetch gives up after 300 seconds without a word.
  firstTokenSeconds: seconds(120, 290),
  seconds: seconds(600, 7200),
  parallel: z.coerce.number().int().min(1).max(64).default(4),
};

const address = z
  .url({ protocol: /^https?$/ })
  .refine((url) => !/^\w+:\/\/[^/]*@/.test(url), 'Zugangsdaten gehören nicht in die Adresse.');

/** Settings of the chat model: one in the environment, or several in a file. */
export const modelSettings = {
  AMTSFEDER_MODEL_URL: setting(address.optional()),
  /** The model's name at that server. */
  AMTSFEDER_MODEL: setting(z.string().optional()),
  AMTSFEDER_MODEL_KEY: setting(z.string().optional()),
  AMTSFEDER_MODEL_CONTEXT: setting(limits.context),
  AMTSFEDER_MODEL_OUTPUT: setting(limits.output),
  AMTSFEDER_MODEL_TEMPERATURE: setting(limits.temperature),
  AMTSFEDER_MODEL_FIRST_TOKEN_SECONDS: setting(limits.firstTokenSeconds),
  AMTSFEDER_MODEL_SECONDS: setting(limits.seconds),
  AMTSFEDER_MODEL_PARALLEL: setting(limits.parallel),
  /** JSON file with several models; takes the place of the settings above. */
  AMTSFEDER_MODELS_FILE: setting(z.string().optional()),
};

type Settings = z.output<z.ZodObject<typeof modelSettings>>;

const fileSchema = z.strictObject({
  default: z.string().optional(),
  models: z.record(
    z.string().min(1),
    z.strictObject({
      url: address,
      model: z.string().min(1),
      /** Name of the environment variable that holds the key: keys do not belong into files. */
      keyVariable: z.string().optional(),
      ...limits,
    }),
  ),
});

/**
 * The models these settings mean. `environment` is where `keyVariable` points to.
 *
 * @throws Error with a German message when address or name is missing, or the file cannot be used
 */
export function modelsConfig(
  settings: Settings,
  environment: Record<string, string | undefined>,
): ModelsConfig {
  if (settings.AMTSFEDER_MODELS_FILE) return fromFile(settings.AMTSFEDER_MODELS_FILE, environment);
  const { AMTSFEDER_MODEL_URL: url, AMTSFEDER_MODEL: model } = settings;
  if (!url && !model) return { default: null, models: [] };
  if (!url) throw new Error('AMTSFEDER_MODEL braucht AMTSFEDER_MODEL_URL, die Adresse des Modellservers.');
  if (!model) throw new Error('AMTSFEDER_MODEL_URL braucht AMTSFEDER_MODEL, den Namen des Modells dort.');
  const one: ModelConfig = {
    name: model,
    url: trimmed(url),
    model,
    key: settings.AMTSFEDER_MODEL_KEY ? new Secret(settings.AMTSFEDER_MODEL_KEY) : null,
    contextTokens: settings.AMTSFEDER_MODEL_CONTEXT ?? null,
    outputTokens: settings.AMTSFEDER_MODEL_OUTPUT,
    temperature: settings.AMTSFEDER_MODEL_TEMPERATURE,
    firstTokenSeconds: settings.AMTSFEDER_MODEL_FIRST_TOKEN_SECONDS,
    totalSeconds: settings.AMTSFEDER_MODEL_SECONDS,
    parallel: settings.AMTSFEDER_MODEL_PARALLEL,
  };
  return { default: one.name, models: [one] };
}

function fromFile(path: string, environment: Record<string, string | undefined>): ModelsConfig {
  const parsed = fileSchema.safeParse(readJson(path));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`${path} ist ungültig: ${issue?.path.join('.')} – ${issue?.message}`);
  }
  const models = Object.entries(parsed.data.models).map(([name, entry]): ModelConfig => {
    const key = entry.keyVariable ? environment[entry.keyVariable] : undefined;
    if (entry.keyVariable && !key) {
      throw new Error(
        `${path}: Die Umgebungsvariable ${entry.keyVariable} mit dem Schlüssel ist nicht gesetzt.`,
      );
    }
    return {
      name,
      url: trimmed(entry.url),
      model: entry.model,
      key: key ? new Secret(key) : null,
      contextTokens: entry.context ?? null,
      outputTokens: entry.output,
      temperature: entry.temperature,
      firstTokenSeconds: entry.firstTokenSeconds,
      totalSeconds: entry.seconds,
      parallel: entry.parallel,
    };
  });
  const chosen = parsed.data.default ?? models[0]?.name ?? null;
  if (chosen !== null && !models.some(({ name }) => name === chosen)) {
    throw new Error(`${path}: Das Modell „${chosen}“ unter „default“ gibt es nicht.`);
  }
  return { default: chosen, models };
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(`${path} lässt sich nicht lesen.`, { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path} ist kein gültiges JSON.`, { cause });
  }
}

function trimmed(url: string): string {
  return url.replace(/\/+$/, '');
}
