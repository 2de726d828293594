import type { ConversationContext } from '../../../api/contract/conversation.ts';
import { count } from '../text/format.ts';

export type ContextKind = ConversationContext['from'];

/** What the person has chosen so far; documents may be chosen without any being ticked yet. */
export interface ContextDraft {
  from: ContextKind;
  documents: readonly string[];
  dossier: string | null;
}

/** The choice as the API takes it; without a tick or a dossier it is no documents at all. */
export function contextOf({ from, documents, dossier }: ContextDraft): ConversationContext {
  if (from === 'documents' && documents.length > 0) return { from, documents: [...documents] };
  if (from === 'dossier' && dossier !== null) return { from, dossier };
  return { from: from === 'all' ? 'all' : 'nothing' };
}

/** A stored context as a choice that can be changed. */
export function draftOf(context: ConversationContext): ContextDraft {
  return {
    from: context.from,
    documents: context.from === 'documents' ? context.documents : [],
    dossier: context.from === 'dossier' ? context.dossier : null,
  };
}

/** What the answers draw on: „Stützt sich auf 3 Dokumente“. */
export function describeContext(context: ConversationContext): string {
  switch (context.from) {
    case 'documents':
      return `Stützt sich auf ${count(context.documents.length, 'Dokument', 'Dokumente')}`;
    case 'dossier':
      return `Stützt sich auf das Dossier „${context.dossier}“`;
    case 'all':
      return 'Stützt sich auf alle Dokumente';
    case 'nothing':
      return 'Ohne Dokumente: die Antworten sind nicht belegt';
  }
}

/** What another page has ticked (`dokumente=a,b`), else the open dossier; without either, all documents. */
export function readContext(params: URLSearchParams): ContextDraft {
  const documents = params.get('dokumente')?.split(',').filter(Boolean) ?? [];
  const dossier = params.get('dossier');
  const from = documents.length > 0 ? 'documents' : dossier !== null ? 'dossier' : 'all';
  return { from, documents, dossier };
}
