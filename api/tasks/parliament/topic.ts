import type { Clause } from '../../../ingest/parliament/search/clause.ts';
import { marksOf } from '../../../ingest/parliament/search/marks.ts';
import { isPart } from '../../../ingest/parliament/search/postings.ts';
import { parseTextQuery } from '../../../ingest/parliament/search/text-query.ts';
import type { TopicSpan } from '../../../language/stance/position-passages.ts';

/** What is looked for in speeches, and where a sentence names it. */
export interface Topic {
  text: string;
  /** Words of the sentence that name the topic; empty where fewer than half of its words occur. */
  topicIn(sentence: string): TopicSpan[];
}

/**
 * Reads a topic as the search of speeches does: a word is named by its inflections and by compounds that contain it
 * („Bürgergeldreform“ names „Bürgergeld“), never by part of it.
 */
export function readTopic(text: string): Topic {
  const { all } = parseTextQuery(text);
  const clauses = [...all, ...all.map(withoutParts)];
  return {
    text,
    topicIn(sentence) {
      const marks = marksOf(sentence, clauses);
      const named = marks.slice(0, all.length);
      const met = named.filter((spans) => spans.length > 0).length;
      if (met === 0 || met < all.length / 2) return [];
      const whole = new Set(marks.slice(all.length).flatMap((spans) => spans.map(String)));
      const spans = new Map(named.flatMap((own) => own.map((span) => [String(span), span] as const)));
      return [...spans]
        .map(([key, [start, end]]) => ({ start, end, whole: whole.has(key) }))
        .sort((a, b) => a.start - b.start);
    },
  };
}

/** The clause as words of their own alone. */
function withoutParts(clause: Clause): Clause {
  switch (clause.kind) {
    case 'word':
      return { ...clause, terms: clause.terms.filter((term) => !isPart(term)) };
    case 'prefix':
      return isPart(clause.start) ? { kind: 'any', clauses: [] } : clause;
    case 'phrase':
      return { ...clause, slots: clause.slots.map((terms) => terms.filter((term) => !isPart(term))) };
    case 'near': {
      const [first, second] = clause.clauses;
      return { ...clause, clauses: [withoutParts(first), withoutParts(second)] };
    }
    case 'any':
      return { ...clause, clauses: clause.clauses.map(withoutParts) };
  }
}
