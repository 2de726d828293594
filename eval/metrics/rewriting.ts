import { factDifference } from '../../language/plain/fact-difference.ts';
import { analyse } from '../../language/plain/findings/analyse.ts';
import { layOut } from '../../language/plain/layout.ts';
import type { Context, Level } from '../../language/plain/rewrite/level.ts';
import type { simplify } from '../../language/plain/rewrite/simplify.ts';
import { readability, type Scores } from '../../language/readability/readability.ts';
import type { PlainCase } from '../sets/plain.ts';

/** What rewrites: ours, or one that is broken. */
export type Rewrite = (
  text: string,
  options: { level: Level; context: Context },
) => ReturnType<typeof simplify>;

/** What became of one text. */
export interface Rewriting {
  before: Scores;
  after: Scores;
  text: string;
  sentences: number;
  changed: number;
  facts: number;
  lost: number;
  added: number;
  /** Numbers as printed, and words that deny, that the rewriting has fewer of. */
  numerals: number;
  denials: number;
  /** Findings of hard German at the level, in 100 words. */
  hardBefore: number;
  hardAfter: number;
}

/** Rewrites a text and counts what it kept, lost and made easier. */
export function measureRewriting({ blocks, context }: PlainCase, level: Level, rewrite: Rewrite): Rewriting {
  const sentences = blocks.flatMap(({ text }, block) =>
    rewrite(text, { level, context }).sentences.map((sentence) => ({ ...sentence, block })),
  );
  const differences = sentences.map(({ before, after }) => factDifference(before, after));
  const given = layOut(blocks, [], level);
  const text = layOut(blocks, sentences, level);
  return {
    before: readability(given),
    after: readability(text),
    text,
    sentences: sentences.length,
    changed: sentences.filter(({ before, after }) => before !== after).length,
    facts: total(differences.map(({ kept, lost }) => kept.length + lost.length)),
    lost: total(differences.map(({ lost }) => lost.length)),
    added: total(differences.map(({ added }) => added.length)),
    numerals: total(sentences.map(({ before, after }) => missing(before, after, numeral))),
    denials: total(sentences.map(({ before, after }) => missing(before, after, denial))),
    hardBefore: hardness(given, level),
    hardAfter: hardness(text, level),
  };
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function hardness(text: string, level: Level): number {
  const { sentences } = analyse(text, level);
  const words = sentences.reduce((sum, one) => sum + one.words, 0);
  return (100 * sentences.reduce((sum, { findings }) => sum + findings.length, 0)) / Math.max(1, words);
}

/** Day and month of „03.05.2026“, which a rewriting writes as „3. Mai 2026“; the year counts. */
const dayAndMonth = /\d{1,2}\.\d{1,2}\.(?=\d{2,4})/g;
const numeral = /\d+(?:[.,]\d+)*/g;
const denial = /(?<!\p{L})(?:nicht|nichts|nie(?:mals|mand\p{Ll}*)?|kein\p{Ll}*|ohne|weder)(?!\p{L})/giu;

/**
 * How many matches of the text its rewriting lacks. Knows nothing of what the rules are held against, so that a fact
 * which that overlooks shows here.
 */
function missing(before: string, after: string, pattern: RegExp): number {
  const matches = (text: string): string[] => text.replace(dayAndMonth, '').match(pattern) ?? [];
  const left = matches(after).map(bare);
  return matches(before).filter((match) => {
    const at = left.indexOf(bare(match));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

/** „keine“ and „keiner“ deny alike; „03“ and „3“ are one number. */
const bare = (match: string) =>
  match
    .toLowerCase()
    .replace(/^kein.*/, 'kein')
    .replace(/^0+(?=\d)/, '');
