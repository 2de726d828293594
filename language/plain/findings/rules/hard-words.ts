import { officialese } from '../../words/officialese.ts';
import type { PlainFinding } from '../finding.ts';
import type { Sentence } from '../sentence.ts';

/** Endings that words from Latin, Greek and French have. */
const foreign =
  /(?:tion|tät|ismus|ieren|iv|ment|anz|enz|eur|age|istisch|ativ|abel|ibel|arisch|ität|atur|thek|logie|grafie|plikation|parat|us|um|il|at)$/i;

/** Words of the lexicon that are too hard at the level: officialese, foreign words, terms that need an explanation. */
export function hardWords({ text, level, lexicon }: Sentence): PlainFinding[] {
  return officialese(text, { level, ...(lexicon && { lexicon }) }).map(
    ({ span, entry: { word, use, plain, note } }) => {
      const shown = text.slice(...span);
      const isForeign = foreign.test(word) && !/^(?:aufgrund|vielmehr)$/.test(word);
      return {
        rule: isForeign ? 'foreign-word' : 'officialese',
        span,
        message:
          use === 'explain'
            ? `„${shown}“ ist ein Fachwort.`
            : `„${shown}“ ist ${isForeign ? 'ein Fremdwort' : 'Amtsdeutsch'}.`,
        suggestion: advice(use, plain) + (note && !note.startsWith('nicht bei') ? ` (${note})` : ''),
      };
    },
  );
}

function advice(use: 'replace' | 'suggest' | 'explain', plain: readonly string[]): string {
  if (use === 'explain') return `Erklären Sie es: „${plain[0]}“`;
  const words = plain.map((word) => `„${word}“`);
  const named = words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} oder ${words.at(-1)}`;
  return `${use === 'replace' ? 'Schreiben Sie' : 'Sagen Sie es anders:'} ${named}.`;
}
