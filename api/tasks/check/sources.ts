import type { SearchHit } from '../../../ingest/library-types.ts';
import { anchorRange } from '../../evidence/anchor-range.ts';
import type { Source } from '../../evidence/source.ts';
import { cite, type Material } from '../material.ts';

/** A whole document as source of a check. */
export function materialSource(material: Material): Source {
  const { documentId, title, source, date, text } = material;
  return {
    documentId,
    title,
    source,
    date,
    speaker: null,
    text,
    offset: material.stored ? 0 : null,
    anchorOf: (start, end) => cite(material, start, end).anchor,
  };
}

/** A passage that a search has found as source of a check. */
export function hitSource(hit: SearchHit): Source {
  const { documentId, title, source, date, speaker, text, start, anchor } = hit;
  return {
    documentId,
    title,
    source,
    date,
    speaker,
    text,
    offset: start,
    anchorOf: () => anchorRange(anchor),
  };
}
