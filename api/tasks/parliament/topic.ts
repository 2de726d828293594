import { indexTerms } from '../../../language/search-terms.ts';
import type { TopicSpan } from '../../../language/stance/position-passages.ts';
import { words } from '../../../language/words.ts';

/** What is looked for in speeches, and where a sentence names it. */
export interface Topic {
  text: string;
  /** Words of the sentence that name the topic; empty where fewer than half of its words occur. */
  topicIn(sentence: string): TopicSpan[];
}

const tokens = (text: string) => {
  const { stems, parts } = indexTerms(text);
  return `${stems} ${parts}`.split(' ').filter(Boolean);
};

/**
 * Reads a topic as the search of speeches does, without its operators: a word is named by its inflections and by
 * compounds that contain it („Bürgergeldreform“ names „Bürgergeld“), never by part of it.
 */
export function readTopic(text: string): Topic {
  const plain = text.replace(/(?<!\p{L})NEAR\/\d+|(?<=^|\s)-\S+|\*/gu, ' ');
  const wanted = words(plain)
    .map((word) => indexTerms(word.text).stems.split(' ').filter(Boolean))
    .filter((stems) => stems.length > 0);
  const named = new Map<string, number[]>();
  const namedBy = (word: string) => {
    let known = named.get(word);
    if (!known) {
      const own = new Set(tokens(word));
      known = wanted.flatMap((stems, at) => (stems.some((stem) => own.has(stem)) ? [at] : []));
      named.set(word, known);
    }
    return known;
  };
  const isWhole = (word: string) => {
    const own = indexTerms(word).stems.split(' ');
    return wanted.some((stems) => stems.some((stem) => own.includes(stem)));
  };
  return {
    text,
    topicIn(sentence) {
      const found = words(sentence).filter((word) => namedBy(word.text).length > 0);
      const distinct = new Set(found.flatMap((word) => namedBy(word.text)));
      if (wanted.length === 0 || distinct.size < wanted.length / 2) return [];
      return found.map(({ text: word, start, end }) => ({ start, end, whole: isWhole(word) }));
    },
  };
}
