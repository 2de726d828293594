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
  const first = replaceOnce(sentence, level, lexicon);
  if (first.replaced.length === 0) return { text: sentence, replaced: [] };
  // A noun whose adjective has just changed is read again with it.
  const second = replaceOnce(first.text, level, lexicon, insertions(first.edits));
  const replaced = second.replaced.map((word) => ({
    ...word,
    span: [placeBefore(word.span[0], first.edits), placeBefore(word.span[1], first.edits)] as [
      number,
      number,
    ],
  }));
  return { text: second.text, replaced: [...first.replaced, ...replaced] };
}

/** Where the edits have put words, in the text that came of them. */
function insertions(edits: readonly Edit[]): [from: number, to: number][] {
  let shift = 0;
  return edits
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, text }) => {
      const from = start + shift;
      shift += text.length - (end - start);
      return [from, from + text.length];
    });
}

/** One round; words within `settled` stretches stay. */
function replaceOnce(
  sentence: string,
  level: Level,
  lexicon: Lexicon,
  settled: readonly [from: number, to: number][] = [],
) {
  const isSettled = ({ start, end }: Edit) => settled.some(([from, to]) => from <= start && end <= to);
  const matches = findHardWords({ text: sentence, tokens: tokensOf(sentence), lexicon }, level);
  const changes = matches.flatMap(({ entry, edits: editsOf }) => {
    const edits = editsOf();
    return edits ? [{ entry, edits }] : [];
  });
  const apart: Change[] = [];
  for (const change of changes) {
    const taken = apart.flatMap((other) => other.edits);
    if (!change.edits.some((edit) => isSettled(edit) || taken.some((other) => overlaps(edit, other))))
      apart.push(change);
  }
  const kept = keepingFacts(sentence, apart);
  const edits = kept.flatMap((change) => change.edits);
  return {
    text: applyEdits(sentence, edits),
    replaced: kept.map((change) => describe(sentence, change.entry, change.edits)),
    edits,
  };
}

/** All changes where together they keep the facts, else those that do one after the other. */
function keepingFacts(sentence: string, changes: readonly Change[]): readonly Change[] {
  const keep = (some: readonly Change[]) =>
    keepsFacts(
      sentence,
      applyEdits(
        sentence,
        some.flatMap(({ edits }) => edits),
      ),
    );
  if (keep(changes)) return changes;
  const kept: Change[] = [];
  for (const change of changes) if (keep([...kept, change])) kept.push(change);
  return kept;
}

/** Where an offset behind some edits lay before them; within an edit, at its end. */
function placeBefore(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start + shift >= offset) break;
    shift += text.length - (end - start);
    if (start + shift + (end - start) > offset) return end;
  }
  return offset - shift;
}

/** What one entry does to a sentence: usually one edit, more where a verb's prefix or a noun's article moves too. */
interface Change {
  entry: LexiconEntry;
  edits: readonly Edit[];
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
