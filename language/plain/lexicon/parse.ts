import type { Case } from '../../morphology/grammar.ts';
import type { Level } from '../rewrite/level.ts';
import type { LexiconEntry, PartOfSpeech } from './entry.ts';

const caseLetters: Record<string, Case> = {
  N: 'nominative',
  G: 'genitive',
  D: 'dative',
  A: 'accusative',
};
const levelLetters: Record<string, Level> = { b: 'buergernah', e: 'einfach', l: 'leicht' };

/**
 * Reads one entry, its columns parted by ` | `:
 *
 * 1. the word; behind it `+G`, `+D`, `+A` for the case it governs, `(aktiv)` or `(passiv)` for the voice it is limited
 *    to; a verb may bring the preposition that goes away („verfügen über“)
 * 2. plain words, parted by semicolons, with the case the first one governs; `?` before them: only suggested, `!`: an
 *    explanation of a term that stays
 * 3. the level from which on the word is too hard: `b`, `e` or `l`
 * 4. an example; where the word is replaced, the change stands in braces: `{before|after}`
 * 5. optionally a note; „nicht bei: …“ names words in whose company the word stays
 */
export function parseLine(line: string, part: PartOfSpeech): LexiconEntry {
  const [word, plain, level, example, note] = line.split(' | ') as [string, string, string, string, string?];
  return {
    ...parseWord(word, part),
    ...parsePlain(plain),
    ...parseExample(example),
    part,
    level: levelLetters[level]!,
    ...parseNote(note),
  };
}

/** The word of a line without reading the rest of it. */
export function wordOfLine(line: string, part: PartOfSpeech): string {
  const column = line.slice(0, line.indexOf(' | '));
  const marked =
    (part === 'verb' && column.includes(' ')) ||
    column.endsWith('+G') ||
    column.endsWith('+D') ||
    column.endsWith('+A');
  return marked ? parseWord(column, part).word : column;
}

/** The first column; also for entries of a house. */
export function parseWord(
  column: string,
  part: PartOfSpeech,
): Pick<LexiconEntry, 'word' | 'governs' | 'voice' | 'preposition'> {
  const [, words, voice, letter] = /^(.*?)(?: \((aktiv|passiv)\))?(?: \+([NGDA]))?$/.exec(column)!;
  const [, verb, preposition] =
    (part === 'verb' && /^(\p{Ll}+) (über|auf|an|um|von|mit|in|aus|zu|für)$/u.exec(words!)) || [];
  return {
    word: verb ?? words!,
    governs: letter === undefined ? null : caseLetters[letter]!,
    voice: voice === undefined ? null : voice === 'aktiv' ? 'active' : 'passive',
    preposition: preposition ?? null,
  };
}

/** The second column; also for entries of a house. */
export function parsePlain(column: string): Pick<LexiconEntry, 'plain' | 'use' | 'plainGoverns'> {
  if (column.startsWith('!')) return { use: 'explain', plain: [column.slice(1)], plainGoverns: null };
  const use = column.startsWith('?') ? 'suggest' : 'replace';
  const [, words, letter] = /^(.*?)(?: \+([NGDA]))?$/.exec(column.replace(/^\?/, ''))!;
  return {
    use,
    plain: words!.split('; '),
    plainGoverns: letter === undefined ? null : caseLetters[letter]!,
  };
}

/** An example with its change in braces, as the two sentences it stands for. */
export function parseExample(column: string): Pick<LexiconEntry, 'example' | 'expected'> {
  const side = (group: 1 | 2) =>
    column.replace(/\{([^{|}]*)\|([^{}]*)\}/g, (...match: string[]) => match[group]!);
  return { example: side(1), expected: side(2) };
}

/** The note, and the words it names behind „nicht bei:“. */
export function parseNote(column: string | undefined): Pick<LexiconEntry, 'note' | 'except'> {
  const [, words] = /nicht bei: ([^;]+)/.exec(column ?? '') ?? [];
  return { note: column ?? null, except: words === undefined ? [] : words.split(', ') };
}
