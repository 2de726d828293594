import { sentences } from '../../language/sentences.ts';
import { countWords } from '../../language/words.ts';
import { jsonLines } from './json-lines.ts';

/** A text with a reference summary, as sentences to choose from. */
export interface SummaryCase {
  id: string;
  /** What kind of reference it is, as the file says. */
  kind: string;
  half: 'dev' | 'test';
  sentences: string[];
  /** One per sentence: which paragraph it stands in. */
  paragraphs: number[];
  reference: string;
  /** Words of the reference: the length every system is given. */
  words: number;
}

interface Line {
  id: string;
  document: string;
  summary: string;
  kind: string;
}

const fewestSentences = 4;

/** The cases of a JSON lines file with `id`, `document`, `summary` and `kind`; texts on the same `id` share a half. */
export async function loadSummaryCases(path: string): Promise<SummaryCase[]> {
  const cases: SummaryCase[] = [];
  for await (const { id, document, summary, kind } of jsonLines<Line>(path)) {
    const paragraphs = paragraphsOf(document);
    const texts = paragraphs.map(sentencesOf);
    const one: SummaryCase = {
      id,
      kind,
      half: halfOf(id),
      sentences: texts.flat(),
      paragraphs: texts.flatMap((some, paragraph) => some.map(() => paragraph)),
      reference: summary,
      words: countWords(summary),
    };
    if (one.sentences.length >= fewestSentences) cases.push(one);
  }
  return cases;
}

/** Paragraphs without the headings of wiki markup („== Geschichte ==“). */
function paragraphsOf(document: string): string[] {
  return document.split(/\n\s*\n/).filter((paragraph) => !/^\s*=+.*=+\s*$/.test(paragraph));
}

/** Whole sentences only: no list fragments, no captions, nothing beyond what a summary could hold. */
function sentencesOf(paragraph: string): string[] {
  return sentences(paragraph)
    .map(({ start, end }) => paragraph.slice(start, end))
    .filter((text) => {
      const words = countWords(text);
      return words >= 5 && words <= 80 && /[.!?]["“«)\]]*$/.test(text);
    });
}

/** By a hash (FNV-1a) of the id, so that the halves stay the same whatever else the file holds. */
function halfOf(id: string): 'dev' | 'test' {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return hash % 2 === 0 ? 'dev' : 'test';
}
