import { sentences } from '../../../language/sentences.ts';
import { markersInside, readMarkers, unfinishedMarker } from './markers.ts';

/** What a model's text turns out to be, piece by piece. */
export type Reading =
  /** More text of the statement being written, without markers. */
  | { type: 'delta'; text: string }
  | { type: 'statement'; text: string; numbers: number[] }
  | { type: 'heading'; text: string }
  /** A blank line. */
  | { type: 'paragraph' }
  /** Topics the material does not contain. */
  | { type: 'missing'; topics: string[] }
  /** Left out: talk about the answer, not part of it. */
  | { type: 'talk'; text: string };

const absence = 'NICHT ENTHALTEN';
const headingLine = /^#{1,6}\s+(.+?)\s*#*$|^\*\*([^*]+?):?\*\*:?$/;
const listMark = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/;
const talk =
  /^(?:Gerne|Natürlich|Selbstverständlich|Sicher|Klar|Hier (?:ist|sind|folgt|finden)|Im Folgenden|Basierend auf|Sure|Certainly|Here (?:is|are))\b.*[:!]$|^(?:Ich hoffe|Falls Sie|Lassen Sie mich wissen|Wenn Sie (?:weitere|noch)|Let me know)\b/;
const fence = /^```/;
/** Talk about the answer is shorter than this. */
const longestTalk = 160;
/** How far an open quotation or bracket keeps a sentence from ending. */
const enclosureReach = 400;

/**
 * Reads a model's text as it comes: sentences with the numbers they cite, headings, paragraphs, and the line that
 * names what is not contained. Marks of Markdown that nobody asked for are dropped.
 */
export class StatementReader {
  /** The line being written, from the first sentence that is not complete. */
  #line = '';
  #fresh = true;
  #shown = '';

  *push(text: string): Generator<Reading> {
    for (const piece of text.split(/(\n)/)) {
      if (piece === '\n') yield* this.#endLine();
      else if (piece) yield* this.#grow(piece);
    }
  }

  /** What is left when the model has ended. */
  *end(): Generator<Reading> {
    yield* this.#endLine();
  }

  *#grow(piece: string): Generator<Reading> {
    this.#line += piece;
    if (this.#fresh && !isText(this.#line)) return;
    if (this.#fresh) {
      this.#fresh = false;
      this.#line = unmarked(this.#line).trimStart();
    }
    for (const sentence of this.#completeSentences()) yield* this.#statement(sentence);
    yield* this.#delta();
  }

  *#endLine(): Generator<Reading> {
    const line = this.#line.trim();
    const whole = this.#fresh;
    this.#line = '';
    this.#fresh = true;
    if (line === '') {
      if (whole) yield { type: 'paragraph' };
      return;
    }
    if (whole && fence.test(line)) return;
    const heading = whole ? headingLine.exec(line) : null;
    if (heading) {
      yield { type: 'heading', text: (heading[1] ?? heading[2]!).replaceAll('**', '') };
      return;
    }
    if (line.startsWith(absence)) {
      yield { type: 'missing', topics: topicsOf(line.slice(absence.length)) };
      return;
    }
    if (whole && talk.test(line) && readMarkers(line).numbers.length === 0) {
      yield { type: 'talk', text: line };
      return;
    }
    const text = markersInside(whole ? unmarked(line) : line.replaceAll('**', ''));
    for (const { start, end } of sentences(text)) yield* this.#statement(text.slice(start, end));
  }

  /** Sentences of the line behind which another one has begun. */
  *#completeSentences(): Generator<string> {
    for (;;) {
      const text = markersInside(this.#line.slice(0, unfinishedMarker(this.#line)));
      const [first, second] = sentences(text);
      if (!first || !second || !/\s/.test(text.slice(second.start))) return;
      const sentence = text.slice(first.start, first.end);
      if (isOpen(sentence)) return;
      this.#line = text.slice(second.start) + this.#line.slice(unfinishedMarker(this.#line));
      yield sentence;
    }
  }

  *#statement(sentence: string): Generator<Reading> {
    const { text, numbers } = readMarkers(sentence.replaceAll('**', ''));
    this.#shown = '';
    // A marker that got a sentence of its own belongs to nothing.
    if (/[\p{L}\p{N}]/u.test(text)) yield { type: 'statement', text, numbers };
  }

  *#delta(): Generator<Reading> {
    const stable = this.#line.slice(0, unfinishedMarker(this.#line)).replaceAll('**', '').replace(/\*$/, '');
    const { text } = readMarkers(stable);
    if (text.length <= this.#shown.length || !text.startsWith(this.#shown)) return;
    const more = text.slice(this.#shown.length);
    this.#shown = text;
    yield { type: 'delta', text: more };
  }
}

/** Whether the beginning of a line can be nothing but text. */
function isText(line: string): boolean {
  const start = line.trimStart();
  if (start === '') return false;
  if (start.length < absence.length && absence.startsWith(start)) return false;
  if (start.startsWith(absence) || start.startsWith('#') || '```'.startsWith(start.slice(0, 3))) return false;
  if (/^(?:[-*•–]|\d{1,2}[.)]?)\s?$/.test(start)) return false;
  if (start.startsWith('**')) return start.length > 80 || /\*\*[^*]+\*\*\s*[^\s:]/.test(start);
  return start.length > longestTalk || !mayBeTalk(start);
}

const talkWords =
  `Gerne,Natürlich,Selbstverständlich,Sicher,Klar,Hier,Im Folgenden,Basierend,Sure,Certainly,Here,Ich hoffe,
  Falls Sie,Lassen Sie,Wenn Sie,Let me`.split(/,\s*/);

function mayBeTalk(start: string): boolean {
  return talkWords.some((word) =>
    start.length <= word.length
      ? word.startsWith(start)
      : start.startsWith(word) && !/\p{L}/u.test(start[word.length]!),
  );
}

/** Without list mark and emphasis. */
function unmarked(line: string): string {
  return line.replace(listMark, '').replaceAll('**', '');
}

function isOpen(sentence: string): boolean {
  if (sentence.length > enclosureReach) return false;
  const pairs = [
    ['„', '“'],
    ['»', '«'],
    ['(', ')'],
  ] as const;
  return pairs.some(([open, close]) => sentence.lastIndexOf(open) > sentence.lastIndexOf(close));
}

function topicsOf(list: string): string[] {
  return list
    .replace(/^\s*:?\s*/, '')
    .split(/\s*;\s*/)
    .map((topic) => topic.replace(/[.`…]+$/, '').trim())
    .filter(Boolean);
}
