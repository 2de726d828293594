import type { Level } from './rewrite/level.ts';

/** A unit of a text's structure; headings and table rows are never rewritten. */
export interface LaidBlock {
  kind: string;
  text: string;
}

/** A sentence of the block with that index, and what it has become. */
export interface LaidSentence {
  block: number;
  before: string;
  after: string;
}

/** Whether the sentences of such a block are rewritten. */
export const isRewritable = ({ kind }: LaidBlock): boolean => kind !== 'heading' && kind !== 'table-row';

/**
 * The blocks' texts with their sentences rewritten, in order. Line breaks between sentences stay; at level `leicht`
 * each sentence stands on its own line.
 */
export function rewrittenBlocks(
  blocks: readonly LaidBlock[],
  sentences: readonly LaidSentence[],
  level: Level,
): string[] {
  return blocks.map(({ text }, index) => {
    const own = sentences.filter(({ block }) => block === index);
    if (own.length === 0) return text;
    let at = 0;
    return own
      .map(({ before, after }, place) => {
        const found = text.indexOf(before, at);
        const gap = found < 0 ? '' : text.slice(at, found);
        at = Math.max(at, found + before.length);
        if (place === 0) return after;
        return (level === 'leicht' || gap.includes('\n') ? '\n' : ' ') + after;
      })
      .join('');
  });
}

/** The whole text: blocks parted by blank lines, list items by line breaks and led by a bullet unless they bring a mark. */
export function layOut(
  blocks: readonly LaidBlock[],
  sentences: readonly LaidSentence[],
  level: Level,
  label: string | null = null,
): string {
  const texts = rewrittenBlocks(blocks, sentences, level);
  let laid = label ?? '';
  blocks.forEach(({ kind }, at) => {
    const inRun = at > 0 && sameRun(kind) && blocks[at - 1]!.kind === kind;
    if (laid !== '') laid += inRun ? '\n' : '\n\n';
    laid += (kind === 'list-item' && !ownMark.test(texts[at]!) ? '• ' : '') + texts[at]!;
  });
  return laid;
}

/** „(1)“, „2.“, „a)“, „–“: the item brings its own mark. */
export const ownMark = /^\s*(\(?(?:\d{1,3}\p{Ll}?|\p{Ll}{1,2})[.)]|[-–•])\s+/u;

const sameRun = (kind: string) => kind === 'list-item' || kind === 'table-row';
