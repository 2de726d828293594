import { blockOffsets } from '../../../../ingest/document.ts';
import type { Material } from '../../material.ts';
import { cite } from '../../material.ts';
import type { NumberedSource } from '../../writing/numbered.ts';
import type { Candidate } from '../select/candidates.ts';

/** Numbers paragraphs through a whole draft: the same one always has the same number. */
export class Numbering {
  readonly #numbered = new Map<string, NumberedSource>();
  readonly #offsets = new Map<Material, number[]>();

  /** The paragraphs that sentences stand in, each once, in the order of the sentences. */
  paragraphsOf(candidates: readonly Candidate[]): NumberedSource[] {
    const found = candidates.map(({ material, start, headings, speaker }) => {
      const [from, to] = this.#paragraph(material, start);
      return this.stretch(material, from, to, { headings, speaker });
    });
    return [...new Set(found)];
  }

  /** A stretch of a material as a passage with a number of its own. */
  stretch(
    material: Material,
    start: number,
    end: number,
    { headings = [], speaker = null }: { headings?: readonly string[]; speaker?: string | null } = {},
  ): NumberedSource {
    const { documentId, title, source, date, stored } = material;
    const key = [documentId, source, start, end].join(' ');
    const known = this.#numbered.get(key);
    if (known) return known;
    const number = this.#numbered.size + 1;
    const text = material.text.slice(start, end);
    const anchorOf = (from: number, to: number) => cite(material, start + from, start + to).anchor;
    const numbered: NumberedSource = {
      number,
      source: { documentId, title, source, date, speaker, text, offset: stored ? start : null, anchorOf },
      passage: { number, title, place: anchorOf(0, text.length).label, date, headings, speaker, text },
    };
    this.#numbered.set(key, numbered);
    return numbered;
  }

  /** Where the paragraph begins and ends that a place is in. */
  #paragraph(material: Material, place: number): [number, number] {
    let offsets = this.#offsets.get(material);
    if (!offsets) this.#offsets.set(material, (offsets = blockOffsets(material.blocks)));
    const after = offsets.findIndex((offset) => offset > place);
    const at = (after < 0 ? offsets.length : after) - 1;
    const start = offsets[at]!;
    return [start, start + material.blocks[at]!.text.length];
  }
}
