import { limits, type PlainFinding } from '../finding.ts';
import { type Sentence, spanOf } from '../sentence.ts';

/** Sentences longer than the level allows. */
export function longSentence({ words, level }: Sentence): PlainFinding[] {
  const { sentenceWords } = limits[level];
  if (words.length <= sentenceWords) return [];
  return [
    {
      rule: 'long-sentence',
      span: spanOf(words[0]!, words.at(-1)!),
      message: `Der Satz hat ${words.length} Wörter.`,
      suggestion: `Machen Sie zwei Sätze daraus: bis ${sentenceWords} Wörter liest man ohne Mühe.`,
    },
  ];
}

/** Stretches without any punctuation that are longer than the level allows. */
export function longClause({ segments, level }: Sentence): PlainFinding[] {
  return segments
    .filter((segment) => segment.length > limits[level].clauseWords)
    .map((segment) => ({
      rule: 'long-clause',
      span: spanOf(segment[0]!, segment.at(-1)!),
      message: `${segment.length} Wörter stehen hier ohne Satzzeichen hintereinander.`,
      suggestion:
        'Sagen Sie mit Verben, was jetzt in Hauptwörtern steckt, und setzen Sie früher einen Punkt.',
    }));
}
