import { z } from 'zod';

export const idParam = z.object({ id: z.string().min(1).max(200) });

/** Which of the versions that are kept of a work. */
export const revision = z.coerce.number().int().min(1);
export const versionParam = idParam.extend({ revision });

/** Which part of a list is wanted. */
export const pageQuery = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
