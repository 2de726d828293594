/** Where words first stand in a text, whatever white space divides them; null where they do not. */
export function findQuote(text: string, quote: string): [start: number, end: number] | null {
  const words = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const found = new RegExp(words.join(String.raw`\s+`)).exec(text);
  return found && [found.index, found.index + found[0].length];
}
