import { sentences } from '../../../language/sentences.ts';
import { areNearDuplicates } from '../../../language/similarity.ts';
import { countWords, type Span } from '../../../language/words.ts';
import { announces } from './announcement.ts';
import type { Candidate } from './candidates.ts';
import { leansBack } from './leaning.ts';

/** A stretch of a document that becomes a statement; offsets into the document's text. */
export interface Quotable extends Span {
  documentId: string;
  text: string;
  /** Documents that contain its passage almost word for word. */
  alsoIn: readonly string[];
}

/** One statement and every place that says it, the best first. */
export type Chosen = readonly [Quotable, ...Quotable[]];

/** Few and good: what scores less than this share of the best is left out. */
const leastShare = 0.72;
const mostStatements = 6;
const mostPerDocument = 3;
/** How far back a sentence may reach for what it refers to. */
const mostContext = 2;
const longestList = 120;

/** Picks the statements of an answer from candidates that carry the question, best first. */
export function chooseStatements(carrying: readonly Candidate[]): Chosen[] {
  const bar = leastShare * (carrying[0]?.score ?? 0);
  const chosen: [Quotable, ...Quotable[]][] = [];
  const perDocument = new Map<string, number>();
  for (const candidate of carrying) {
    if (candidate.score < bar) break;
    const quotable = selfContained(candidate);
    if (chosen.some((places) => places.some((place) => overlaps(place, quotable)))) continue;
    const same = chosen.find(([first]) => areNearDuplicates(first.text, quotable.text));
    if (same) {
      same.push(quotable);
      continue;
    }
    const count = perDocument.get(quotable.documentId) ?? 0;
    if (chosen.length === mostStatements || count === mostPerDocument) continue;
    perDocument.set(quotable.documentId, count + 1);
    chosen.push([quotable]);
  }
  return chosen;
}

/** The sentence with what it needs to be understood: whom „Er“ means, what announced it, and the list after „folgende:“. */
function selfContained({ hit, start, end, text }: Candidate): Quotable {
  const spans = sentences(hit.text).map((span) => ({
    start: span.start + hit.start,
    end: span.end + hit.start,
  }));
  const at = spans.findIndex((span) => span.start === start);
  const textOf = (from: number, to: number) => hit.text.slice(from - hit.start, to - hit.start);
  let [from, to] = [start, end];
  for (let back = 1; back <= mostContext && leansBack(textOf(from, to)); back++) {
    const previous = spans[at - back];
    if (!previous || /\n\s*\n/.test(textOf(previous.start, from))) break;
    from = previous.start;
  }
  const announcing = spans[at - 1];
  if (from === start && announcing && announces(textOf(announcing.start, announcing.end)))
    from = announcing.start;
  if (text.endsWith(':')) {
    for (const next of spans.slice(at + 1)) {
      if (countWords(textOf(from, next.end)) > longestList) break;
      to = next.end;
      if (/[.!?]$/.test(textOf(next.start, next.end))) break;
    }
  }
  const { documentId, alsoIn } = hit;
  return { documentId, start: from, end: to, text: textOf(from, to), alsoIn };
}

function overlaps(a: Quotable, b: Quotable): boolean {
  return a.documentId === b.documentId && a.start < b.end && b.start < a.end;
}
