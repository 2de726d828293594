/** Nouns from L to Z; for the columns see `parseEntries`. */
export const nounsLToZ = `
Ladung | !Ein Brief, mit dem Sie zu einem Termin kommen müssen. | e | Die Ladung kommt per Post.
Lebensgefährte | Partner | b | {Der Lebensgefährte|Der Partner} wohnt hier.
Lebensgefährtin | Partnerin | b | {Die Lebensgefährtin|Die Partnerin} wohnt hier.
Lebensmittelpunkt | ?Ort, an dem jemand lebt | e | Der Lebensmittelpunkt ist hier.
Lebensunterhalt | ?Geld zum Leben | e | Der Lebensunterhalt ist gesichert.
Legislaturperiode | Wahlperiode | b | {Die Legislaturperiode|Die Wahlperiode} endet.
Leistungsempfänger | ?Person, die die Leistung bekommt | e | Der Leistungsempfänger meldet sich.
Lichtbild | Foto | b | Legen Sie {ein aktuelles Lichtbild|ein aktuelles Foto} bei.
Lichtbildausweis | ?Ausweis mit Foto | b | Zeigen Sie Ihren Lichtbildausweis.
Liegenschaft | Grundstück | b | {Die Liegenschaft|Das Grundstück} gehört dem Land.
Limit | Grenze | b | {Das Limit|Die Grenze} gilt weiter.
Liquidität | Zahlungsfähigkeit | b | {Die Liquidität|Die Zahlungsfähigkeit} ist gesichert.
Löschung | !Daten oder Einträge werden entfernt. | l | Die Löschung ist möglich.
Manko | Mangel | b | Das ist {ein Manko|ein Mangel}.
Maßnahme | ?genau sagen, was getan wird | e | Die Maßnahme hilft.
Maßregel | ?Maßnahme | b | Die Maßregel ist hart. | im Strafrecht Rechtsbegriff
Maximum | Höchstwert | b | {Das Maximum|Der Höchstwert} ist erreicht.
Mehraufwand | ?mehr Arbeit; mehr Kosten | e | Der Mehraufwand ist hoch.
Minimum | Mindestwert | b | {Das Minimum|Der Mindestwert} ist erreicht.
Minderung | ?Senkung | e | Die Minderung der Kosten gelingt. | im Mietrecht Rechtsbegriff
Missstand | Mangel | e | {Der Missstand|Der Mangel} ist bekannt.
Mitwirkung | ?Mithilfe | e | Ihre Mitwirkung ist wichtig. | im Verfahren Rechtsbegriff
Modalität | Bedingung | b | {Die Modalitäten|Die Bedingungen} stehen im Vertrag.
Modifikation | Änderung | b | {Die Modifikation|Die Änderung} ist klein.
Modifizierung | Änderung | b | {Die Modifizierung|Die Änderung} ist klein.
Monitoring | Beobachtung | b | {Das Monitoring|Die Beobachtung} läuft.
Motiv | ?Grund | e | Das Motiv ist unbekannt.
Nachbesserung | ?Verbesserung | e | Die Nachbesserung gelingt. | im Kaufrecht Rechtsbegriff
Nachlass | !Alles, was ein Mensch nach dem Tod hinterlässt. | e | Der Nachlass ist klein. | auch: Preisnachlass
Nachweis | ?Beweis | l | Sie brauchen einen Nachweis.
Nichteinhaltung | ?Verletzung | b | Die Nichteinhaltung der Regeln ist verboten.
Niederlegung | ?Aufgeben | b | Die Niederlegung des Amtes folgt.
Niederschrift | Protokoll | e | {Die Niederschrift|Das Protokoll} liegt vor. | „zur Niederschrift“: mündlich im Amt; nicht bei: zur
Norm | ?Regel | e | Die Norm gilt.
Notifizierung | ?amtliche Mitteilung | b | Die Notifizierung läuft.
Notwendigkeit | ?dass etwas nötig ist | e | Die Notwendigkeit ist klar.
Novelle | Änderung | b | {Die Novelle des Gesetzes|Die Änderung des Gesetzes} gilt.
Novellierung | Änderung | b | {Die Novellierung des Gesetzes|Die Änderung des Gesetzes} gilt.
Nutznießer | ?Person mit Vorteil | b | Der Nutznießer schweigt.
Obliegenheit | !Etwas, das man im eigenen Interesse tun sollte, um Nachteile zu vermeiden. | b | Die Obliegenheit besteht.
Observation | Beobachtung | b | {Die Observation|Die Beobachtung} endet.
Option | ?Möglichkeit | b | Es gibt eine Option.
Ordnungswidrigkeit | !Ein Verstoß gegen eine Regel. Man muss Geld bezahlen, es ist aber keine Straftat. | e | Das ist eine Ordnungswidrigkeit.
Örtlichkeit | Ort | b | {Die Örtlichkeit|Der Ort} ist bekannt.
Parameter | Wert | b | {Der Parameter|Der Wert} ist falsch.
Partizipation | Beteiligung | b | {Die Partizipation|Die Beteiligung} der Eltern ist wichtig.
Personenkraftwagen | Auto | b | {Der Personenkraftwagen|Das Auto} ist neu.
Phase | Abschnitt | b | {Die Phase|Der Abschnitt} endet im Mai.
Pkw | Auto | b | {Der Pkw|Das Auto} ist neu.
Postulat | Forderung | b | {Das Postulat|Die Forderung} ist alt.
Postwertzeichen | Briefmarke | b | Kleben Sie {das Postwertzeichen|die Briefmarke} auf.
Potenzial | ?Möglichkeit | b | Der Bericht sieht Potenziale.
Präferenz | Vorliebe | b | {Die Präferenz|Die Vorliebe} ist bekannt.
Präsenz | Anwesenheit | b | {Die Präsenz|Die Anwesenheit} ist Pflicht.
Prävention | Vorbeugung | b | {Die Prävention|Die Vorbeugung} wirkt.
Präzisierung | Verdeutlichung | b | {Die Präzisierung|Die Verdeutlichung} hilft.
Priorität | ?Vorrang | b | Der Schutz hat Priorität.
Privileg | Vorrecht | b | Das ist {ein Privileg|ein Vorrecht}.
Procedere | Ablauf | b | Das Amt erklärt {das Procedere|den Ablauf}.
Produktion | Herstellung | b | {Die Produktion|Die Herstellung} steht still.
Prognose | Vorhersage | b | {Die Prognose|Die Vorhersage} stimmt.
Projekt | Vorhaben | e | {Das Projekt|Das Vorhaben} läuft.
Prozedur | Verfahren | b | {Die Prozedur|Das Verfahren} dauert.
Qualifikation | ?Ausbildung; Fähigkeit | e | Die Qualifikation genügt.
Quartal | Vierteljahr | b | {Das Quartal|Das Vierteljahr} endet.
Räumlichkeit | Raum | b | {Die Räumlichkeiten|Die Räume} sind hell.
Realisierung | Umsetzung | b | {Die Realisierung des Plans|Die Umsetzung des Plans} dauert.
Recherche | Suche | e | {Die Recherche|Die Suche} dauert.
Rechtsbehelf | !Ein Mittel, mit dem man sich gegen eine Entscheidung wehren kann, zum Beispiel ein Widerspruch. | b | Der Rechtsbehelf ist zulässig.
Rechtsbehelfsbelehrung | !Der Text am Ende eines Bescheids. Darin steht, wie und bis wann Sie sich wehren können. | b | Lesen Sie die Rechtsbehelfsbelehrung.
Rechtsmittel | !Ein Mittel, mit dem ein höheres Gericht eine Entscheidung prüft. | b | Das Rechtsmittel ist zulässig.
Rechtsstreit | Streit | l | {Der Rechtsstreit|Der Streit} endet. | vor Gericht
Reduktion | Verringerung | b | {Die Reduktion der Kosten|Die Verringerung der Kosten} gelingt.
Reduzierung | Verringerung | b | {Die Reduzierung der Kosten|Die Verringerung der Kosten} gelingt.
Relevanz | Bedeutung | b | {Die Relevanz|Die Bedeutung} ist gering.
Renovierung | ?Erneuerung | l | Die Renovierung dauert.
Restriktion | Einschränkung | b | {Die Restriktionen|Die Einschränkungen} gelten weiter.
Resultat | Ergebnis | b | {Das Resultat|Das Ergebnis} ist gut.
Revision | !Ein höheres Gericht prüft, ob das Recht richtig angewendet wurde. | b | Die Revision ist zulässig.
Risiko | ?Gefahr | e | Das Risiko ist klein.
Rückantwort | Antwort | b | Wir bitten um {Rückantwort|Antwort}.
Rückerstattung | Rückzahlung | b | {Die Rückerstattung|Die Rückzahlung} dauert.
Rücknahme | !Die Behörde hebt eine falsche Entscheidung auf. | b | Die Rücknahme ist möglich. | auch: Annahme zurückgegebener Sachen
Sachlage | Lage | b | {Die Sachlage|Die Lage} ist klar.
Sachstand | Stand | b | {Der Sachstand|Der Stand} ist bekannt.
Sachverhalt | ?Fall; was geschehen ist | e | Der Sachverhalt ist klar.
Sanierung | ?Erneuerung | e | Die Sanierung der Schule dauert. | nicht bei Firmen
Sanktion | ?Strafe | b | Die Sanktion ist hart.
Satzung | !Regeln, die sich eine Gemeinde oder ein Verein selbst gibt. | e | Die Satzung gilt.
Säumnis | ?Verspätung | b | Bei Säumnis droht eine Gebühr. | Rechtsbegriff
Säumniszuschlag | !Geld, das man zusätzlich zahlt, wenn man zu spät zahlt. | e | Der Säumniszuschlag ist fällig.
Schreiben | Brief | e | {Das Schreiben|Der Brief} liegt vor.
Schriftstück | Schreiben | b | {Das Schriftstück|Das Schreiben} liegt vor.
Schuldner | !Die Person, die Geld schuldet. | e | Der Schuldner zahlt.
Sektor | Bereich | b | {Der Sektor|Der Bereich} wächst.
Selektion | Auswahl | b | {Die Selektion|Die Auswahl} ist streng.
Situation | Lage | e | {Die Situation|Die Lage} ist gut.
Skizze | ?einfache Zeichnung | l | Die Skizze liegt bei.
Stagnation | Stillstand | b | {Die Stagnation|Der Stillstand} hält an.
Status | ?Stand | b | Der Status ist bekannt. | nicht bei: Aufenthalt, Person, Flüchtling
Stellungnahme | Meinung | l | Sie können {eine Stellungnahme|eine Meinung} schreiben.
Steuerbescheid | !Ein Brief vom Finanzamt. Darin steht, wie viel Steuern Sie zahlen. | e | Der Steuerbescheid kommt bald.
Strategie | Plan | e | {Die Strategie|Der Plan} wirkt.
Struktur | ?Aufbau | b | Die Struktur ist einfach.
Stundung | !Man darf später zahlen. | b | Die Stundung ist möglich.
Substanz | Stoff | b | {Die Substanz|Der Stoff} ist giftig. | nur in der Chemie
Subvention | !Geld vom Staat für Firmen. | e | Die Subvention endet.
Synergie | ?Vorteil durch Zusammenarbeit | b | Die Synergie ist groß.
Tatbestand | !Alle Voraussetzungen, die ein Gesetz nennt. | b | Der Tatbestand ist erfüllt.
Tätigkeit | Arbeit | l | {Die Tätigkeit|Die Arbeit} endet.
Telefonat | Anruf | b | {Das Telefonat|Der Anruf} war kurz.
Territorium | Gebiet | b | {Das Territorium|Das Gebiet} ist groß.
Thematik | Thema | b | {Die Thematik|Das Thema} ist neu.
Tilgung | Rückzahlung | b | {Die Tilgung des Kredits|Die Rückzahlung des Kredits} dauert. | nicht bei: Schuldspruch, Eintragung, Register, Strafe, Punkt
Toleranz | ?Duldung; Spielraum | b | Die Toleranz ist klein.
Transfer | Übertragung | b | {Der Transfer der Daten|Die Übertragung der Daten} gelingt.
Transparenz | ?Offenheit | b | Die Transparenz fehlt.
Transport | Beförderung | e | {Der Transport|Die Beförderung} ist sicher.
Trend | Entwicklung | b | {Der Trend|Die Entwicklung} hält an.
Übereinkunft | Vereinbarung | b | {Die Übereinkunft|Die Vereinbarung} gilt.
Übermittlung | ?Schicken; Weitergabe | e | Die Übermittlung der Daten dauert.
Übersendung | Zusendung | b | {Die Übersendung der Akten|Die Zusendung der Akten} dauert.
Umgestaltung | ?Umbau | e | Die Umgestaltung des Platzes dauert.
Umstrukturierung | Umbau | b | {Die Umstrukturierung|Der Umbau} dauert.
Unkosten | Kosten | b | {Die Unkosten|Die Kosten} sind hoch.
Unstimmigkeit | Fehler | e | {Die Unstimmigkeiten|Die Fehler} sind bekannt. | auch: Streit
Unterhalt | !Geld, das man einem Angehörigen zum Leben zahlen muss. | e | Der Unterhalt ist fällig.
Unterredung | Gespräch | b | {Die Unterredung|Das Gespräch} war kurz.
Untersagung | Verbot | b | {Die Untersagung|Das Verbot} gilt.
Unterzeichner | ?Person, die unterschrieben hat | b | Der Unterzeichner haftet.
Unterzeichnung | ?Unterschrift | b | Die Unterzeichnung folgt.
Urheber | ?Person, die etwas geschaffen hat | l | Der Urheber ist bekannt.
Ursache | Grund | e | {Die Ursache|Der Grund} ist bekannt.
Variante | ?Möglichkeit | e | Es gibt eine Variante.
Veranlassung | ?Grund; Anordnung | b | Die Veranlassung fehlt.
Veranschlagung | ?Schätzung | b | Die Veranschlagung stimmt. | nicht bei: Haushalt, Etat
Veräußerung | ?Verkauf | b | Die Veräußerung ist geplant. | Rechtsbegriff: jede Übertragung
Verbescheidung | Entscheidung | b | {Die Verbescheidung|Die Entscheidung} folgt.
Verbindlichkeit | ?Schuld | b | Der Verein tilgt seine Verbindlichkeiten. | nur bei Geld
Verbringung | ?Transport | b | Die Verbringung ist verboten. | Rechtsbegriff
Verehelichung | Heirat | b | {Die Verehelichung|Die Heirat} ist im Mai.
Verfahrensweise | Verfahren | b | {Die Verfahrensweise|Das Verfahren} ist neu.
Verfügung | !Eine Anordnung von einem Amt oder Gericht. | b | Die Verfügung gilt sofort.
Vergütung | ?Bezahlung | b | Die Vergütung ist gut.
Verjährung | !Nach einer bestimmten Zeit kann man ein Recht nicht mehr durchsetzen. | b | Die Verjährung beginnt.
Vermählung | Heirat | b | {Die Vermählung|Die Heirat} ist im Mai.
Vermerk | ?kurze Notiz | e | Der Vermerk liegt vor.
Verminderung | Verringerung | b | {Die Verminderung des Lärms|Die Verringerung des Lärms} gelingt. | nicht bei: Erwerb
Verordnung | !Regeln von der Regierung. Sie gelten wie ein Gesetz. | e | Die Verordnung gilt.
Versagung | Ablehnung | b | {Die Versagung|Die Ablehnung} ist begründet.
Verschulden | !Jemand hat etwas absichtlich oder aus Unvorsichtigkeit falsch gemacht. | b | Das Verschulden ist klar.
Verständigung | ?Einigung; Information | b | Die Verständigung gelang.
Verunreinigung | Verschmutzung | b | {Die Verunreinigung|Die Verschmutzung} ist groß.
Verwaltungsakt | !Eine Entscheidung von einem Amt in einem einzelnen Fall. | b | Der Verwaltungsakt ist wirksam.
Verwendung | Nutzung | e | {Die Verwendung der Mittel|Die Nutzung der Mittel} ist frei. | nicht bei: Bereich, Dienst, Laufbahn, Qualifi, Beamt, Soldat
Verwirklichung | Umsetzung | e | {Die Verwirklichung des Plans|Die Umsetzung des Plans} dauert.
Verzug | !Man ist mit einer Zahlung oder Leistung zu spät. | e | Der Verzug beginnt am Montag.
Volumen | ?Menge | b | Das Volumen steigt.
Vollmacht | !Ein Schreiben. Damit darf eine andere Person für Sie handeln. | e | Die Vollmacht liegt vor.
Vollstreckung | !Eine Entscheidung wird durchgesetzt, auch mit Zwang. | b | Die Vollstreckung droht.
Vollziehung | !Eine Entscheidung wird in die Tat umgesetzt. | b | Die Vollziehung ist ausgesetzt.
Voraussetzung | Bedingung | l | {Die Voraussetzungen|Die Bedingungen} sind erfüllt.
Vordruck | Formular | b | Füllen Sie {den Vordruck|das Formular} aus.
Vorgehensweise | Vorgehen | b | {Die Vorgehensweise|Das Vorgehen} ist neu.
Vorhaben | ?Plan | l | Das Vorhaben ist gut.
Vorkommnis | Vorfall | b | Melden Sie {das Vorkommnis|den Vorfall}.
Vorrichtung | ?Gerät | b | Die Vorrichtung ist neu.
Vorschrift | Regel | l | {Die Vorschrift|Die Regel} gilt.
Vorsprache | Besuch | b | {Ihre Vorsprache|Ihr Besuch} ist nötig.
Widerruf | !Die Behörde oder eine Person nimmt etwas zurück. | e | Der Widerruf ist möglich.
Widerspruch | !Sie schreiben dem Amt, dass Sie mit der Entscheidung nicht einverstanden sind. | e | Der Widerspruch ist möglich.
Wiederholungsfall | ?beim nächsten Mal | b | Im Wiederholungsfall droht eine Strafe.
Wohngebäude | Wohnhaus | b | {Das Wohngebäude|Das Wohnhaus} ist alt.
Zahlungsaufforderung | ?Brief: Sie müssen zahlen | l | Die Zahlungsaufforderung kommt.
Zeitpunkt | ?Termin | e | Der Zeitpunkt steht fest. | nicht bei Dauer
Zeitraum | Zeit | l | {Der Zeitraum|Die Zeit} ist lang.
Zeitspanne | Zeit | b | {Die Zeitspanne|Die Zeit} ist lang.
Zertifikat | ?Bescheinigung | b | Legen Sie das Zertifikat vor.
Zielsetzung | Ziel | b | {Die Zielsetzung|Das Ziel} ist klar.
Zusammenkunft | Treffen | b | {Die Zusammenkunft|Das Treffen} war gut.
Zuständigkeit | ?wer die Aufgabe hat | l | Die Zuständigkeit ist klar.
Zustellung | !Ein Brief wird so übergeben, dass die Übergabe bewiesen werden kann. | e | Die Zustellung ist erfolgt.
Zuwendung | !Geld vom Staat für einen bestimmten Zweck. | b | Die Zuwendung wird gezahlt.
Zuwiderhandlung | Verstoß | b | {Die Zuwiderhandlung|Der Verstoß} ist teuer.
Zwangsgeld | !Geld, das man zahlen muss, wenn man eine Anordnung nicht befolgt. | e | Das Zwangsgeld ist hoch.
`;
