/** A word, number or mark of a sentence. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** Within quotation marks, where nothing is changed. */
  quoted: boolean;
}

const tokenPattern =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑’'/*:_]\p{L}[\p{L}\p{M}\p{N}]*)*-?|\p{N}+(?:[.,/]\p{N}+)*|[^\s]/gu;

/** The tokens of a sentence in order. */
export function tokensOf(sentence: string): Token[] {
  let quoted = false;
  return Array.from(sentence.matchAll(tokenPattern), ({ 0: text, index }) => {
    if (/^[„»‚]$/.test(text)) quoted = true;
    const token = { text, start: index, end: index + text.length, quoted };
    if (/^[“«‘”]$/.test(text)) quoted = false;
    return token;
  });
}

export const isWord = (token: Token | undefined): token is Token =>
  token !== undefined && /^\p{L}/u.test(token.text);
const breaksClause = (token: Token) => /^[,;:.!?()[\]–—„“»«]$/.test(token.text);
const joins = /^(?:und|oder|sowie|beziehungsweise|bzw)$/;
export const isJoint = (token: Token | undefined): boolean => token !== undefined && joins.test(token.text);

/** The stretch of tokens between commas and other marks that a token stands in: first index, and index behind it. */
export function clauseAround(tokens: readonly Token[], at: number): [from: number, to: number] {
  let from = at;
  while (from > 0 && !breaksClause(tokens[from - 1]!)) from -= 1;
  let to = at + 1;
  while (to < tokens.length && !breaksClause(tokens[to]!)) to += 1;
  return [from, to];
}

/** Whether a token begins the sentence, numbering and opening marks aside. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).every((token) => !isWord(token) || /^[a-z]$/.test(token.text));
}

/** The word as it would stand inside a sentence: its capital is only that of the beginning. */
export function insideForm(tokens: readonly Token[], at: number): string {
  const { text } = tokens[at]!;
  return opensSentence(tokens, at) && /^\p{Lu}\p{Ll}/u.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : text;
}

const subordinators = new Set(
  `als auch bevor bis da damit dass ehe falls indem insoweit nachdem ob obgleich obwohl sobald sodass sofern solange
  soweit wann warum was weil welche welchem welchen welcher welches wenn wer wem wen wessen weshalb wie wo wobei wodurch
  wofür wogegen womit woraus wonach worin wovon wozu während wenngleich`.split(/\s+/),
);
const relatives = /^(?:der|die|das|dem|den|deren|dessen|denen)$/;

/** Whether a clause is subordinate, so that its finite verb stands at its end. */
export function isSubordinate(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (!isWord(first)) return false;
  const word = insideForm(tokens, from).toLowerCase();
  if (subordinators.has(word)) return true;
  if (from === 0 || tokens[from - 1]?.text !== ',') return false;
  if (relatives.test(word)) return true;
  const second = tokens[from + 1]?.text ?? '';
  return (
    /^\p{Ll}+$/u.test(word) &&
    (/^(?:deren|dessen|denen|welche[mnrs]?)$/.test(second) || isPrepositionBeforeRelative(word, second))
  );
}

const isPrepositionBeforeRelative = (word: string, second: string) =>
  /^(?:an|auf|aus|bei|durch|für|gegen|in|mit|nach|ohne|über|um|unter|von|vor|zu|zwischen)$/.test(word) &&
  /^(?:denen|deren|dessen)$/.test(second);
