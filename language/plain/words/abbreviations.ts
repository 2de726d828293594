import { contractions, determiner, readDeterminer } from '../../morphology/determiners.ts';
import { withEnding } from '../../morphology/adjectives.ts';
import type { NominalFeatures } from '../../morphology/grammar.ts';
import { readNounPhrase } from '../../morphology/noun-phrases.ts';
import { genderOf, inflectNoun } from '../../morphology/nouns.ts';
import { administrativeAbbreviations, type Abbreviation } from '../lexicon/abbreviations.ts';
import { keepsFacts } from '../rewrite/guard.ts';

/** An abbreviation where it stands. */
export interface AbbreviationHit {
  /** Offsets into the sentence, end exclusive. */
  span: [from: number, to: number];
  from: string;
  /** Written out and inflected; null where the sentence does not tell how. */
  to: string | null;
}

const gap = '[\\s\\u00a0\\u202f]';
/** „z. B.“, „i.V.m.“, „Abs.“, „BT-Drs.“; words without points („EUR“) are looked up one by one. */
const pattern = new RegExp(
  `(?<![\\p{L}\\d.])(?:(?:\\p{L}{1,3}\\.${gap}?){2,4}|(?:\\p{Lu}{2}-)?\\p{L}{1,8}\\.|EUR|WP)(?![\\p{L}])`,
  'gu',
);

/** The administrative abbreviations of a sentence with what they stand for, in order. */
export function abbreviationsIn(sentence: string): AbbreviationHit[] {
  return Array.from(sentence.matchAll(pattern)).flatMap((match) => {
    const text = match[0].trimEnd();
    const known = administrativeAbbreviations.get(text.replace(new RegExp(gap, 'g'), ''));
    if (known) return [hitAt(sentence, match.index, text, known)];
    // „Abs. S.“ may be two abbreviations in a row.
    return Array.from(text.matchAll(/\p{L}+\./gu)).flatMap((part) => {
      const single = administrativeAbbreviations.get(part[0]);
      return single ? [hitAt(sentence, match.index + part.index, part[0], single)] : [];
    });
  });
}

function hitAt(sentence: string, start: number, text: string, abbreviation: Abbreviation): AbbreviationHit {
  const end = start + text.length;
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  const written = writtenOut(abbreviation, before, after);
  const closes = written !== null && text.endsWith('.') && /^[“"»)]*$/.test(after.trim());
  const opens = before.trim() === '' && /^\p{Lu}/u.test(text);
  const cased = written !== null && opens ? written[0]!.toUpperCase() + written.slice(1) : written;
  return { span: [start, end], from: text, to: cased === null ? null : closes ? `${cased}.` : cased };
}

function writtenOut({ written, kind }: Abbreviation, before: string, after: string): string | null {
  switch (kind) {
    case 'fixed':
      return written;
    case 'noun':
      return nounAfter(before, written);
    case 'adjective':
      return adjectiveBetween(before, written, after);
    case 'genitive':
      return withArticle(written, after);
    case 'page':
      return pageOrSentence(before, after);
  }
}

const lastWord = (text: string) => /(\p{L}+)[\s\u00a0]*$/u.exec(text)?.[1] ?? '';
const firstWords = (text: string) => text.trim().split(/[\s\u00a0]+/);

/** „des Abs. 2“ → „Absatzes“, „den Nrn. 1 und 2“ → „Nummern“; without an article the bare form. */
function nounAfter(before: string, written: string): string | null {
  const word = lastWord(before).toLowerCase();
  const article = contractions.get(word)?.article ?? word;
  const gender = genderOf(written);
  const forms = readDeterminer(article)
    .filter((reading) => reading.gender === null || reading.gender === gender)
    .map((reading) => inflectNoun(written, reading))
    .filter((form) => form !== null);
  if (forms.length === 0) return written;
  return forms.every((form) => form === forms[0]) || forms.includes(written)
    ? forms.includes(written)
      ? written
      : forms[0]!
    : null;
}

/** „die sog. Frist“ → „die sogenannte Frist“: the ending that makes article, adjective and noun agree. */
function adjectiveBetween(before: string, written: string, after: string): string | null {
  const [noun = ''] = firstWords(after);
  const word = lastWord(before);
  const opening = contractions.get(word.toLowerCase())?.article ?? word;
  const phrase = readDeterminer(opening.toLowerCase()).length > 0 ? [opening.toLowerCase()] : [];
  const words = written.split(' ');
  const stem = words.pop()!;
  const fitting = ['e', 'en', 'er', 'es', 'em']
    .map((ending) => withEnding(stem, ending))
    .filter((form) => readNounPhrase([...phrase, form, noun.replace(/[.,;:)]+$/, '')]) !== null);
  return fitting.length === 1 ? [...words, fitting[0]!].join(' ') : null;
}

const genitivePlaces: NominalFeatures[] = [
  { case: 'genitive', number: 'singular', gender: 'masculine' },
  { case: 'genitive', number: 'singular', gender: 'feminine' },
  { case: 'genitive', number: 'plural', gender: 'neuter' },
];

/** „i. S. d. Gesetzes“ → „im Sinne des Gesetzes“. */
function withArticle(written: string, after: string): string | null {
  const words = firstWords(after);
  if (/^§$/.test(words[0] ?? '')) return `${written} des`;
  const end = words.findIndex((word) => /^\p{Lu}/u.test(word));
  if (end < 0 || end > 2) return null;
  const rest = words.slice(0, end + 1).map((word) => word.replace(/[.,;:)]+$/, ''));
  const articles = genitivePlaces.map((place) => determiner('der', place)!);
  const fitting = [...new Set(articles)].filter((article) => {
    const phrase = readNounPhrase([article, ...rest]);
    return phrase?.readings.some((place) => place.case === 'genitive');
  });
  return fitting.length === 1 ? `${written} ${fitting[0]}` : null;
}

/** „BGBl. I S. 1327“ is a page, „Abs. 2 S. 1“ a sentence. */
function pageOrSentence(before: string, after: string): string | null {
  if (!/^[\s\u00a0]*\d/.test(after)) return null;
  if (/(?:Bl\.|blatt|ABl\.?)[^;]{0,30}$/.test(before)) return 'Seite';
  return /(?:§§?|Abs\.|Absatz(?:es)?|Artikel|Art\.|Nr\.|Nummer)[\s\u00a0]*\d+[a-z]?,?[\s\u00a0]*$/u.test(
    before,
  )
    ? 'Satz'
    : null;
}

/**
 * The sentence with its abbreviations written out and inflected; those stay whose form is not sure, and those that
 * would change a fact.
 */
export function expandAbbreviations(sentence: string): { text: string; replaced: AbbreviationHit[] } {
  const replaced: AbbreviationHit[] = [];
  let text = sentence;
  for (const hit of abbreviationsIn(sentence).toReversed()) {
    if (hit.to === null) continue;
    const next = text.slice(0, hit.span[0]) + hit.to + text.slice(hit.span[1]);
    if (!keepsFacts(text, next)) continue;
    text = next;
    replaced.unshift(hit);
  }
  return { text, replaced };
}
