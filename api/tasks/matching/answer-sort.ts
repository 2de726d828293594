import type { FactKind } from '../../../language/facts/fact.ts';
import { stem } from '../../../language/stem.ts';

/** A sort of answer that a question word asks for. */
export interface AnswerSort {
  /** Facts that answer; with `lesser` ones a sentence may still answer in passing. */
  kinds: readonly FactKind[];
  lesser: readonly FactKind[];
  /** Words that show an answer where no fact does: „weil“. */
  cue: RegExp | null;
  /** What stands right before a fact that plays the part asked for: „bis zum“ for „bis wann“. Null: any fact does. */
  role: RegExp | null;
  /** German, for a refusal: the documents name „keinen Zeitpunkt“. Null where such answers are hard to recognise. */
  none: string | null;
  /** True when the question asks what somebody says: whatever that one wrote or spoke may answer. */
  voice: boolean;
  /** Stem of what „wie viele …“ counts. */
  counted: string | null;
}

function sort(kinds: FactKind[], more: Partial<AnswerSort> = {}): AnswerSort {
  return { kinds, lesser: [], cue: null, role: null, none: null, voice: false, counted: null, ...more };
}

const reason = /\b(?:weil|denn|Gr(?:u|ü)nde?|Ursachen?|Anlass|wegen|aufgrund|infolge|deshalb|daher|damit)\b/i;

const frequency =
  /\b(?:alle (?:\p{L}+ ){0,2}(?:Jahre|Monate|Wochen|Tage|Stunden)|jede[nrs]? (?:Jahr|Monat|Woche|Tag)|(?:halb|viertel)?jährlich|monatlich|wöchentlich|täglich|\p{L}+mal|mal)\b/iu;

/** A time of day, and a stretch of the day. */
const clock = /\b\d{1,2}(?:[.:]\d{2})? Uhr\b/;
const hours = /\bvon \d{1,2}(?:[.:]\d{2})?(?: Uhr)? bis \d{1,2}(?:[.:]\d{2})? Uhr\b/;

/** Words that make a date the end of something, or its beginning; a few may stand between. */
const until =
  /\b(?:[Bb]is|[Ss]pätestens|längstens|[Bb]innen|[Ii]nnerhalb|(?:\p{L}*f|F)rist(?:en)?|Ablauf|endet|läuft)\b[^.;,]{0,24}$/u;
const from = /\b(?:seit|ab|mit Wirkung|beginnt|begonnen|tritt|in Kraft)\b[^.;,]{0,24}$/iu;

const asksForVoice =
  /\b(?:sagte?n?|forder(?:t|te|n|ten)|gefordert|verlang(?:t|te|en)|vorgeschlagen|schlägt|schlug|meint(?:e|en)?|kritisier(?:t|te|en)|bitte[nt]|bat|gebeten|erklärte?n?|warnt(?:e|en)?|empf(?:ie|a)hl(?:t|en)?|empfohlen|vertritt|Haltung|Position|Auffassung|Meinung)\b/;
const voice =
  /\b(?:[Ww]ir|[Ii]ch|[Uu]nsere?[rs]?)\b.*\b(?:bitten?|fordern?|erwarten?|schlagen?|empfehlen?|lehnen?|verlangen?|brauchen?|Vorschlag|Forderung(?:en)?)\b|\b(?:Erstens|Zweitens|Drittens):|\b(?:ausgesprochen|gefordert|vorgeschlagen|empfiehlt|fordert|kritisiert|verweist|bittet)\b/;

/** The first that fits counts. */
const sorts: readonly [RegExp, AnswerSort][] = [
  [/\bwie (?:oft|häufig)\b/i, sort([], { cue: frequency })],
  [/\bwie lange\b/i, sort(['duration'], { lesser: ['date'], cue: hours, none: 'keine Dauer' })],
  [
    /\bbis (?:wann|zu welche[mr] (?:tag|datum|jahr|monat|zeitpunkt|uhrzeit))\b/i,
    sort(['date'], { lesser: ['duration'], cue: clock, role: until, none: 'keinen Zeitpunkt' }),
  ],
  [
    /\b(?:seit|ab|von) wann\b/i,
    sort(['date'], { lesser: ['duration'], cue: clock, role: from, none: 'keinen Zeitpunkt' }),
  ],
  [
    /\b(?:wann|um wie viel uhr|welche[mnrs]? (?:tag|datum|jahr|monat|zeitpunkt))\b/i,
    sort(['date'], { lesser: ['duration'], cue: clock, none: 'keinen Zeitpunkt' }),
  ],
  [
    /\bwie hoch\b.*(?:kosten|summe|betrag|ausgaben?|einnahmen?|ansatz|preise?|gebühr(?:en)?|entschädigung|vergütung|miete|schulden)(?!\p{L})/iu,
    sort(['amount'], { lesser: ['number'], none: 'keinen Betrag' }),
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
  [asksForVoice, sort([], { cue: voice, voice: true })],
  [/\b(?:paragra(?:ph|f)en?|artikel|vorschrift|rechtsgrundlage|norm)\b/i, sort(['reference'])],
];

const counting = /\b[Ww]ie\s*viele\s+(?:\p{Ll}+\s+){0,2}(\p{Lu}[\p{L}-]+)/u;

/** What sort of answer a question asks for; null where its words do not tell. */
export function answerSortOf(question: string): AnswerSort | null {
  const found = sorts.find(([pattern]) => pattern.test(question))?.[1];
  const counted = counting.exec(question)?.[1];
  return found ? { ...found, counted: counted ? stem(counted) : null } : null;
}
