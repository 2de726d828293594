import type { Anchor } from '../../ingest/document.ts';

/** One anchor for a stretch that begins at `first` and ends at `last`: „S. 3–4“; „Absatz 7“ where both are the same. */
export function anchorRange({ first, last }: { first: Anchor; last: Anchor }): Anchor {
  if (first.label === last.label) return first;
  const [from, to] = [first.label.split(' '), last.label.split(' ')];
  const onlyNumbersDiffer =
    from.length === to.length && from.slice(0, -1).every((word, index) => word === to[index]);
  const label = onlyNumbersDiffer ? `${first.label}–${to.at(-1)}` : `${first.label} bis ${last.label}`;
  return { ...first, label };
}
