import type { Draft, DraftStatement, StoredDraft } from '../../../api/contract/drafts.ts';
import { adoptText, loadHealth } from '../api/client.ts';
import { citePassage, DraftConflict, getDraft, saveDraft } from '../api/drafts.ts';
import { insertStatements } from './edit.ts';

/** A stretch of a stored document that is to stand in a draft. */
export interface DraftPassage {
  /** How it shall stand there: „Eva Muster (SPD): „…““. */
  text: string;
  documentId: string;
  /** Offsets into the document's text. */
  span: readonly [number, number];
}

/** Where passages go: a part of a draft, or a new one of this title. */
export type DraftTarget =
  { draft: string; part: string } | { draft: null; title: string; dossier: string | null };

/**
 * Puts passages at the end of a part, or into a new draft, each with its citation.
 *
 * @returns the draft's id
 * @throws ApiError when a document is gone or nothing can be kept
 */
export async function putIntoDraft(passages: readonly DraftPassage[], target: DraftTarget): Promise<string> {
  const statements = await Promise.all(passages.map(asStatement));
  if (target.draft === null) {
    const { title, dossier } = target;
    const text = await asGroundedText(statements);
    return (await adoptText({ title, text, ...(dossier !== null && { dossier }) })).id;
  }
  const { draft: id, part } = target;
  const put = ({ revision, draft }: Pick<StoredDraft, 'revision' | 'draft'>) =>
    saveDraft(id, { revision, draft: withStatements(draft, part, statements), keep: true });
  try {
    await put(await getDraft(id, new AbortController().signal));
  } catch (error) {
    // Somebody saved it between opening and saving: what they did stays, and the passages come behind it.
    if (!(error instanceof DraftConflict)) throw error;
    await put(error.current);
  }
  return id;
}

/** The draft with statements at the end of a part, and among its sources the documents they cite. */
export function withStatements(draft: Draft, part: string, statements: readonly DraftStatement[]): Draft {
  const last = draft.parts.find(({ id }) => id === part)?.statements.at(-1)?.id ?? null;
  const known = new Set(draft.sources.map(({ documentId }) => documentId));
  const sources = new Map(
    statements
      .flatMap(({ citations }) => citations)
      .filter(({ documentId }) => !known.has(documentId))
      .map(({ documentId, title, source }) => [documentId, { documentId, title, source, date: null }]),
  );
  return insertStatements(
    part,
    last,
    statements,
  )({ ...draft, sources: [...draft.sources, ...sources.values()] });
}

async function asStatement({ text, documentId, span: [start, end] }: DraftPassage): Promise<DraftStatement> {
  return { ...(await citePassage({ documentId, start, end })), text };
}

/** Quotations as a text that nobody has written: what was taken when, and by which version. */
async function asGroundedText(statements: readonly DraftStatement[]) {
  const { version } = await loadHealth(new AbortController().signal);
  const provenance = {
    createdAt: new Date().toISOString(),
    tookMs: 0,
    model: null,
    prompt: null,
    embedder: null,
  };
  return {
    engine: 'extractive' as const,
    sections: [{ heading: null, statements: [...statements] }],
    provenance: { ...provenance, version, use: null },
  };
}
