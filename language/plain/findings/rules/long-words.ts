import { baseLexicon } from '../../../compounds/base-lexicon.ts';
import { splitCompound } from '../../../compounds/split.ts';
import { limits, type PlainFinding } from '../finding.ts';
import { type Sentence, spanOf } from '../sentence.ts';

/** Words with more letters than the level allows in one piece; a hyphen parts a word. */
export function longWords({ words, level }: Sentence): PlainFinding[] {
  return words.flatMap((word): PlainFinding[] => {
    const pieces = word.text.split(/[-‐‑\u00b7\u2022]/);
    const longest = Math.max(...pieces.map((piece) => piece.length));
    if (longest < limits[level].wordLetters || /\d/.test(word.text)) return [];
    const divided = pieces.map(divide).join('-');
    return [
      {
        rule: 'long-word',
        span: spanOf(word),
        message: `„${word.text}“ hat ${word.text.length} Buchstaben.`,
        suggestion:
          divided === word.text
            ? 'Nehmen Sie ein kürzeres Wort.'
            : `Umschreiben Sie es, oder zeigen Sie die Teile: „${divided}“.`,
      },
    ];
  });
}

const shown = new Map<string, string>();

/** „Wohnungsbauförderung“ → „Wohnungs·bau·förderung“; the word as it is when it is no compound. */
function divide(word: string): string {
  const known = shown.get(word);
  if (known !== undefined) return known;
  const parts = splitCompound(word, baseLexicon());
  // The splitter joins ae, oe, ue and ss of another spelling; then its parts do not fit the printed word.
  const fits = parts.join('').length === word.length;
  let at = 0;
  const divided = fits ? parts.map((part) => word.slice(at, (at += part.length))).join('·') : word;
  if (shown.size > 20_000) shown.clear();
  shown.set(word, divided);
  return divided;
}
