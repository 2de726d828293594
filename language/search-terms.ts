import { baseLexicon } from './compounds/base-lexicon.ts';
import { mergeLexicons, type CompoundLexicon } from './compounds/lexicon.ts';
import { createScanner, type Scanner, termsOf } from './terms/scan.ts';
import { markTerms } from './terms/mark.ts';
import type { Span } from './words.ts';

/** Tokens of a text for two index columns, joined by single spaces for a tokenizer that splits at white space. */
export interface IndexTerms {
  /** One spelling and one stem per word; references, dates and numbers in one notation. Without function words. */
  stems: string;
  /** The same text with compounds taken apart. */
  parts: string;
}

/** A question to the index: its tokens for both columns, without repetitions. */
export interface ParsedQuery {
  stems: string[];
  parts: string[];
  /** What stood in „…“ or "…", as typed. */
  phrases: string[];
  /** The query as typed. */
  text: string;
}

/** The one normaliser for documents and queries: what it makes equal, search finds. */
export interface SearchTerms {
  /** Visits the terms of a text in order, with their offsets; function words have a key only. */
  visitTerms: Scanner;
  indexTerms(text: string): IndexTerms;
  parseQuery(query: string): ParsedQuery;
  /** Where words of the text match the query, in order, not overlapping; of compounds the part that matches. */
  matchSpans(text: string, query: ParsedQuery): Span[];
  /** Whether the words of the phrase stand in the text one after the other, in any inflection and spelling. */
  containsPhrase(text: string, phrase: string): boolean;
}

/** The normaliser with a compound lexicon; a house's own words can be merged into the base lexicon. */
export function createSearchTerms(lexicon: CompoundLexicon = baseLexicon()): SearchTerms {
  const scan = createScanner(lexicon);

  function indexTerms(text: string): IndexTerms {
    let stems = '';
    let parts = '';
    scan(text, (terms) => {
      for (const stem of terms.stems) stems += ` ${stem}`;
      for (const part of terms.parts) parts += ` ${part}`;
    });
    return { stems: stems.slice(1), parts: parts.slice(1) };
  }

  function parseQuery(query: string): ParsedQuery {
    const terms = termsOf(scan, query);
    return {
      stems: distinct(terms.flatMap(({ stems }) => stems)),
      parts: distinct(terms.flatMap(({ parts }) => parts)),
      phrases: phrasesOf(query),
      text: query,
    };
  }

  const keys = (text: string) => termsOf(scan, text).map(({ key }) => key);

  function containsPhrase(text: string, phrase: string): boolean {
    return ` ${keys(text).join(' ')} `.includes(` ${keys(phrase).join(' ')} `);
  }

  function matchSpans(text: string, query: ParsedQuery): Span[] {
    const phrases = query.phrases.map(keys).filter((phrase) => phrase.length > 1);
    return markTerms(text, termsOf(scan, text), query, phrases, lexicon);
  }

  return { visitTerms: scan, indexTerms, parseQuery, matchSpans, containsPhrase };
}

/** Adds a house's own compound parts (see `learnLexicon`) to those Amtsfeder brings. */
export const withHouseLexicon = (house: CompoundLexicon) =>
  createSearchTerms(mergeLexicons(baseLexicon(), house));

const base = createSearchTerms();
export const { visitTerms, indexTerms, parseQuery, matchSpans, containsPhrase } = base;

const quotation = /„([^„“”"]+)[“”"]|"([^"]+)"|“([^“”"]+)”|»([^»«]+)«/g;

function phrasesOf(query: string): string[] {
  return Array.from(query.matchAll(quotation), (match) =>
    (match[1] ?? match[2] ?? match[3] ?? match[4])!.trim(),
  ).filter((phrase) => phrase !== '');
}

const distinct = (tokens: string[]) => [...new Set(tokens)];
