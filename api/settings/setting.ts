import { z } from 'zod';

/** An environment variable; an empty one counts as not set. */
export function setting<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => value || undefined, schema);
}
