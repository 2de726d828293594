/** Said to people in the hall, not about a matter: thanks, greetings, what is left of the time. */
const courtesy =
  /^[\s–—-]*(?:(?:Herr|Frau) (?:\p{L}+ )?(?:[Pp]räsident|Kolleg|Minister|Bundes|Staats|Abgeordnet|Dr\.|Vorsitzend)[^.!?]{0,60}[!.]$|(?:Sehr |Liebe |Werte |Verehrte )[^.]{0,160}!$|(?:Das ist |Dafür |Dafür noch mal |Herzlichen |Vielen |Besten |Großen |Ganz )*(?:Dank|Danke|Dankeschön)(?!\p{L})|(?:Ich|Wir) (?:danke|danken|bedanke|bedanken|gratuliere|gratulieren|wünsche|wünschen|freue mich|komme zum Schluss|bitte um (?:Ihre |Eure )?(?:Zustimmung|Aufmerksamkeit|Entschuldigung)|möchte (?:mich )?(?:[^.]{0,60} )?(?:danken|bedanken|gratulieren))|Alles Gute(?!\p{L})|Guten (?:Morgen|Tag|Abend)|Glück ?auf(?!\p{L})|(?:Meine )?[Rr]edezeit|Zum Schluss(?: noch)?:?$)|(?:herzlichen|vielen|großen|besten) Dank|(?:zum Schluss kommen|Zwischenfrage)/u;

/** „… will ich Ihnen sagen“, „lassen Sie mich …“, „ich habe gefragt“: the speech speaks of itself. */
const aboutItself =
  /(?<!\p{L})[Ll]assen Sie (?:mich|uns)(?!\p{L})|(?<!\p{L})(?:(?:[Ii]ch|[Ww]ir) (?:will|wollen|möchte|möchten|muss|müssen|werde|werden|kann|können|darf|sollte|sollten)|(?:will|wollen|möchte|möchten|muss|müssen|werde|werden|kann|können|darf) (?:ich|wir))(?!\p{L})[^.;!?]{0,120}?(?<!\p{L})(?:sagen|erklären|erläutern|erinnern|hinweisen|deutlich machen|klarmachen|klarstellen|betonen|anmerken|erwähnen|zitieren|vorlesen|beantworten|antworten|fragen|festhalten|feststellen|ansprechen|eingehen|zurückkommen|verweisen|anfangen|beginnen|vortragen|widmen|aufgreifen|debattieren|diskutieren|reden|sprechen|zu sprechen kommen|(?:zum|zur|auf) [^.;!?]{0,60} kommen|nennen|ausführen|anführen|danken|bedanken)(?!\p{L})|(?<!\p{L})(?:[Ii]ch (?:frage|habe gefragt|sage Ihnen nur|erinnere|verweise|weise)|frage ich)(?!\p{L})/u;

/** Whether a sentence thanks, greets, or speaks of the sitting or of the speech itself instead of the matter. */
export const isAboutSpeaking = (sentence: string): boolean =>
  courtesy.test(sentence) || aboutItself.test(sentence);
