import { words } from '../words.ts';
import { type Label, labelOf, labelRanks } from './labels.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A block of a document as its reader gives it. */
export interface ComparedBlock {
  kind: string;
  text: string;
}

/** A paragraph, heading, list item or table row that is compared as one. */
export interface Unit {
  /** The blocks it is made of, from and to (exclusive): one, or paragraphs that the other version has as one. */
  from: number;
  to: number;
  block: ComparedBlock;
  label: Label | null;
  /** Where it stands, as it is cited: „§ 3 Absatz 2 Nummer 1“, or under which heading; empty at the beginning. */
  place: string;
  /** Words and signs behind the label. */
  tokens: Token[];
  /** The keys of all tokens as one string: equal where two units say the same behind their labels. */
  wording: string;
  /** How many words stand behind the label. */
  words: number;
}

/** The units of a document in order, each with its label and its place in the structure. */
export function unitsOf(blocks: readonly ComparedBlock[]): Unit[] {
  const structure = new Structure();
  return blocks.map((block, at) => {
    const label = labelOf(block.text, block.kind === 'heading');
    return {
      from: at,
      to: at + 1,
      block,
      label,
      place: structure.placeOf(block, label),
      ...wordingOf(block, label),
    };
  });
}

/** Two units that follow each other as one, divided by a blank line as in the document's text. */
export function joinUnits(first: Unit, second: Unit): Unit {
  const block = { ...first.block, text: `${first.block.text}\n\n${second.block.text}` };
  return { ...first, to: second.to, block, ...wordingOf(block, first.label) };
}

function wordingOf({ text }: ComparedBlock, label: Label | null): Pick<Unit, 'tokens' | 'wording' | 'words'> {
  const tokens = tokensOf(text, label?.end ?? 0);
  const wording = tokens.map(({ key }) => key).join(' ');
  return { tokens, wording, words: words(text.slice(label?.end ?? 0)).length };
}

const longestHeading = 60;
const rankOf = ({ rank }: Label) => labelRanks.indexOf(rank);
/** From here on labels count within a section. */
const within = labelRanks.indexOf('number');

/** Follows headings and labels through a document. */
class Structure {
  #heading = '';
  /** The first heading, if it has no number, is the title: it stands over everything and tells no place. */
  #begun = false;
  /** Labels in force, widest first. */
  #path: Label[] = [];

  placeOf(block: ComparedBlock, label: Label | null): string {
    const isTitle = block.kind === 'heading' && !label && !this.#begun;
    this.#begun ||= block.kind === 'heading';
    if (isTitle) return '';
    if (block.kind === 'heading' || (label && rankOf(label) < within)) {
      this.#heading = label && rankOf(label) < within ? label.name : shortened(block.text);
      this.#path = [];
      return this.#heading;
    }
    // A paragraph without a label belongs to the section, not to the last item before it.
    if (!label)
      this.#path = this.#path.filter(({ rank }) => rank === 'paragraph' && block.kind === 'list-item');
    else this.#path = [...this.#path.filter((one) => rankOf(one) < rankOf(label)), label];
    const first = this.#path[0];
    // „3.1“ names its section itself.
    const head = first?.rank === 'number' ? '' : this.#heading;
    const divided = head.startsWith('§') || head.startsWith('Artikel') || head === '' ? ' ' : ', ';
    return [head, this.#path.map(({ name }) => name).join(' ')].filter(Boolean).join(divided);
  }
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longestHeading) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longestHeading))} …`;
}
