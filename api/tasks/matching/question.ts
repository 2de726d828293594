import { baseLexicon } from '../../../language/compounds/base-lexicon.ts';
import { splitCompound } from '../../../language/compounds/split.ts';
import type { Fact, FactKind } from '../../../language/facts/fact.ts';
import { factsOf } from '../../../language/facts/facts.ts';
import { ministriesIn, type NamedMinistry } from '../../../language/ministries.ts';
import { stem } from '../../../language/stem.ts';
import { isStopWord } from '../../../language/stop-words.ts';
import { words } from '../../../language/words.ts';
import { type AnswerSort, answerSortOf } from './answer-sort.ts';
import { isFrame } from './frame-words.ts';
import { isAsking, isUsualActor } from './plain-words.ts';

/** A content word of a question. */
export interface Wanted {
  /** As the question writes it. */
  text: string;
  /** Its stem, and other stems under which a text may write it. */
  stems: readonly string[];
  /** Stems of a compound's parts that mean something; empty for other words. */
  parts: readonly string[];
  /** How much it counts: nouns and names 1, other words less, words about asking itself least. */
  weight: number;
  /** Set where it names a ministry, which texts name in more than one way. */
  ministry: NamedMinistry | null;
  /** A noun or name that says what the question is about; an answer has to do with it. */
  subject: boolean;
}

export interface Question {
  text: string;
  wanted: Wanted[];
  /** Numbers, dates, §§ and document numbers the question names; an answer stands with them. */
  values: Fact[];
  answer: AnswerSort | null;
}

const valueKinds: ReadonlySet<FactKind> = new Set([
  'number',
  'percentage',
  'amount',
  'quantity',
  'date',
  'reference',
  'document-number',
]);

const nameKinds: ReadonlySet<FactKind> = new Set(['person', 'organisation', 'place']);

const weights = { noun: 1, other: 0.5, asking: 0.25 };

/** What a question, or a topic in a few words, is about and asks for. */
export function readQuestion(text: string): Question {
  const facts = factsOf(text);
  const values = facts.filter((fact) => valueKinds.has(fact.kind));
  const names = facts.filter((fact) => nameKinds.has(fact.kind));
  const isQuestion = /\?\s*$/.test(text);
  const ministries = ministriesIn(text);
  const wanted = new Map<string, Wanted>();
  for (const ministry of ministries) {
    const name = text.slice(ministry.start, ministry.end);
    wanted.set(name, ministryAs(name, ministry));
  }
  for (const { text: word, start, end } of words(text)) {
    if (isStopWord(word) || !/\p{L}{2}/u.test(word)) continue;
    if ([...values, ...ministries].some((known) => start < known.end && known.start < end)) continue;
    if (isFrame(word, text.slice(0, start), text.slice(end))) continue;
    if (/\bwie $/i.test(text.slice(0, start)) || /^viele?$/i.test(word)) continue;
    // At the beginning of a question a verb is written like a noun: „Gilt …?“
    const noun = /^\p{Lu}/u.test(word) && (start > 0 || !isQuestion);
    const named = names.some((fact) => start < fact.end && fact.start < end);
    const read = readWord(word, noun, named, /\bwelche[mnrs]? $/i.test(text.slice(0, start)));
    if (!wanted.has(read.stems[0]!)) wanted.set(read.stems[0]!, read);
  }
  return { text, wanted: [...wanted.values()], values, answer: asksBack(text, values) };
}

const measured: ReadonlySet<FactKind> = new Set(['number', 'percentage', 'amount', 'quantity']);

/** „Was kostet 214.000 Euro?“ names the value and asks for the thing. */
function asksBack(text: string, values: readonly Fact[]): AnswerSort | null {
  const sort = answerSortOf(text);
  const known = values.some(({ kind }) => measured.has(kind) && sort?.kinds.includes(kind));
  return known ? null : sort;
}

/** A ministry as a subject: the same house under any of its names. */
function ministryAs(text: string, ministry: NamedMinistry): Wanted {
  return { text, stems: ministry.fields, parts: [], weight: weights.noun, ministry, subject: true };
}

function readWord(word: string, noun: boolean, named: boolean, asked: boolean): Wanted {
  const stemmed = stem(word);
  // „Welche Frist“ is answered by „innerhalb von drei Tagen“; „gilt die Frist“ is about the Frist.
  const asking = isAsking(stemmed) || (asked && isTimeLimit.test(word));
  const subject = noun && !asking && !isUsualActor(stemmed);
  const weight = asking ? weights.asking : subject ? weights.noun : weights.other;
  const infinitive = stem(word.replace(participle, '$1$2'));
  return {
    text: word,
    stems: [...new Set([stemmed, infinitive])],
    // A name is one thing, whatever it is made of.
    parts: noun && !named ? partsOf(word) : [],
    weight,
    ministry: null,
    subject,
  };
}

const isTimeLimit = /^(?:frist|termin)(?:en?)?$/i;

/** „umgeschichtet“ goes with „umschichten“ and „Umschichtung“, „gekürzt“ with „Kürzung“. */
const participle =
  /^((?:ab|an|auf|aus|bei|durch|ein|fest|her|hin|los|mit|nach|nieder|über|um|unter|vor|weg|weiter|zu|zurück|zusammen)?)ge(\p{L}{3,}?)(?:e?t|en)$/u;

/** „Bewilligungssumme“ asks for a sum of Bewilligungen, which no text need call by that name. */
const measuringHead = /^(?:anzahl|betrag|dauer|höhe|menge|quote|summe|zahl)(?:en|n|e|s)?$/;

function partsOf(word: string): string[] {
  const parts = splitCompound(word, baseLexicon());
  if (parts.length < 2) return [];
  const meaning = measuringHead.test(parts.at(-1)!) ? parts.slice(0, -1) : parts;
  return meaning.map(stem);
}
