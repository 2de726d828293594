import type { SearchHit } from '../../../ingest/library-types.ts';
import { passagesOf } from '../../../ingest/passages/split.ts';
import type { Passage } from '../../../prompts/passage.ts';
import type { Citation } from '../../contract/grounded-text.ts';
import { anchorRange } from '../../evidence/anchor-range.ts';
import type { Source } from '../../evidence/source.ts';
import { hitSource } from '../check/sources.ts';
import { cite, type Material } from '../material.ts';

/** A passage as the model is shown it, and as the source its statements are checked against. */
export interface NumberedSource {
  /** What the model cites it with. */
  number: number;
  source: Source;
  passage: Passage;
}

/** Passages that a search has found, numbered from 1. With their documents at hand, citations name the exact place. */
export function numberedHits(
  hits: readonly SearchHit[],
  materials: ReadonlyMap<string, Material> = new Map(),
): NumberedSource[] {
  return hits.map((hit, at) => {
    const { documentId, title, date, headings, speaker, text, start } = hit;
    const place = anchorRange(hit.anchor).label;
    const material = materials.get(documentId);
    const exactly = material && {
      anchorOf: (from: number, to: number) => cite(material, start + from, start + to).anchor,
    };
    return {
      number: at + 1,
      source: { ...hitSource(hit), ...exactly },
      passage: { number: at + 1, title, place, date, headings, speaker, text },
    };
  });
}

/** Whole documents in passages that respect their structure, numbered from 1 through all of them. */
export async function numberedMaterials(materials: readonly Material[]): Promise<NumberedSource[]> {
  const numbered: NumberedSource[] = [];
  for (const material of materials) {
    for (const { text, start, headings, speaker, anchor } of await passagesOf({
      blocks: [...material.blocks],
    })) {
      const number = numbered.length + 1;
      const { documentId, title, source, date } = material;
      const place = anchorRange(anchor).label;
      numbered.push({
        number,
        source: {
          documentId,
          title,
          source,
          date,
          speaker,
          text,
          offset: material.stored ? start : null,
          anchorOf: (from, to) => cite(material, start + from, start + to).anchor,
        },
        passage: { number, title, place, date, headings, speaker, text },
      });
    }
  }
  return numbered;
}

/** The whole passage as citation, until the check has found the sentence in it. */
export function citePassage({ source }: NumberedSource): Citation {
  const { documentId, title, text, offset } = source;
  return {
    documentId,
    title,
    source: source.source,
    anchor: source.anchorOf(0, text.length),
    quote: text,
    span: offset === null ? null : [offset, offset + text.length],
  };
}
