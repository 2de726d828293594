import { diff } from '../../../../language/diff.ts';
import type { Draft, DraftComparison } from '../../../contract/drafts.ts';

type Comparison = DraftComparison['parts'][number]['changes'][number];

/** From this share of common words on two sentences are one that was changed. */
const leastAlike = 0.4;

/** What changed between two states of a draft: in its head, and part by part, sentence by sentence. */
export function compareDrafts(before: Draft, after: Draft): Pick<DraftComparison, 'head' | 'parts'> {
  const ids = [...new Set([...before.parts, ...after.parts].map(({ id }) => id))];
  const fields = [...new Set([...before.head, ...after.head].map(({ id }) => id))];
  return {
    head: fields.flatMap((id) => {
      const [old, now] = [before, after].map(({ head }) => head.find((field) => field.id === id));
      const change = changeOf(old?.value ?? null, now?.value ?? null);
      return change && change.kind !== 'same' ? [{ ...change, label: (now ?? old)!.label }] : [];
    }),
    parts: ids.map((id) => {
      const [old, now] = [before, after].map(({ parts }) => parts.find((part) => part.id === id));
      return { id, heading: (now ?? old)!.heading, changes: compareTexts(printed(old), printed(now)) };
    }),
  };
}

const printed = (part: Draft['parts'][number] | undefined) =>
  (part?.statements ?? []).filter(({ accepted }) => accepted).map(({ text }) => text);

function compareTexts(before: readonly string[], after: readonly string[]): Comparison[] {
  const changes = diff(before, after);
  const compared: Comparison[] = [];
  for (const [at, { kind, items }] of changes.entries()) {
    if (kind === 'same') compared.push(...items.map((text) => changeOf(text, text)!));
    else if (kind === 'removed') {
      const added = changes[at + 1]?.kind === 'added' ? changes[at + 1]!.items : [];
      compared.push(...pairUp(items, added));
    } else if (changes[at - 1]?.kind !== 'removed') compared.push(...pairUp([], items));
  }
  return compared;
}

/** Sentences that gave way to others: pairs that are alike are changes of one sentence. */
function pairUp(removed: readonly string[], added: readonly string[]): Comparison[] {
  const left = [...added];
  const changed = removed.flatMap((before): Comparison[] => {
    const at = left.findIndex((after) => likeness(before, after) >= leastAlike);
    if (at < 0) return [changeOf(before, null)!];
    const skipped = left.splice(0, at).map((after) => changeOf(null, after)!);
    return [...skipped, changeOf(before, left.shift()!)!];
  });
  return [...changed, ...left.map((after) => changeOf(null, after)!)];
}

function likeness(before: string, after: string): number {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const same = diff(a, b)
    .filter(({ kind }) => kind === 'same')
    .flatMap(({ items }) => items);
  return (2 * same.length) / Math.max(1, a.length + b.length);
}

function changeOf(before: string | null, after: string | null): Comparison | null {
  if (before === null && after === null) return null;
  if (before === null) return { kind: 'added', before, after, words: [{ kind: 'added', text: after! }] };
  if (after === null) return { kind: 'removed', before, after, words: [{ kind: 'removed', text: before }] };
  if (before === after) return { kind: 'same', before, after, words: [{ kind: 'same', text: after }] };
  const words = diff(wordsOf(before), wordsOf(after)).map(({ kind, items }) => ({
    kind,
    text: items.join(''),
  }));
  return { kind: 'changed', before, after, words };
}

/** Words with the white space behind them, so that joining gives the text again. */
const wordsOf = (text: string) => text.match(/\S+\s*|\s+/g) ?? [];
