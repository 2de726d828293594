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

export interface Question {
  text: string;
  wanted: Wanted[];
  /** Numbers, dates, §§ and document numbers the question names; an answer stands with them. */
  values: Fact[];
  /** What the answer has to contain, as far as the question word tells: „Wann …?“ wants a date. */
  answerKinds: ReadonlySet<FactKind>;
}

/** Words that ask, or that name the sort of thing asked for, and may well be missing in the answer. */
const aboutAsking = new Set(
  `Angabe Anzahl Art Aspekt Auffassung Aufgabe Aussage Auswirkung Bedeutung Begründung Beispiel Bereich Betrag
  Dauer Datum Detail Dokument Dossier Einzelheit Ergebnis Folge Form Frage Fundstelle Gegenstand Grund Gründe Höhe
  Inhalt Information Jahr Konsequenz Maßnahme Meinung Menge Möglichkeit Name Ort Person Position Punkt Regel Regelung
  Rolle Sache Satz Sinn Situation Stand Stelle Summe Text Thema Titel Überblick Umfang Unterlage Unterschied Ursache
  Vorgabe Vorgehen Voraussetzung Wert Zahl Zeit Zeitpunkt Zeitraum Ziel Zusammenhang Zweck
  aussehen äußern bedeuten befinden begründen behandeln beschreiben besagen bestehen betragen enthalten entnehmen
  ergeben erklären erläutern erwähnen finden geben gelten gehen genannt genau heißen hoch kommen konkret lang lauten
  liegen machen meinen nennen passieren regeln sagen schreiben sehen spielen sprechen stehen tun verstehen vorliegen
  vorsehen wichtig wissen zeigen zusammenfassen`
    .split(/\s+/)
    .map(stem),
);

const answers: readonly [RegExp, readonly FactKind[]][] = [
  [/\b(?:wie\s*viele?n?|wievielt|anzahl|zahl der)\b/i, ['number', 'quantity', 'percentage', 'amount']],
  [
    /\b(?:wie hoch|wie teuer|was kostet|kosten|betrag|summe|wie viel (?:geld|euro))\b/i,
    ['amount', 'percentage', 'number'],
  ],
  [/\b(?:wann|welche[mnrs]? (?:tag|datum|jahr|monat|zeitpunkt|zeitraum))\b/i, ['date', 'duration']],
  [/\b(?:wie lange|frist|dauer)\b/i, ['duration', 'date']],
  [/\b(?:wer|wem|wen|wessen)\b/i, ['person', 'organisation']],
  [/\b(?:wo|wohin|woher|welche[mnrs]? (?:ort|stadt|land|gemeinde))\b/i, ['place']],
  [/\b(?:§|paragra(?:ph|f)en?|artikel|vorschrift|rechtsgrundlage|norm)(?!\p{L})/iu, ['reference']],
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
    // At the beginning of a question a verb is written like a noun: „Gilt …?“
    const noun = /^\p{Lu}/u.test(word) && (start > 0 || !isQuestion);
    const weight = asking ? 0.25 : noun ? 1 : 0.5;
    if (!byStem.has(stemmed))
      byStem.set(stemmed, { text: word, stem: stemmed, weight, subject: noun && !asking });
  }
  const kinds = answers.flatMap(([pattern, list]) => (pattern.test(text) ? list : []));
  return { text, wanted: [...byStem.values()], values, answerKinds: new Set(kinds) };
}
