import { factsOf } from '../../../facts/facts.ts';
import type { PlainFinding } from '../finding.ts';
import { finiteReadings, participleLemma, type Sentence, type SentenceWord, spanOf } from '../sentence.ts';

const bracketed = /\(([^()]+)\)|\[([^[\]]+)\]|(?<=\s)[–—]\s([^–—]+?)\s[–—](?=[\s,.;])/g;

/** Brackets and dashes that break into a sentence; one or two words in brackets only at `leicht`. */
export function insertions({ text, level }: Sentence): PlainFinding[] {
  return Array.from(text.matchAll(bracketed)).flatMap((match): PlainFinding[] => {
    const inner = match[1] ?? match[2] ?? match[3]!;
    const words = inner.trim().split(/\s+/).length;
    if (words < 3 && level !== 'leicht') return [];
    return [
      {
        rule: 'bracket',
        span: [match.index, match.index + match[0].length],
        message: 'Der Einschub unterbricht den Satz.',
        suggestion: 'Machen Sie einen eigenen Satz daraus.',
      },
    ];
  });
}

const relative = /^(?:der|die|das|dem|den|dessen|deren|denen|welche[rsmn]?)$/;
const preposition =
  /^(?:in|an|auf|aus|bei|mit|nach|von|zu|für|durch|gegen|über|unter|vor|um|ohne|aufgrund|wegen)$/;
const subjunction =
  /^(?:dass|weil|wenn|falls|sofern|soweit|obwohl|obgleich|nachdem|bevor|damit|sodass|während|solange|sobald|indem|ob)$/;
const leastInserted = 5;

/** A subordinate clause of five words and more between the beginning of a clause and its end. */
export function nestedClause({ segments, text }: Sentence): PlainFinding[] {
  return segments.flatMap((segment, at): PlainFinding[] => {
    const [before, after] = [segments[at - 1], segments[at + 1]];
    if (!before || !after || segment.length < leastInserted || !opensSubordinate(segment)) return [];
    if (!betweenCommas(text, segment) || opensSubordinate(after) || opensMain(after)) return [];
    if (finiteReadings(segment.at(-1)!).length === 0 || isComplete(before)) return [];
    return [
      {
        rule: 'nested-clause',
        span: spanOf(segment[0]!, segment.at(-1)!),
        message: 'Dieser Nebensatz reißt den Hauptsatz auseinander.',
        suggestion: 'Stellen Sie ihn ans Ende, oder machen Sie einen eigenen Satz daraus.',
      },
    ];
  });
}

function opensSubordinate([first, second]: readonly SentenceWord[]): boolean {
  if (!first) return false;
  if (relative.test(first.lower) || subjunction.test(first.lower)) return true;
  return preposition.test(first.lower) && second !== undefined && relative.test(second.lower);
}

/** What follows is a clause or a list item of its own and does not go on with the one before. */
function opensMain([first]: readonly SentenceWord[]): boolean {
  return (
    first !== undefined &&
    /^(?:und|oder|aber|sondern|so|dann|sowie|denn|jedoch|es|\d+\p{L}?|\p{L})$/u.test(first.lower)
  );
}

/** A clause that has its verb group: nothing is torn from it. */
function isComplete(segment: readonly SentenceWord[]): boolean {
  const last = segment.at(-1)!;
  return (
    /^(?:nicht|ein|aus|an|ab|vor|zu|fest|auf)$/.test(last.lower) ||
    finiteReadings(last).length > 0 ||
    participleLemma(last) !== null
  );
}

function betweenCommas(text: string, segment: readonly SentenceWord[]): boolean {
  const [first, last] = [segment[0]!, segment.at(-1)!];
  return /,\s*$/.test(text.slice(0, first.start)) && /^\s*,/.test(text.slice(last.end));
}

const mostInline = 3;
const longestItem = 7;

/** A list of more than three items in running text. */
export function inlineList({ segments, text }: Sentence): PlainFinding[] {
  const found: PlainFinding[] = [];
  let run: SentenceWord[][] = [];
  const close = () => {
    const last = run.at(-1);
    const joined = last?.some(({ lower }) => /^(?:und|oder|sowie|beziehungsweise)$/.test(lower)) ? 1 : 0;
    const infinitive = last?.at(-2)?.lower === 'zu' || /^\p{Ll}+zu\p{Ll}+en$/u.test(last?.at(-1)?.text ?? '');
    if (joined === 1 && !infinitive && run.length + joined > mostInline) {
      found.push({
        rule: 'inline-list',
        span: spanOf(run[0]![0]!, last!.at(-1)!),
        message: `Der Satz zählt ${run.length + joined} Dinge auf.`,
        suggestion: 'Machen Sie eine Liste daraus, ein Punkt je Zeile.',
      });
    }
    run = [];
  };
  segments.forEach((segment, at) => {
    const follows = at > 0 && /^\s*,\s*$/.test(text.slice(segments[at - 1]!.at(-1)!.end, segment[0]!.start));
    const item =
      segment.some(({ capital }) => capital) &&
      segment.length <= longestItem &&
      !opensSubordinate(segment) &&
      !hasFiniteVerb(segment);
    if (!item) return close();
    if (!follows && run.length > 0) close();
    if (run.length === 0 && at > 0 && follows) run.push(segments[at - 1]!.slice(-1));
    run.push([...segment]);
  });
  close();
  return found;
}

const hasFiniteVerb = (segment: readonly SentenceWord[]) =>
  segment.some((word, at) => {
    if (!finiteReadings(word).some(({ mood }) => mood === 'indicative')) return false;
    // „die genannten Stellen“, „weite Wege“: an adjective that looks like a verb.
    return !(/(?:e|te|ten)$/.test(word.lower) && segment[at + 1]?.capital) && segment[at - 1]?.lower !== 'zu';
  });

/** What every citation has; most sentences have none of it. */
const citing = /§|(?<!\p{L})(?:Art|Anlage|Paragra[pf]|\(E[UGW]|Euratom)|\/E[UGW]/u;

/** What sends the reader elsewhere: §§ and articles with their parts, and „siehe …“. */
export function references({ text, level }: Sentence): PlainFinding[] {
  const cited = !citing.test(text) ? [] : factsOf(text).filter(({ kind }) => kind === 'reference');
  const deep = cited.some(
    ({ value }) => value.split(' ').filter((part) => /^(?:Abs|S|Nr|Bst|Hs)\d/.test(part)).length >= 2,
  );
  const found: PlainFinding[] = [];
  if (cited.length > 0 && (level === 'leicht' || cited.length > 1 || deep)) {
    found.push({
      rule: 'reference',
      span: [cited[0]!.start, cited.at(-1)!.end],
      message: 'Wer das verstehen will, muss erst anderswo nachlesen.',
      suggestion: 'Sagen Sie kurz, was dort steht, und nennen Sie die Fundstelle am Ende.',
    });
  }
  for (const match of text.matchAll(/(?<!\p{L})(?:siehe|vgl\.|vergleiche|s\.\s?o\.|s\.\s?u\.)(?!\p{L})/giu)) {
    found.push({
      rule: 'reference',
      span: [match.index, match.index + match[0].length],
      message: 'Der Hinweis schickt die Leserin an eine andere Stelle.',
      suggestion: 'Sagen Sie hier, was dort steht.',
    });
  }
  return found;
}
