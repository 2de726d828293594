import type { Block } from '../../document.ts';

/** Blocks as lines a person can compare: `heading2 | Absatz 1 | Text`. */
export function outline(blocks: readonly Block[]): string {
  return blocks
    .map(
      ({ kind, level, anchor, text }) =>
        `${kind}${level ?? ''} | ${anchor.label} | ${text.replaceAll('\n', '⏎')}`,
    )
    .join('\n');
}
