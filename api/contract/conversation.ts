import { z } from 'zod';
import { groundedTextSchema } from './grounded-text.ts';
import { keptHeadSchema } from './kept.ts';
import { problemSchema } from './problem.ts';

/** What a conversation may draw on: ticked documents, a dossier, all documents, or nothing but the model itself. */
export const conversationContextSchema = z.discriminatedUnion('from', [
  z.object({ from: z.literal('nothing') }),
  z.object({ from: z.literal('documents'), documents: z.array(z.string()).min(1).max(200) }),
  z.object({ from: z.literal('dossier'), dossier: z.string().min(1) }),
  z.object({ from: z.literal('all') }),
]);
export type ConversationContext = z.infer<typeof conversationContextSchema>;

export const turnSchema = z.object({
  id: z.string(),
  question: z.string(),
  askedAt: z.iso.datetime(),
  /** `writing` stays behind only where the server ended in between. */
  status: z.enum(['writing', 'answered', 'stopped', 'failed']),
  /** What was searched for: the question, with words of earlier ones where it leans on them; null without a search. */
  searched: z.string().nullable(),
  /** What has been written, also when it was stopped or failed on the way; null when nothing has. */
  answer: groundedTextSchema.nullable(),
  /** Why it failed. */
  problem: problemSchema.nullable(),
});
export type Turn = z.infer<typeof turnSchema>;

/** What is stored as the body of a work of the kind `conversation`. */
export const conversationBodySchema = z.object({
  context: conversationContextSchema,
  turns: z.array(turnSchema),
});
export type ConversationBody = z.infer<typeof conversationBodySchema>;

export type ConversationHead = z.infer<typeof keptHeadSchema>;

export const conversationSchema = keptHeadSchema.extend(conversationBodySchema.shape);
export type Conversation = z.infer<typeof conversationSchema>;

export const newConversationSchema = z.object({
  /** Taken from the first question unless given. */
  title: z.string().trim().min(1).max(200).optional(),
  context: conversationContextSchema.default({ from: 'nothing' }),
});

export const conversationChangeSchema = z.object({
  title: z.string().trim().min(1).max(200).optional(),
  context: conversationContextSchema.optional(),
});

export const newTurnSchema = z.object({
  question: z.string().trim().min(1).max(20_000),
  /** A turn whose question this one replaces; it and what follows it stay in an earlier version only. */
  replaces: z.string().optional(),
  /** Name of a configured model; the default one unless given. */
  model: z.string().optional(),
});
export type NewTurn = z.infer<typeof newTurnSchema>;

/** A question as the conversation keeps it now, with the head it has since then. */
export const storedTurnSchema = z.object({ conversation: keptHeadSchema, turn: turnSchema });
export type StoredTurn = z.infer<typeof storedTurnSchema>;

export const conversationVersionSchema = z.object({
  revision: z.int(),
  title: z.string(),
  savedAt: z.iso.datetime(),
});
