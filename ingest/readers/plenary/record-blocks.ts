import type { Anchor, Block } from '../../document.ts';
import { tidyLine } from '../text/tidy.ts';
import { parseInterjection } from './interjection.ts';
import type { Speaker } from './speaker-label.ts';

const agendaLevel = 1;
const labelLevel = 2;

/**
 * Builds the blocks of a plenary record: agenda items as headings, below them who speaks, then what is said and what
 * is called in between. Each label begins a turn. Parts without text are left out.
 */
export class RecordBlocks {
  readonly blocks: Block[] = [];
  #speaker: Speaker | null = null;
  #turn = 0;

  /** Until the next label nobody speaks. */
  agendaItem(title: string, anchor: Anchor): void {
    this.#speaker = null;
    this.#add({ kind: 'heading', level: agendaLevel, text: title, anchor });
  }

  /** `label` as printed: „Eva Beispiel (SPD):“. */
  speaker(speaker: Speaker, label: string, anchor: Anchor): void {
    this.#speaker = speaker;
    this.#turn++;
    this.#add({ kind: 'heading', level: labelLevel, text: label.trim().replace(/:$/, ''), anchor });
  }

  said(text: string, anchor: Anchor): void {
    if (!this.#speaker) this.printed(text, anchor);
    else {
      const speech = { ...this.#speaker, turn: this.#turn, interjection: false };
      this.#add({ kind: 'speech', text, anchor, speech });
    }
  }

  /** A remark of the stenographers: „(Beifall bei der SPD)“. */
  interjection(text: string, anchor: Anchor): void {
    const speech = { ...parseInterjection(tidyLine(text)), role: null, turn: this.#turn, interjection: true };
    this.#add({ kind: 'speech', text, anchor, speech });
  }

  /** What nobody says: titles, references to papers, lists. */
  printed(text: string, anchor: Anchor, kind: 'paragraph' | 'table-row' = 'paragraph'): void {
    this.#add({ kind, text, anchor });
  }

  #add(block: Block): void {
    const text = tidyLine(block.text);
    if (text !== '') this.blocks.push({ ...block, text });
  }
}
