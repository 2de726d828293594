import type { Citation } from '../../../api/contract/grounded-text.ts';
import type { ShownSection, ShownStatement } from './live.svelte.ts';

/** A cited place, numbered in the order in which the text first cites it. */
export interface Reference {
  number: number;
  citation: Citation;
}

/** The places a document is cited at. */
export interface CitedDocument {
  documentId: string;
  title: string;
  source: string;
  references: Reference[];
}

/** Two citations of the same words are one reference. */
export const citationKey = ({ documentId, span, anchor, quote }: Citation): string =>
  JSON.stringify([documentId, span ?? [anchor.label, quote]]);

/** A statement's citations that carry it: all but those that say otherwise. */
export function carrying({ citations, check }: ShownStatement): Citation[] {
  const otherwise = (check?.findings ?? []).map(({ kind, source }) =>
    kind === 'contradiction' ? source?.citation : null,
  );
  return citations.filter((_, index) => !otherwise.includes(index));
}

/** The references of a text by {@link citationKey}, in order of their numbers. */
export function numberReferences(text: { sections: readonly ShownSection[] }): Map<string, Reference> {
  const references = new Map<string, Reference>();
  for (const { statements } of text.sections) {
    for (const citation of statements.flatMap(({ citations }) => citations)) {
      const key = citationKey(citation);
      if (!references.has(key)) references.set(key, { number: references.size + 1, citation });
    }
  }
  return references;
}

/** The same references grouped by document, in order of first citation. */
export function byDocument(references: Iterable<Reference>): CitedDocument[] {
  const documents = new Map<string, CitedDocument>();
  for (const reference of references) {
    const { documentId, title, source } = reference.citation;
    // Text given in the request has no document of its own.
    const key = documentId || title;
    const document = documents.get(key) ?? { documentId, title, source, references: [] };
    document.references.push(reference);
    documents.set(key, document);
  }
  return [...documents.values()];
}
