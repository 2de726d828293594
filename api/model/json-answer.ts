import { z } from 'zod';

/** A JSON value out of an answer that may stand in a code fence or between sentences; undefined when there is none. */
export function readJsonAnswer(text: string): unknown {
  const fenced = /```(?:json)?\s*([\s\S]*?)```/.exec(text)?.[1];
  const from = text.search(/[[{]/);
  const to = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  for (const candidate of [text, fenced, from >= 0 ? text.slice(from, to + 1) : undefined]) {
    if (candidate === undefined) continue;
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate may be one.
    }
  }
  return undefined;
}

/** JSON Schema of a zod schema, as servers take it for guided output. */
export function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}

/** What is wrong with an answer, for the model: one line per problem. */
export function complaints(value: unknown, error: z.ZodError | undefined): string {
  if (value === undefined || !error) return 'Die Antwort war kein JSON.';
  return error.issues.map(({ path, message }) => `${path.join('.') || 'Antwort'}: ${message}`).join('\n');
}
