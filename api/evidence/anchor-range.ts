import type { Anchor } from '../../ingest/document.ts';

/**
 * One anchor for a stretch that begins at `first` and ends at `last`: „S. 3–4“, „S. 5921–5922 (Blatt 7–8)“;
 * „Absatz 7“ where both are the same.
 */
export function anchorRange({ first, last }: { first: Anchor; last: Anchor }): Anchor {
  if (first.label === last.label) return first;
  const [from, to] = [first.label.split(/(?<= )(\d+)/), last.label.split(/(?<= )(\d+)/)];
  const onlyNumbersDiffer =
    from.length === to.length && from.every((part, index) => index % 2 === 1 || part === to[index]);
  const label = onlyNumbersDiffer
    ? from.map((part, index) => (part === to[index] ? part : `${part}–${to[index]}`)).join('')
    : `${first.label} bis ${last.label}`;
  return { ...first, label };
}
