import { resolve } from 'node:path';
import { z } from 'zod';
import type { EmbedderConfig } from '../ingest/embedding/embedder.ts';
import { embedderConfig, embedderSettings } from './settings/embedder.ts';
import { type ModelsConfig, modelsConfig, modelSettings } from './settings/models.ts';
import { Secret } from './settings/secret.ts';
import { setting } from './settings/setting.ts';

/** A setting that cannot be used; the message is German and names it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const megabytes = (fallback: number) =>
  setting(z.coerce.number().positive().max(100_000).default(fallback)).transform((value) =>
    Math.round(value * 1024 * 1024),
  );

const environmentSchema = z.object({
  AMTSFEDER_DATA: setting(z.string().default('./data')).transform((path) => resolve(path)),
  DATABASE_URL: setting(z.url({ protocol: /^postgres(ql)?$/ }).optional()),
  /** LanceDB address of an object store; a folder in the data directory unless set. */
  AMTSFEDER_PASSAGES_URI: setting(z.string().optional()),
  ...embedderSettings,
  /** Folder of a cross-encoder that orders the best hits of a search; none unless set. */
  AMTSFEDER_RERANKER: setting(z.string().optional()),
  ...modelSettings,
  /** The DIP interface of the Bundestag, and the key it wants. */
  AMTSFEDER_DIP_URL: setting(z.url().default('https://search.dip.bundestag.de/api/v1')).transform((url) =>
    url.replace(/\/+$/, ''),
  ),
  AMTSFEDER_DIP_KEY: setting(z.string().optional()),
  AMTSFEDER_HOST: setting(z.string().default('127.0.0.1')),
  AMTSFEDER_PORT: setting(z.coerce.number().int().min(0).max(65_535).default(3000)),
  /** Names besides localhost and addresses under which the server answers, separated by commas. */
  AMTSFEDER_ALLOWED_HOSTS: setting(z.string().default('')).transform((names) =>
    names
      .split(',')
      .map((name) => name.trim().toLowerCase())
      .filter(Boolean),
  ),
  /** Size of one file in MiB. */
  AMTSFEDER_MAX_FILE_MB: megabytes(200),
  /** Size of one transfer with all its files in MiB. */
  AMTSFEDER_MAX_UPLOAD_MB: megabytes(2048),
  AMTSFEDER_MAX_UPLOAD_FILES: setting(z.coerce.number().int().min(1).max(10_000).default(1000)),
  AMTSFEDER_MAX_PAGES: setting(z.coerce.number().int().min(1).max(100_000).default(5000)),
  /** Seconds one file may take to be read. */
  AMTSFEDER_MAX_SECONDS: setting(z.coerce.number().positive().max(86_400).default(180)),
});

export interface Config {
  dataDir: string;
  databaseUrl: string | undefined;
  passagesUri: string | undefined;
  embedder: EmbedderConfig;
  /** Folder of a cross-encoder. */
  reranker: string | undefined;
  models: ModelsConfig;
  /** `key` is null when none is set: then nothing is fetched. */
  dip: { url: string; key: Secret | null };
  host: string;
  port: number;
  allowedHosts: string[];
  limits: {
    /** Bytes of one file, pages and seconds until reading it is given up. */
    file: { bytes: number; pages: number; seconds: number };
    upload: { bytes: number; files: number };
    /** Bytes of a request without files. */
    requestBytes: number;
  };
}

type Environment = Record<string, string | undefined>;

/**
 * The settings of this process, from the environment. No other module reads it. `overrides` are what the command
 * line says instead, under the same names.
 *
 * @throws ConfigError naming the first setting that cannot be used
 */
export function readConfig(overrides: Environment = {}, environment: Environment = process.env): Config {
  const parsed = environmentSchema.safeParse({ ...environment, ...overrides });
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigError(`Die Einstellung ${issue?.path.join('.')} ist ungültig: ${issue?.message}`);
  }
  const settings = parsed.data;
  return {
    dataDir: settings.AMTSFEDER_DATA,
    databaseUrl: settings.DATABASE_URL,
    passagesUri: settings.AMTSFEDER_PASSAGES_URI,
    embedder: embedderConfig(settings),
    reranker: settings.AMTSFEDER_RERANKER,
    models: modelsOf(settings, environment),
    dip: {
      url: settings.AMTSFEDER_DIP_URL,
      key: settings.AMTSFEDER_DIP_KEY === undefined ? null : new Secret(settings.AMTSFEDER_DIP_KEY),
    },
    host: settings.AMTSFEDER_HOST,
    port: settings.AMTSFEDER_PORT,
    allowedHosts: settings.AMTSFEDER_ALLOWED_HOSTS,
    limits: {
      file: {
        bytes: settings.AMTSFEDER_MAX_FILE_MB,
        pages: settings.AMTSFEDER_MAX_PAGES,
        seconds: settings.AMTSFEDER_MAX_SECONDS,
      },
      upload: { bytes: settings.AMTSFEDER_MAX_UPLOAD_MB, files: settings.AMTSFEDER_MAX_UPLOAD_FILES },
      requestBytes: 25 * 1024 * 1024,
    },
  };
}

function modelsOf(settings: z.output<typeof environmentSchema>, environment: Environment): ModelsConfig {
  try {
    return modelsConfig(settings, environment);
  } catch (error) {
    throw new ConfigError((error as Error).message, { cause: error });
  }
}

/**
 * Settings with which libraries would send what they are given to third parties, print it, or ask another server
 * than the one configured here.
 */
const foreignSettings = /^(?:LANGSMITH|LANGCHAIN|OPENAI)_/;

/** Takes settings of other programs out of this process's environment: only ours decide where documents go. */
export function dropForeignSettings(environment: Environment = process.env): void {
  for (const name of Object.keys(environment)) if (foreignSettings.test(name)) delete environment[name];
}
