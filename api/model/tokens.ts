/**
 * Characters per token that German text stays above with every tokenizer in use: official texts measure 2.9 to 4.2,
 * tables of numbers less.
 */
const charactersPerToken = 2.6;
/** No server counts fewer tokens than one for so many characters of German text. */
const mostCharactersPerToken = 9;

/** A safe estimate for text whose tokenizer is not known: rather too many than too few. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / charactersPerToken);
}

/** Whether a server that counted so few tokens cannot have read the whole text. */
export function readTooLittle(text: string, tokens: number): boolean {
  return tokens > 0 && text.length > 4000 && text.length / tokens > mostCharactersPerToken;
}
