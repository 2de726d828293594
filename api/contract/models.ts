import { z } from 'zod';

/** A configured chat model and how it is doing. */
export const modelStatusSchema = z.object({
  /** What people here call it. */
  name: z.string(),
  /** What the server calls it. */
  model: z.string(),
  /** Host and port of the server. */
  address: z.string(),
  /** Whether the server answers; null unless probed, as is what follows. */
  reachable: z.boolean().nullable(),
  /** Until the server answered. */
  latencyMs: z.number().nullable(),
  /** Until the first word of an answer. */
  firstTokenMs: z.number().nullable(),
  tokensPerSecond: z.number().nullable(),
  server: z.enum(['vllm', 'ollama', 'llama.cpp', 'openai']).nullable(),
  contextTokens: z.int(),
  contextFrom: z.enum(['settings', 'server', 'assumed']),
  outputTokens: z.int(),
  /** Who counts tokens: the server's own tokenizer, or an estimate. */
  tokenizer: z.enum(['server', 'estimate']),
  temperature: z.number(),
  parallel: z.int(),
  /** What is wrong, in German; null when all is well or nothing was probed. */
  problem: z.object({ code: z.string(), detail: z.string() }).nullable(),
  /** What to do about the problem, in German. */
  advice: z.string().nullable(),
});
export type ModelStatus = z.infer<typeof modelStatusSchema>;

export const modelsSchema = z.object({
  /** Name of the model used where none is chosen; null when none is configured. */
  default: z.string().nullable(),
  models: z.array(modelStatusSchema),
  /** What to do when no model is configured, in German; null when one is. */
  advice: z.string().nullable(),
});
