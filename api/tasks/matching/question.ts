import type { Fact, FactKind } from '../../../language/facts/fact.ts';
import { factsOf } from '../../../language/facts/facts.ts';
import { stem } from '../../../language/stem.ts';
import { isStopWord } from '../../../language/stop-words.ts';
import { words } from '../../../language/words.ts';

/** A content word of a question. */
export interface Wanted {
  /** As the question writes it. */
  text: string;
  stem: string;
  /** How much it counts: nouns and names 1, other words less, words about asking itself least. */
  weight: number;
  /** A noun or name that says what the question is about; an answer has to do with it. */
  subject: boolean;
}

/** Who acts in administrative texts; they often say „wir“, or leave it to the heading. */
const usualActors = new Set(
  `Abteilung Amt Behörde Bund Bundesregierung Bundestag Fraktion Gemeinde Haus Koalition Kommune Kreis Land
  Landesregierung Landtag Minister Ministerin Ministerium Partei Parlament Referat Regierung Stadt Verwaltung`
    .split(/\s+/)
    .map(stem),
);

/** A sort of answer that a question word asks for. */
export interface AnswerSort {
  /** Facts that answer; with `lesser` ones a sentence may still answer in passing. */
  kinds: readonly FactKind[];
  lesser: readonly FactKind[];
  /** Words that show an answer where no fact does: „weil“. */
  cue: RegExp | null;
  /** German, for a refusal: the documents name „keinen Zeitpunkt“. Null where such answers are hard to recognise. */
  none: string | null;
}

export interface Question {
  text: string;
  wanted: Wanted[];
  /** Numbers, dates, §§ and document numbers the question names; an answer stands with them. */
  values: Fact[];
  /** What the answer has to contain, as far as the question word tells; null where it does not. */
  answer: AnswerSort | null;
}

/** Words that ask, or that name the sort of thing asked for, and may well be missing in the answer. */
const aboutAsking = new Set(
  `Angabe Anteil Anzahl Art Aspekt Auffassung Aufgabe Aussage Auswirkung Bedeutung Begründung Beispiel Bereich Betrag
  Dauer Datum Detail Dokument Dossier Einzelheit Ergebnis Folge Form Frage Fundstelle Gegenstand Geld Grund Gründe Höhe
  Inhalt Information Jahr Konsequenz Maßnahme Meinung Menge Möglichkeit Name Ort Person Position Prozent Prozentsatz Punkt Regel Regelung
  Rolle Sache Satz Sinn Situation Stand Stelle Summe Text Thema Titel Überblick Umfang Unterlage Unterschied Ursache
  Vorgabe Vorgehen Voraussetzung Wert Zahl Zeit Zeitpunkt Zeitraum Ziel Zusammenhang Zweck
  aussehen äußern bedeuten befinden begründen behandeln beschreiben besagen bestehen betragen enthalten entnehmen
  ergeben erklären erläutern erwähnen finden geben gelten gehen genannt genau heißen hoch kommen konkret lang lauten
  liegen machen meinen nennen passieren planen geplant regeln sagen schreiben sehen spielen sprechen stehen tun
  vereinbaren vereinbart verstehen vorliegen vorsehen vorgesehen wichtig wissen zeigen zusammenfassen`
    .split(/\s+/)
    .map(stem),
);

function sort(kinds: FactKind[], more: Partial<AnswerSort> = {}): AnswerSort {
  return { kinds, lesser: [], cue: null, none: null, ...more };
}

const reason = /\b(?:weil|denn|Gr(?:u|ü)nde?|Ursachen?|Anlass|wegen|aufgrund|infolge|deshalb|daher|damit)\b/i;

/** The first that fits counts. */
const answers: readonly [RegExp, AnswerSort][] = [
  [/\bwie lange\b/i, sort(['duration'], { lesser: ['date'], none: 'keine Dauer' })],
  [
    /\b(?:wann|welche[mnrs]? (?:tag|datum|jahr|monat|zeitpunkt))\b/i,
    sort(['date'], { lesser: ['duration'], none: 'keinen Zeitpunkt' }),
  ],
  [
    /\b(?:wie teuer|was kostete?n?|wie viel (?:geld|euro)|welche[nr]? (?:kosten|betrag|summe))\b/i,
    sort(['amount'], { lesser: ['number'], none: 'keinen Betrag' }),
  ],
  [
    /\b(?:wie\s*viele?|wie hoch|welche[nr]? (?:anzahl|anteil|höhe))\b/i,
    sort(['number', 'quantity', 'percentage', 'amount'], { lesser: ['duration'], none: 'keine Zahl' }),
  ],
  [/\b(?:warum|weshalb|wieso|aus welche[mn] gr(?:u|ü)nde?n?)\b/i, sort([], { cue: reason })],
  [/\bfrist\b/i, sort(['duration', 'date'])],
  [/\b(?:wer|wem|wen|wessen)\b/i, sort(['person', 'organisation'])],
  [/\b(?:wo|wohin|woher|welche[mnrs]? (?:ort|stadt|land|gemeinde))\b/i, sort(['place'])],
  [/\b(?:paragra(?:ph|f)en?|artikel|vorschrift|rechtsgrundlage|norm)\b/i, sort(['reference'])],
];

const valueKinds: ReadonlySet<FactKind> = new Set([
  'number',
  'percentage',
  'amount',
  'quantity',
  'date',
  'reference',
  'document-number',
]);

/** What a question asks for, and with which words. */
export function readQuestion(text: string): Question {
  const values = factsOf(text).filter((fact) => valueKinds.has(fact.kind));
  const isQuestion = /\?\s*$/.test(text);
  const byStem = new Map<string, Wanted>();
  for (const { text: word, start, end } of words(text)) {
    if (isStopWord(word) || !/\p{L}{2}/u.test(word)) continue;
    if (values.some((fact) => start < fact.end && fact.start < end)) continue;
    const stemmed = stem(word);
    const asking = aboutAsking.has(stemmed);
    const vague = asking || usualActors.has(stemmed);
    // At the beginning of a question a verb is written like a noun: „Gilt …?“
    const noun = /^\p{Lu}/u.test(word) && (start > 0 || !isQuestion);
    const weight = asking ? 0.25 : noun && !vague ? 1 : 0.5;
    if (!byStem.has(stemmed))
      byStem.set(stemmed, { text: word, stem: stemmed, weight, subject: noun && !vague });
  }
  const answer = answers.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  return { text, wanted: [...byStem.values()], values, answer };
}
