import type { Sentence } from './sentence.ts';

/**
 * Whether everything from segment `from` to the end belongs to the subordinate or relative clause that begins there,
 * so that no part of the main clause comes after it. Unsure counts as no.
 */
export function isTail({ segments, tokens }: Sentence, from: number): boolean {
  let open = false;
  for (const [index, segment] of segments.entries()) {
    if (index < from) continue;
    const head = tokens[segment.from]!.lower;
    if (segment.kind === 'plain' && !open && index > from && !continues.test(head)) return false;
    if (segment.kind === 'plain' && /^(?:so|dann)$/.test(head)) return false;
    if (segment.kind === 'plain' && open && segment.closed) open = false;
    if (segment.kind === 'subordinate' || segment.kind === 'relative') open = open || !segment.closed;
    if (index > from && tokens[segment.from - 1]!.text !== ',') return false;
  }
  return !open;
}

/** What a clause can go on with behind a comma that follows its verb. */
const continues =
  /^(?:und|oder|sowie|insbesondere|jedoch|aber|sondern|höchstens|mindestens|spätestens|längstens)$/;
