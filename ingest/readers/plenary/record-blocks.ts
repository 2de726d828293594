import type { Anchor, Block } from '../../document.ts';
import { tidyLine } from '../text/tidy.ts';
import { parseInterjection } from './interjection.ts';
import { isChair, type Speaker } from './speaker-label.ts';

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
  #rede: string | null = null;

  /** What follows belongs to the speech the record gives this id; null where it belongs to none. */
  rede(id: string | null): void {
    this.#rede = id;
  }

  /** Whoever presides goes on speaking; else nobody does until the next label. */
  agendaItem(title: string, anchor: Anchor): void {
    if (!isChair(this.#speaker?.role ?? null)) this.#speaker = null;
    this.#add({ kind: 'heading', level: agendaLevel, text: title, anchor });
  }

  /** `label` as printed: „Eva Beispiel (SPD):“. */
  speaker(speaker: Speaker, label: string, anchor: Anchor): void {
    this.#speaker = speaker;
    this.#turn++;
    this.#add({ kind: 'heading', level: labelLevel, text: label.trim().replace(/:$/, ''), anchor });
  }

  /** What follows the record of the session: until the next label nobody speaks. */
  annex(title: string, anchor: Anchor): void {
    this.#speaker = null;
    this.agendaItem(title, anchor);
  }

  /** Whoever presides takes over without a label; the record does not say who it is. */
  chair(): void {
    this.#speaker = { speaker: 'Präsidium', party: null, role: 'Sitzungsleitung' };
    this.#turn++;
  }

  said(text: string, anchor: Anchor): void {
    if (!this.#speaker) this.printed(text, anchor);
    else {
      const speech = { ...this.#speaker, turn: this.#turn, interjection: false, ...this.#ofRede() };
      this.#add({ kind: 'speech', text, anchor, speech });
    }
  }

  /** A remark of the stenographers: „(Beifall bei der SPD)“. */
  interjection(text: string, anchor: Anchor): void {
    const remark = { ...parseInterjection(tidyLine(text)), role: null, interjection: true };
    const speech = { ...remark, turn: this.#turn, ...this.#ofRede() };
    this.#add({ kind: 'speech', text, anchor, speech });
  }

  /** What nobody says: titles, references to papers, lists. */
  printed(text: string, anchor: Anchor, kind: 'paragraph' | 'table-row' = 'paragraph'): void {
    this.#add({ kind, text, anchor });
  }

  #ofRede(): { rede?: string } {
    return this.#rede === null ? {} : { rede: this.#rede };
  }

  #add(block: Block): void {
    const text = tidyLine(block.text);
    if (text !== '') this.blocks.push({ ...block, text });
  }
}
