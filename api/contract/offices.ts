import { z } from 'zod';

/** Who held an office: words of its title, and a day or a session („20/53“). */
export const officeQuerySchema = z.object({
  title: z.string().trim().min(3).max(300),
  date: z.iso.date().optional(),
  session: z
    .string()
    .regex(/^\d{1,3}\/\d{1,4}$/)
    .optional(),
});

const momentSchema = z.object({
  date: z.string().nullable(),
  term: z.int().nullable(),
  session: z.int().nullable(),
});

export const officesResponseSchema = z.object({
  holders: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      /** As printed. */
      title: z.string(),
      /** First and last record that prints the title with the name. */
      first: momentSchema,
      last: momentSchema,
      speeches: z.int(),
    }),
  ),
});
export type OfficesResponse = z.infer<typeof officesResponseSchema>;
