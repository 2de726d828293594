/** What a part of a form may ask of the sources, and how sentences show that they say it. */
export interface Aspect {
  /** As forms write it. */
  name: string;
  /** Headings under which such sentences stand. */
  headings: RegExp;
  /** Words that such sentences contain; two of them make it sure. */
  cues: RegExp;
  /** Without it a sentence says at most half of what is asked for. */
  needs?: RegExp;
  /** Only sentences that contain it count at all. */
  must?: RegExp;
}

const amount = /\d[\d.,]*\s*(?:(?:Mio\.?|Mrd\.?|Millionen|Milliarden|Tausend)\s*)?(?:Euro|€|Cent)/;
const figure = /\d/;
const dayOrDeadline =
  /\b(?:\d{1,2}\. ?(?:\d{1,2}\.|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|(?:bis|ab|seit|zum|Ende|Anfang|Mitte|im Jahr) \d{4}|(?:Tage|Wochen|Monate|Jahre)n?\b)/;

const never = /(?!)/;

/** What administrative texts are asked for, by the words with which they answer. */
export const aspects: readonly Aspect[] = [
  {
    name: 'Empfehlung',
    headings: /(?<!\p{L})(?:Votum|Empfehlung|Entscheidungsvorschlag)/iu,
    cues: /(?<!\p{L})(?:empf(?:ehlen|iehlt|ohlen|ehle)|schlagen? (?:\p{L}+ ){0,3}vor|Zustimmung zu|(?:nicht )?zuzustimmen|Billigung|Kenntnisnahme|abzulehnen|sollte (?:\p{L}+ ){0,6}(?:zugestimmt|abgelehnt|festgehalten))(?!\p{L})/giu,
    must: /(?<!\p{L})(?:empf|schl[aä]g|Zustimmung|zuzustimmen|Billigung|Kenntnisnahme|abzulehnen|sollte)/iu,
  },
  {
    name: 'Beschluss',
    headings: /(?<!\p{L})(?:Beschluss(?:vorschlag)?|Beschlüsse|Form der Entscheidung)/iu,
    cues: /(?<!\p{L})(?:stimmt (?:\p{L}+ ){1,8}zu|nimmt (?:\p{L}+ ){1,8}zur Kenntnis|wird gebeten|werden gebeten|beauftragt|beschließt|beschlossen|Erbeten wird|zu beschließen)(?!\p{L})/giu,
    must: /(?<!\p{L})(?:stimmt|nimmt|gebeten|beauftragt|beschließt|Erbeten|beschlossen)(?!\p{L})/iu,
  },
  {
    name: 'Sachstand',
    headings:
      /(?<!\p{L})(?:Sachverhalt|Sachstand|Stand|Ausgangslage|Lage|Hintergrund|Wo wir stehen|Verlauf)/iu,
    cues: /(?<!\p{L})(?:ist|sind|wurden?|waren|beträgt|betragen|liegt|liegen|eingegangen|bewilligt|abgelehnt|ausgezahlt|gilt|gelten|läuft|besteht|bestehen)(?!\p{L})/giu,
    needs: figure,
  },
  {
    name: 'Begründung',
    headings: /(?<!\p{L})(?:Begründung|Stellungnahme|Bewertung|Gründe|Erwägung)/iu,
    cues: /(?<!\p{L})(?:weil|da|denn|deshalb|daher|Grund|Gründe|damit|um (?:\p{L}+ ){1,6}zu|aufgrund|wegen|begründet|erforderlich|notwendig|vertretbar|angemessen)(?!\p{L})/giu,
  },
  {
    name: 'Auswirkungen',
    headings: /(?<!\p{L})(?:Auswirkung|Folge|Wirkung)/iu,
    cues: /(?<!\p{L})(?:würden? (?:\p{L}+ ){0,2}bedeuten|bedeutet|führt|Folgen?|Auswirkungen?|betrifft|treffen|beschränkt|verringer\p{L}*|senk\p{L}*|kürz\p{L}*|Kürzung|entzogen|ausgestattet|Mehrbedarf|entlastet|belastet|später|erst am|statt)(?!\p{L})/giu,
  },
  {
    name: 'Kosten',
    headings: /(?<!\p{L})(?:Kosten|Haushalt|Finanz|Ausgaben|Mittel|Höhe der Zuwendung)/iu,
    cues: /(?<!\p{L})(?:Kosten|kostet|Ausgaben|Mehrausgaben|Mittel|Ansatz|Haushalt\p{L}*|Einzelplan|gedeckt|Deckung|finanziert|veranschlagt|ausgestattet|Mio\.|Millionen|Euro|ausgabenneutral|Mehrbedarf)(?!\p{L})/giu,
    needs: amount,
  },
  {
    name: 'Personal',
    headings: /(?<!\p{L})(?:Personal|Stellen)/iu,
    cues: /(?<!\p{L})(?:Stellen?|Planstellen?|Personal\p{L}*|Beschäftigte\p{L}*|Beamt\p{L}*)(?!\p{L})/gu,
    must: /(?<!\p{L})(?:Stellen?|Planstellen?|Personal|Beschäftigte)/u,
  },
  {
    name: 'Beteiligung',
    headings: /(?<!\p{L})(?:Beteiligte|Beteiligung|Ressort|Mitzeichnung|Ministerien)/iu,
    cues: /(?<!\p{L})(?:zugestimmt|mitgezeichnet|Mitzeichnung|beteiligt|Bedenken|Einvernehmen|abgestimmt|geäußert|teilt diese|Einwände|Ressortabstimmung)(?!\p{L})/giu,
    must: /(?:inisterium|Referat|Ressort|Staatskanzlei|Finanzressort|Abteilung)/u,
  },
  {
    name: 'Verbände',
    headings: /(?<!\p{L})(?:Verbände|Anhörung|Verbandsbeteiligung)/iu,
    cues: /(?<!\p{L})(?:ausgesprochen|fordert|fordern|bittet|kritisiert|begrüßt|verweist|Stellungnahme|angehört|Anhörung|lehnt|abgegeben)(?!\p{L})/giu,
    must: /(?:verband|Verband|verbände|bund\b|Gemeindebund|Landkreistag|Städtetag|Kammer|Gewerkschaft|Spitzenverbände|Verein)/u,
  },
  {
    name: 'Länder',
    headings: /(?<!\p{L})(?:Länder|Bundesrat|Kommunen|kommunale Spitzenverbände)/iu,
    cues: /(?<!\p{L})(?:Länder|Bundesrat|Bundesrates|Gemeinden|Kommunen|Landkreise?|Städte)(?!\p{L})/gu,
    must: /(?<!\p{L})(?:Länder[n]?|Bundesrat\p{L}*|Landkreistag|Städtetag|Gemeindebund|(?:Die|Den|Viele|Kleine) Gemeinden|Gemeinden nennen|Kommunen)(?!\p{L})/u,
  },
  {
    name: 'Erklärungen',
    headings: /(?<!\p{L})(?:Erklärung|§ 21)/iu,
    cues: /(?<!\p{L})(?:Erklärung\p{L}*|Protokollerklärung|erklärt|Gleichstellung|Nachhaltigkeit)(?!\p{L})/giu,
    must: /(?<!\p{L})(?:Erklärung|Protokollerklärung|Gleichstellung|Nachhaltigkeit)/u,
  },
  {
    name: 'Gesetzgebung',
    headings: /(?<!\p{L})(?:§ 51|Gesetzgebung|Rechtsprüfung)/iu,
    cues: /(?<!\p{L})(?:Zustimmung des Bundesrates|Rechtsprüfung|Normenkontrollrat|Unionsrecht|EU-Recht|in den (?:Landtag|Bundestag) eingebracht|Nachtragshaushaltsgesetz|Gesetzentwurf)(?!\p{L})/giu,
    must: /(?<!\p{L})(?:Bundesrates|Rechtsprüfung|Normenkontrollrat|Unionsrecht|EU-Recht|eingebracht|Gesetzentwurf)(?!\p{L})/iu,
  },
  {
    name: 'Eile',
    headings: /(?<!\p{L})(?:Eilbedürftigkeit|Form der Entscheidung)/iu,
    cues: /(?<!\p{L})(?:Kabinettsitzung|Umlaufverfahren|eilbedürftig|Eilbedürftigkeit|noch im|Sitzung am|damit|unverzüglich|rechtzeitig)(?!\p{L})/giu,
    must: /(?<!\p{L})(?:Kabinett\p{L}*|Umlaufverfahren|[Ee]ilbedürftig\p{L}*|eingebracht|unverzüglich)(?!\p{L})/u,
  },
  {
    name: 'Fristen',
    headings: /(?<!\p{L})(?:Frist|Termin|Zeitplan|Inkrafttreten|Bis wann)/iu,
    cues: /(?<!\p{L})(?:bis (?:zum|Ende|spätestens)|spätestens|Frist\p{L}*|Antragsfrist|ab dem|seit dem|in Kraft|innerhalb|verlängert|Termin)(?!\p{L})/giu,
    needs: dayOrDeadline,
  },
  {
    name: 'Recht',
    headings: /(?<!\p{L})(?:Rechtsgrundlage|Recht|Zuwendungszweck)/iu,
    cues: /(?:§§? ?\d+|\bArt(?:ikel|\.) \d+|\p{L}*(?:gesetz|verordnung|ordnung|richtlinie)(?:es|s|n)?\b|\bnach Maßgabe\b|\bverpflichtet\b|\bRechtsanspr\p{L}+)/giu,
    must: /(?:§|\p{L}*(?:gesetz|verordnung|ordnung|richtlinie)(?:es|s|n)?\b|Artikel \d)/iu,
  },
  {
    name: 'Positionen',
    headings: /(?<!\p{L})(?:Position|Stellungnahme|Forderung|Verbände|Beteiligte)/iu,
    cues: /(?<!\p{L})(?:forder[nt]\p{L}*|bitten|bittet|erwarte[nt]|kritisier\p{L}*|Bedenken|lehn(?:t|en) (?:\p{L}+ ){0,4}ab|ausgesprochen|begrüß\p{L}*|berichten|verweist|teilt diese|nicht zuzustimmen|Auffassung|befürwort\p{L}*|danken)(?!\p{L})/giu,
    must: /(?<!\p{L})(?:forder|bitte[nt]|erwarte|kritisier|Bedenken|lehn(?:t|en)|ausgesprochen|begrüß|berichten|verweist|teilt diese|zuzustimmen|Auffassung|befürwort)/iu,
  },
  {
    name: 'Alternativen',
    headings: /(?<!\p{L})(?:Alternativ|Option|Variante)/iu,
    cues: /(?<!\p{L})(?:Alternativ\p{L}*|[Hh]ilfsweise|andernfalls|stattdessen|anstelle|Option\p{L}*|Variante\p{L}*|möglich, würde|Ohne (?:die|den|das|eine))(?!\p{L})/gu,
    must: /(?<!\p{L})(?:Alternativ|[Hh]ilfsweise|andernfalls|stattdessen|Option|Variante|ist möglich|Ohne (?:die|den|das|eine))/u,
  },
  {
    name: 'offene Punkte',
    headings: /(?<!\p{L})(?:[Oo]ffene? (?:Punkte|Fragen)|Risiken|Ungeklärt)/u,
    cues: /(?<!\p{L})(?:noch (?:nicht|offen|ungeklärt|keine)|offen|unklar|nicht bestätigen|vermutlich|strittig|streitig|Bedenken|entscheidet (?:\p{L}+ ){0,3}erst|nicht vor|unterscheiden|Unterschied|Sorge|zu prüfen|prüft derzeit)(?!\p{L})/giu,
    must: /(?<!\p{L})(?:noch nicht|noch offen|ungeklärt|noch keine|offen\b|unklar|nicht bestätigen|vermutlich|str[ei]+tig|Bedenken|entscheidet|nicht vor|Unterschied|unterscheiden|Sorge|zu prüfen|prüft)/iu,
  },
  {
    name: 'Problem',
    headings: /(?<!\p{L})(?:Problem|Anlass|Ausgangslage|Handlungsbedarf|Zweck)/iu,
    cues: /(?<!\p{L})(?:Problem\p{L}*|zögerlich\p{L}*|bleibt (?:\p{L}+ ){0,3}hinter|übersteigen|fehl(?:t|en)|Mindereinnahmen|Mehrbedarf|Stau|Bearbeitungsstau|nicht ausreich\p{L}*|reichen nicht|warten|ausgelastet|ungenutzt|Schäden|Risse|gesperrt|können nicht|Verzögerung\p{L}*)(?!\p{L})/giu,
    must: /(?<!\p{L})(?:Problem|zögerlich|hinter|übersteig|fehl|Mindereinnahmen|Mehrbedarf|\p{L}*stau|ausreich|reichen nicht|warten|ausgelastet|ungenutzt|Schäden|Risse|gesperrt|können nicht|Verzögerung)/iu,
  },
  {
    name: 'Ziel',
    headings: /(?<!\p{L})(?:Ziel|Zweck|Zuwendungszweck)/iu,
    cues: /(?<!\p{L})(?:soll(?:en)?|damit|Ziel\p{L}*|Zweck|in die Lage|unterstütz\p{L}*|helfen|sicherstell\p{L}*|um (?:\p{L}+ ){1,6}zu|bestimmt|ermöglich\p{L}*|strebt)(?!\p{L})/giu,
    must: /(?<!\p{L})(?:soll(?:en)?|damit|Ziel|Zweck|unterstütz|helfen|um (?:\p{L}+ ){1,6}zu|bestimmt,|ermöglich|strebt)/iu,
  },
  {
    name: 'Lösung',
    headings: /(?<!\p{L})(?:Lösung|Regelung|Änderung|Gegenstand|Art, Umfang)/iu,
    cues: /(?<!\p{L})(?:wird|werden|gewährt|regelt|verpflichtet|haben (?:\p{L}+ ){0,6}zu|kann|können|anzuheben|zu erhöhen|senken|geändert|eingeführt|vorgesehen|gedeckt werden)(?!\p{L})/giu,
    must: /(?<!\p{L})(?:gewährt|regelt|verpflichtet|anzuheben|erhöh\p{L}*|senken|geändert|eingeführt|Umschichtung|gedeckt|übernimmt|aufzustellen|beschließen|vorgesehen)(?!\p{L})/iu,
  },
  {
    name: 'Neues',
    headings: /(?<!\p{L})(?:Neu|Änderung|Was sich)/u,
    cues: /(?<!\p{L})(?:neue[nrs]?|künftig|seit dem|bisher|angehoben|erhöht|erhöhen|anheben|anzuheben|verlängert|verringert|gesenkt|senken|ändert|geändert|erstmals|jetzt|statt|nun)(?!\p{L})/giu,
    must: /(?<!\p{L})(?:neue[nrs]?|künftig|seit dem|angehoben|erhöht|erhöhen|anheben|anzuheben|verlängert|verringert|gesenkt|senken|ändert|geändert|erstmals|jetzt|statt)(?!\p{L})/iu,
  },
  {
    name: 'Ergebnis',
    headings: /(?<!\p{L})(?:Ergebnis|Inhalt|Feststellung|TOP \d+: (?!Beschlüsse|Aufträge))/u,
    cues: /(?<!\p{L})(?:einigt sich|vereinbart|bestätigt|berichtet|stellt fest|festgestellt|beschlossen|Ergebnis|nimmt (?:\p{L}+ ){0,4}auf|beginnt|steht fest|teilt mit|ergab|ergibt)(?!\p{L})/giu,
  },
  {
    name: 'nächste Schritte',
    headings:
      /(?<!\p{L})(?:[Ww]eiteres Vorgehen|[Nn]ächste Schritte|Ihre nächsten Schritte|Aufträge|Zeitplan|Ausblick|Verfahren)/u,
    cues: /(?<!\p{L})(?:legt (?:\p{L}+ ){0,10}vor|liefert|berichtigt|aktualisiert|verschickt|ist (?:\p{L}+ ){0,6}vorgesehen|werden (?:\p{L}+ ){0,8}unterrichtet|wird (?:\p{L}+ ){0,10}(?:veröffentlicht|gezeichnet|vorgelegt|vorliegen)|soll (?:\p{L}+ ){0,8}(?:veröffentlicht|eingebracht|getroffen) werden|bis zum|ab dem|künftig|beginnt|können (?:\p{L}+ ){0,10}(?:beantragen|gestellt werden)|sind (?:\p{L}+ ){0,8}zu stellen)(?!\p{L})/giu,
    must: /(?<!\p{L})(?:wird|werden|soll|sollen|legt|liefert|berichtigt|aktualisiert|beginnt|können|folgen|vorgesehen|zu stellen|nimmt)(?!\p{L})/iu,
  },
  {
    name: 'Zitat',
    headings: never,
    cues: /[„“"]|\bsagte\b|\berklärte\b|\bso \p{Lu}/gu,
    must: /„[^“]{25,}[“"](?:,? (?:sagte|erklärte|betonte|so) )|(?:sagte|erklärte|betonte) [^.]{3,60}: „/u,
  },
  {
    name: 'Kontakt',
    headings: /(?<!\p{L})(?:Kontakt|An wen)/u,
    cues: /(?<!\p{L})(?:Telefon|E-Mail|Ansprech\p{L}+|wenden|zuständig|Fragen (?:zum|an))(?!\p{L})/gu,
    must: /(?<!\p{L})(?:Telefon|E-Mail|Ansprech\p{L}+|wenden Sie|zuständig)(?!\p{L})/u,
  },
  {
    name: 'Anliegen',
    headings: never,
    cues: /(?<!\p{L})(?:gilt|gelten|beträgt|können|dürfen|müssen|werden|wird|ist|sind)(?!\p{L})/giu,
  },
  {
    name: 'Erfüllungsaufwand',
    headings: /(?<!\p{L})E\. Erfüllungsaufwand/u,
    cues: /Erfüllungsaufwand/gu,
    must: /Erfüllungsaufwand/u,
  },
  {
    name: 'Aufwand der Bürger',
    headings: /(?<!\p{L})Erfüllungsaufwand für Bürger/u,
    cues: /(?<!\p{L})(?:Bürgerinnen und Bürger\p{L}*|Aufwand|Zeitaufwand|Stunden)(?!\p{L})/gu,
    must: /(?<!\p{L})(?:Bürgerinnen|Bürgern?)\b.*(?:[Aa]ufwand|kost|Stunden|Euro)|[Aa]ufwand.*\bBürger/u,
  },
  {
    name: 'Aufwand der Wirtschaft',
    headings: /(?<!\p{L})Erfüllungsaufwand für die Wirtschaft/u,
    cues: /(?<!\p{L})(?:Wirtschaft|Unternehmen|Betriebe|Bürokratiekosten|Aufwand)(?!\p{L})/gu,
    must: /(?<!\p{L})(?:Wirtschaft|Unternehmen|Betriebe)\b.*(?:[Aa]ufwand|kosten|Euro)|[Aa]ufwand.*\b(?:Wirtschaft|Unternehmen)/u,
  },
  {
    name: 'Aufwand der Verwaltung',
    headings: /(?<!\p{L})Erfüllungsaufwand der Verwaltung/u,
    cues: /(?<!\p{L})(?:Verwaltung|Gemeinden?|Kommunen|Länder|Behörden|Ausgleich|Stellen|Aufwand|Euro)(?!\p{L})/gu,
    must: /(?<!\p{L})(?:Verwaltung|Gemeinden?|Kommunen|Länder|Behörden)\b.*(?:[Aa]ufwand|kosten|Kosten|Euro|Ausgleich|Stellen)|(?:[Aa]ufwand|Kosten|Ausgleich).*\b(?:Gemeinden?|Kommunen|Länder|Behörden|Verwaltung)(?!\p{L})/u,
  },
  {
    name: 'weitere Kosten',
    headings: /(?<!\p{L})Weitere Kosten/u,
    cues: /(?<!\p{L})(?:Preisniveau|Einzelpreise|Verbraucherpreis\p{L}*|weitere Kosten)(?!\p{L})/giu,
    must: /(?<!\p{L})(?:Preisniveau|Einzelpreise|Verbraucherpreis\p{L}*|[Ww]eitere Kosten)(?!\p{L})/u,
  },
  {
    name: 'Vorbemerkung',
    headings:
      /(?<!\p{L})Vorbemerkung der (?:Bundes|Landes|Staats)?[Rr]egierung|^Vorbemerkung der \p{L}+regierung/u,
    cues: never,
    must: never,
  },
  // These two are filled by what they name, not by sentences that are sought.
  { name: 'Notizen', headings: never, cues: never, must: never },
  { name: 'Anfrage', headings: never, cues: never, must: never },
];

/** The names that forms may use. */
export const aspectNames: ReadonlySet<string> = new Set(aspects.map(({ name }) => name));
