import { blockOffsets } from '../../../ingest/document.ts';
import { sentences } from '../../../language/sentences.ts';
import { countWords } from '../../../language/words.ts';
import type { Material } from '../material.ts';

/** A sentence of a material that can stand in a summary. */
export interface Unit {
  material: Material;
  /** Position among the material's units. */
  index: number;
  /** Equal for units of one paragraph with nothing left out between them. */
  run: number;
  /** Offsets into the material's text. */
  start: number;
  end: number;
  text: string;
  words: number;
  /** Headings above it, outermost first. */
  headings: readonly string[];
  /** Items of a list: the words that open it („Es wird vorgeschlagen,“). */
  opening?: Unit;
  /** Items that are no sentence without these words. */
  open?: boolean;
  /** Rows of a table: where its first row stands, which names the columns. */
  columns?: { start: number; end: number };
}

const sentenceBlocks = new Set(['paragraph', 'list-item', 'speech']);
const shortest = 5;
/** More words are more than a summary can hold. */
export const longest = 80;

/**
 * The sentences of a material that say something by themselves: running text, no headings, tables, footnotes or
 * interjections, and no fragments. A text without any such sentence gives its fragments instead.
 */
export function unitsOf(material: Material): Unit[] {
  const whole = collect(material, isSentence);
  return whole.length > 0 ? whole : collect(material, () => true);
}

function collect(material: Material, accept: (text: string, words: number) => boolean): Unit[] {
  const units: Unit[] = [];
  const offsets = blockOffsets(material.blocks);
  let run = 0;
  let headings: { level: number; text: string }[] = [];
  for (const [at, block] of material.blocks.entries()) {
    if (block.kind === 'heading') {
      const level = block.level ?? 1;
      headings = [...headings.filter((heading) => heading.level < level), { level, text: block.text }];
    }
    if (!sentenceBlocks.has(block.kind) || block.speech?.interjection) continue;
    run++;
    const path = headings.map(({ text }) => text);
    for (const { start, end } of sentences(block.text)) {
      const text = block.text.slice(start, end);
      const words = countWords(text);
      if (!accept(text, words)) {
        run++;
        continue;
      }
      const offset = offsets[at]!;
      const place = { index: units.length, run, start: offset + start, end: offset + end };
      units.push({ material, ...place, text, words, headings: path });
    }
  }
  return units;
}

/** Whether a text is a whole sentence, and no longer than a summary can hold. */
export function isSentence(text: string, words: number): boolean {
  return (
    words >= shortest &&
    words <= longest &&
    /^[\p{Lu}\p{N}„»"(§–-]/u.test(text) &&
    /[.!?]["“«)\]]*$/.test(text)
  );
}
