import { closingAbbreviations, openAbbreviations } from './abbreviations.ts';
import { isStopWord } from './stop-words.ts';
import type { Span } from './words.ts';

/** A blank line, or a line that begins a list item. */
const hardBreak =
  /\n[^\S\n]*\n\s*|\n\s*(?=[•▪●*-]\s)|(?<=(?:[.:;,!?]|\s(?:und|oder|sowie))\s*)\n\s*(?=(?:–|\(?\d{1,3}[.)]|\(?[a-z]{1,2}\))\s)|\n\s*(?=(?:1\.|a\))\s[^\n]*\n\s*(?:2\.|b\))\s)/g;

/** Terminators with what closes behind them, and a footnote mark; a sentence can begin after the white space. */
const candidate = /([.!?…]+)[“”"»«’‘'’)\]]*(?:[¹²³⁴-⁹⁰]+|(?<=\p{Ll}{2}[.!?])\d{1,2})?(?=\s)/gu;

/** What a sentence can begin with: capital or digit, after opening brackets, quotes, sentence numbers, dashes. */
const opening =
  /^\s+(?:[–—-]\s+)?[„“"»«‚‘'’([¹²³⁴-⁹⁰]*(?:(?<capital>\p{Lu}[\p{L}\p{M}]*)|(?<digit>\p{Nd}|§))/u;

const sentenceStarters = new Set(
  `absatz allerdings artikel außerdem dadurch danach darüber deshalb ferner folgende folgender folgendes gleiches
  insgesamt letztlich mittlerweile neben rund satz schließlich seitens sonstige statt trotz viele weitere weiterhin
  zudem zuletzt zunächst zusätzlich bis hierüber heute`.split(/\s+/),
);

/** How far a bracket or quotation may reach that is kept in one sentence. */
const enclosureReach = 250;

/**
 * The sentences of a German text, law and file notes included. Spans carry no white space at their ends, follow
 * each other, and together cover everything that is not white space. No sentence ends at an abbreviation („Abs. 2“,
 * „z. B.“), an ordinal („am 3. Mai“), an initial, or inside short brackets and quotations; a blank line and a new
 * list item always end one.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(hardBreak)) {
    splitStretch(text, start, index, spans);
    start = index + gap.length;
  }
  splitStretch(text, start, text.length, spans);
  return spans;
}

function splitStretch(text: string, from: number, to: number, spans: Span[]): void {
  const stretch = text.slice(from, to);
  let start = 0;
  const push = (end: number) => {
    const sentence = stretch.slice(start, end);
    const trimmed = sentence.trim();
    if (trimmed) {
      const begin = from + start + sentence.indexOf(trimmed);
      spans.push({ start: begin, end: begin + trimmed.length });
    }
    start = end;
  };
  for (const match of stretch.matchAll(candidate)) {
    const end = match.index + match[0].length;
    if (endsSentence(stretch, start, match.index, match[1]!, end)) push(end);
  }
  push(stretch.length);
}

function endsSentence(text: string, start: number, mark: number, marks: string, end: number): boolean {
  const next = opening.exec(text.slice(end, end + 60))?.groups;
  if (!next) return false;
  if (insideEnclosure(text, start, end)) return false;
  if (/[!?]/.test(marks)) return true;
  const starter = next['capital'] !== undefined && startsSentence(next['capital']);
  if (marks !== '.') return starter;
  const before = text.slice(Math.max(start, mark - 60), mark);
  if (isEnumerator(before.trimStart(), mark - start)) return false;
  return pointEndsSentence(before, next, starter);
}

/** Whether the point after `before` ends a sentence, given what follows it. */
function pointEndsSentence(before: string, next: Record<string, string>, starter: boolean): boolean {
  const token = /[^\s([*„“"»«‚‘'’]*$/.exec(before)![0];
  const number = /^(?:.*[.,/-])?(\d+)$/.exec(token);
  if (number) return numberEndsSentence(before, token, number[1]!, next, starter);
  if (/^[IVXLC]+$/.test(token)) return starter;
  if (/^\p{L}$/u.test(token)) return singleLetterEndsSentence(before, token, starter);
  if (openAbbreviations.has(token)) return false;
  if (
    closingAbbreviations.has(token) ||
    /\p{Ll}(?:str|bl)$/u.test(token) ||
    /^\d+[a-z]$/.test(token) ||
    /^(?:\p{L}{1,2}\.)+-?\p{L}{1,4}$/u.test(token)
  )
    return starter;
  if (/^\p{L}{2,6}$/u.test(token) && /\p{Ll}$/u.test(token) && !/[aeiouyäöü]/i.test(token)) return false;
  return next['digit'] === undefined || next['digit'] === '§' || !/^\p{Lu}\p{Ll}{1,2}$/u.test(token);
}

/** „am 3. Mai“, „das 20. Jahrhundert“ – but „im Jahr 2024. Bund und Länder …“, „nach § 5. Die …“. */
function numberEndsSentence(
  before: string,
  token: string,
  lastDigits: string,
  next: Record<string, string>,
  starter: boolean,
): boolean {
  if (/[^\d\s]\s?[:;]\s*$/.test(before.slice(0, -token.length))) return false;
  if (starter) return true;
  const year = lastDigits.length >= 4 || /\d[.,/]\d/.test(token);
  return year && next['capital'] !== undefined && !/^(?:Plenar)?[Ss]itzung/.test(next['capital']);
}

/** „Konrad A. Muster“ and „z. B. …“ go on; „Anlage A. Die …“ and „u. a. Die …“ end. */
function singleLetterEndsSentence(before: string, token: string, starter: boolean): boolean {
  const run = /(?:\p{L}{1,3}\.\s?)+$/u.exec(before.slice(0, -token.length))?.[0] ?? '';
  const spaced = (run + token).replace(/\s/g, '');
  if (openAbbreviations.has(spaced) || /(?:^|\.)(?:z\.B|i\.V\.m|d\.h)$/.test(spaced)) return false;
  return starter;
}

/** „1.“, „Zu 2.“, „II.“, „a.“ at the head of a sentence number it and do not end it. */
function isEnumerator(before: string, distance: number): boolean {
  return (
    distance <= 60 &&
    /^[„“"(]*(?:[Zz]u |[–—-] )?(?:Nr\. |Nummer )?(?:\d{1,3}|\d{1,3}(?:\.\d{1,3})+|[A-Za-z]|[IVXL]+)$/.test(
      before,
    )
  );
}

function startsSentence(word: string): boolean {
  const lower = word.toLowerCase();
  return (isStopWord(lower) && word.slice(1) === lower.slice(1)) || sentenceStarters.has(lower);
}

const enclosures: [string, RegExp][] = [
  ['(', /\)/],
  ['[', /\]/],
  ['„', /[“”"]/],
  ['»', /«/],
];

/** Whether a bracket or quotation opened in this sentence is still open at `end` and closes soon. */
function insideEnclosure(text: string, start: number, end: number): boolean {
  const behind = text.slice(Math.max(start, end - enclosureReach), end);
  for (const [open, close] of enclosures) {
    const opened = behind.lastIndexOf(open);
    if (opened < 0 || close.test(behind.slice(opened + 1))) continue;
    const ahead = text.slice(end, end + enclosureReach);
    const closed = ahead.search(close);
    if (closed >= 0 && !ahead.slice(0, closed).includes(open)) return true;
  }
  return false;
}
