/** What a sentence of an office paper does, recognised by the words it uses. */
interface Cue {
  pattern: RegExp;
  /** What it adds to how much the sentence matters to those who decide. */
  weight: number;
}

const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const calendar = `(?:\\d{1,2}\\. ?(?:(?:${months})|\\d{1,2}\\.)(?: ?\\d{2,4})?|(?:Ende|Anfang|Mitte) (?:${months}|\\d{4})|\\d{4}|Jahresende)`;
const words = (alternatives: string) =>
  new RegExp(`(?<!\\p{L})(?:${alternatives.replace(/\n\s+/g, '')})(?!\\p{L})`, 'u');

/** Who decides wants these first: what is proposed, decided, demanded, refused. */
export const decision = words(
  `schlägt|schlagen|vorgeschlagen|vorzuschlagen|Vorschlag|empfiehlt|empfehlen|empfohlen|Empfehlung|rät|raten|Votum|
  beschließt|beschließen|beschlossen|Beschluss|beauftragt|billigt|Billigung|Zustimmung|zustimmen|zuzustimmen|stimmt|zugestimmt|zugesagt|
  fordert|fordern|verlangt|verlangen|erwartet|beantragt|beantragen|bittet|gebeten|
  lehnt|lehnen|ablehnt|abgelehnt|ablehnen|widersprochen|widerspricht|Vorbehalt|unter der Bedingung|Voraussetzung|
  entscheidet|entscheiden|Entscheidung|spricht sich|sprechen sich`,
);
const obligation = words(
  `muss|müssen|müsste|müssten|verpflichtet|Pflicht|untersagt|verboten|Verbot|zulässig|unzulässig|(?:ist|sind)[^,;.]{0,90} (?:zu \\p{L}+|\\p{L}{2,8}zu\\p{L}+)en|
  d(?:arf|ürfen)[^.]{0,60}(?:nur|nicht|kein\\p{L}*)|sollte|sollten|soll|sollen|ausschließlich|Anspruch`,
);
const consequence = words(
  `sonst|andernfalls|anderenfalls|verfällt|verfallen|verjährt|verjähren|entfällt|scheitert|Solange|solange|bevor|
  Ohne|gefährdet|ausgeschlossen|verliert|droht|drohen|Risiko|Folge|endet`,
);
const scarcity = words(
  `nur|erst|kaum|lediglich|fehlt|fehlen|fehlte|fehlende\\p{L}?|nicht|kein\\p{L}{0,2}|ohne|ungeklärt|offen|unvollständig|unbekannt`,
);
const change = words(
  `mehr als|weniger als|doppelt|Doppelte|Hälfte|Drittel|Viertel|Fünftel|gestiegen|steigen|steigt|stieg|sinken|sinkt|sank|gesunken|erhöht|wächst|
  verzögert|Verspätung|verfehlt|Mehrbedarf|Mehrkosten|insgesamt|zusätzlich\\p{L}{0,2}|weitere|statt|Mangel|Mängel|gekürzt|gekündigt|
  ausgefallen|eingestellt|schließen|schlechter|besser|deutlich|wirksam\\p{L}{0,4}|Wirkung`,
);
const proportion =
  /(?<!\p{L})(?:\d[\d.]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun) (?:von|der|des) (?:\d[\d.]*|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig)(?!\p{L})|jede[rs]? (?:zweite|dritte|vierte|fünfte|zehnte|zwölfte)|von \d[\d.,]* auf \d/u;
export const deadline = new RegExp(
  `(?:bis|spätestens|zum|vor|ab|am)(?: (?:zum|zur|spätestens|dem|Ende|Mitte|Anfang))* ${calendar}|(?:binnen|innerhalb|Frist|Stichtag)(?!\\p{L})`,
  'u',
);
export const amount =
  /\d[\d.,]*(?: (?:bis|und|oder) \d[\d.,]*)? ?(?:Tsd\.?|Mio\.?|Mrd\.?|Millionen?|Milliarden?)? ?(?:Euro|€|EUR)(?!\p{L})/u;
const measure =
  /\d[\d.,]* ?(?:Prozent|%|Hektar|Kilometern?|Quadrat\p{L}+|Tonnen|Stellen|Menschen|Personen|Plätze\p{L}*|Stunden|Tagen?|Wochen|Monaten?|Metern?|Litern?)(?!\p{L})/u;
/** „640 Betriebe“, „1.140 Lehrkräfte“; no year, date, section, number of a list or file. */
const count =
  /(?<![\d.,/§:–-]\s?|(?:Nr|Abs|Art|Az|Nummer|Absatz|Artikel|Referat|Anlage|Abschnitt|Kapitel|TOP|Abteilung|Einzelplan|Satz)\.?\s)(?:\d{1,3}(?:\.\d{3})+|\d{1,3})(?![\d./:]|\.? (?:Euro|Uhr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|[.,]\d)(?= \p{L})/u;

const history = new RegExp(
  `(?<!\\d)(?:1[5-9]\\d{2}|200\\d)(?!\\d)|(?<!\\p{L})(?:früher|damals|seinerzeit|ursprünglich|historisch|Historisch|gegründet|errichtet|eröffnet|seit Jahrzehnten|stammt|Tradition|zurückgeht)(?!\\p{L})`,
  'u',
);
const definition = words(
  `versteht man|verstanden|im Sinne|Im Sinne|bezeichnet|Begriff|Begriffe|definiert|sogenannte\\p{L}?|Grundsatz|Grundlage|Rechtsgrundlage\\p{L}?|
  geregelt|regelt|gilt als|gelten als`,
);
const structure = words(
  `Kapitel|Abschnitt|gliedert|dargestellt|Im Folgenden|im Folgenden|Zunächst|zunächst|beigefügt|Anlage|Anlagen|verwiesen|verweist|hingewiesen|
  Bezug genommen|fasst|abgedruckt|vorgestellt|erläutert|befragt|ausgewertet|Befragung|Methodisch|Erhebung|Stichprobe|Interviews?`,
);
const courtesy = words(
  `dankt|danken|gedankt|bedankt|begrüßt die|Zusammenarbeit|Atmosphäre|Beispiel|beispielsweise|Rückfragen`,
);

/** Weights are log-odds of a logistic regression on the development papers of `eval/sets/summaries`, rounded. */
export const cues: readonly Cue[] = [
  { pattern: decision, weight: 1.1 },
  { pattern: obligation, weight: 0.7 },
  { pattern: deadline, weight: 0.9 },
  { pattern: consequence, weight: 0.4 },
  { pattern: amount, weight: 1.2 },
  { pattern: measure, weight: 0.8 },
  { pattern: count, weight: 0.8 },
  { pattern: proportion, weight: 1.3 },
  { pattern: scarcity, weight: 1 },
  { pattern: change, weight: 0.5 },
  { pattern: history, weight: -0.5 },
  { pattern: definition, weight: -0.3 },
  { pattern: structure, weight: -0.3 },
  { pattern: courtesy, weight: -0.3 },
  { pattern: /\?[“"]?$/u, weight: -1.5 },
];
