const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Characters; longer ones are tables. */
const longestSentence = 6000;

/** Pieces of sentences that were divided at an ordinal or abbreviation, tables, and text with open brackets. */
export function isFragment(text: string): boolean {
  return (
    text.length > longestSentence ||
    /(?:Absatz|Satz|Nummer|Nr\.|Artikel|Anlage|§§?)\s\d+[a-z]?\.\s\p{Lu}\p{Ll}/u.test(text) ||
    /(?:^|\s)(?:am|vom|zum|bis|das|dem|des|der|den|die)\s\d{1,3}\.$/.test(text) ||
    /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Lebensjahr\p{Ll}*|Halbjahr\p{Ll}*)\s/u.test(
      text,
    ) ||
    hasOpenBracket(text) ||
    count(text, /„/g) !== count(text, /[“”]/g)
  );
}

/** Whether a bracket stays open or closes one that was not opened; the bracket of „a)“ is none. */
function hasOpenBracket(text: string): boolean {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[()[\]]/g)) {
    if (mark === '(' || mark === '[') depth += 1;
    else if (depth > 0) depth -= 1;
    else if (!/(?:^|[\s(])[a-z\d]{1,3}$/.test(text.slice(0, index))) return true;
  }
  return depth > 0;
}
