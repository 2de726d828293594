import type { LexiconEntry } from '../lexicon/entry.ts';
import { shippedLexicon, type Lexicon } from '../lexicon/lexicon.ts';
import { keepsFacts } from '../rewrite/guard.ts';
import type { Level } from '../rewrite/level.ts';
import type { Edit } from './change.ts';
import { findHardWords } from './find.ts';
import { tokensOf } from './sentence.ts';

/** One word that was replaced. */
export interface ReplacedWord {
  /** The words as they stood in the sentence, and as they stand in the new text; an ellipsis where a verb is parted. */
  from: string;
  to: string;
  /** Where the first of them stood in the sentence: offsets, end exclusive. */
  span: [from: number, to: number];
  entry: LexiconEntry;
}

/** Options of `replaceWords` and `officialese`. */
export interface WordOptions {
  level: Level;
  /** With a house's own words; the shipped one if absent. */
  lexicon?: Lexicon;
}

/**
 * Replaces hard words of a sentence by plain ones, inflected like the words they replace, with article, adjectives,
 * prefixes and cases that depend on them. A word stays where its form, place or case is not read for certain, where
 * the entry only suggests or explains, within quotation marks, and where a fact would be lost (number, name, negation,
 * obligation …).
 */
export function replaceWords(
  sentence: string,
  { level, lexicon = shippedLexicon() }: WordOptions,
): { text: string; replaced: ReplacedWord[] } {
  const matches = findHardWords({ text: sentence, tokens: tokensOf(sentence), lexicon }, level);
  const changes = matches.flatMap(({ change }) => (change ? [change] : []));
  const applied: Edit[] = [];
  const replaced: ReplacedWord[] = [];
  for (const { entry, edits } of changes) {
    if (edits.some((edit) => applied.some((other) => overlaps(edit, other)))) continue;
    if (!keepsFacts(sentence, applyEdits(sentence, [...applied, ...edits]))) continue;
    applied.push(...edits);
    replaced.push(describe(sentence, entry, edits));
  }
  return { text: applyEdits(sentence, applied), replaced };
}

const overlaps = (a: Edit, b: Edit) => a.start < b.end && b.start < a.end;

function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

const listed = (parts: string[]) =>
  parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' … ');

function describe(sentence: string, entry: LexiconEntry, edits: readonly Edit[]): ReplacedWord {
  const inOrder = edits.toSorted((a, b) => a.start - b.start);
  const first = inOrder[0]!;
  return {
    from: listed(inOrder.map(({ start, end }) => sentence.slice(start, end))),
    to: listed(inOrder.map(({ text }) => text)),
    span: [first.start, first.end],
    entry,
  };
}
