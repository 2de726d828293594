import { z } from 'zod';
import { blockKinds } from '../../ingest/document.ts';

/** Offsets into a text, end exclusive. */
export const spanSchema = z.tuple([z.int(), z.int()]);

export const blockKindSchema = z.enum(blockKinds);
