import { z } from 'zod';

/** A configured chat model and how it is doing. */
export const modelStatusSchema = z.object({
  /** What people here call it. */
  name: z.string(),
  /** What the server calls it. */
  model: z.string(),
  /** Host and port of the server. */
  host: z.string(),
  default: z.boolean(),
  reachable: z.boolean(),
  /** Milliseconds until the server answered. */
  latencyMs: z.number().nullable(),
  /** Milliseconds until the first word of an answer, and words of it per second; null unless tried. */
  trial: z.object({ firstTokenMs: z.number(), tokensPerSecond: z.number() }).nullable(),
  server: z.enum(['vllm', 'ollama', 'llama.cpp', 'openai']).nullable(),
  contextTokens: z.int(),
  contextFrom: z.enum(['settings', 'server', 'assumed']),
  outputTokens: z.int(),
  /** Who counts tokens: the server's own tokenizer, or an estimate. */
  tokenizer: z.enum(['server', 'estimate']),
  temperature: z.number(),
  parallel: z.int(),
  /** What is wrong and what to do about it, in German; null when all is well. */
  problem: z.object({ code: z.string(), detail: z.string(), advice: z.string() }).nullable(),
});
export type ModelStatus = z.infer<typeof modelStatusSchema>;

export const modelsSchema = z.object({
  models: z.array(modelStatusSchema),
  /** What to do when no model is configured, in German; null when one is. */
  advice: z.string().nullable(),
});
export type ModelsResponse = z.infer<typeof modelsSchema>;
