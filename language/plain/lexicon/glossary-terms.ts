/** Hard words of administration and law, each with its explanation in Leichte Sprache. */
export const glossaryTerms = `
Abgeordneter: Ein Abgeordneter vertritt die Menschen im Parlament.
Abstimmung: Bei einer Abstimmung sagen alle Ja oder Nein.
Abtretung: Bei einer Abtretung gibt man ein Recht an eine andere Person weiter.
Akte: Eine Akte ist eine Sammlung von allen Papieren zu einer Sache.
Akteneinsicht: Akteneinsicht heißt: Sie dürfen Ihre Akte beim Amt lesen.
Aktenzeichen: Ein Aktenzeichen ist eine Nummer. Damit findet das Amt Ihre Akte.
Amtsblatt: Ein Amtsblatt ist eine Zeitung vom Amt.
Amtsgericht: Das Amtsgericht ist ein Gericht in Ihrer Nähe.
Änderungsbescheid: Ein Änderungsbescheid ist ein Brief vom Amt. Darin steht: Die Entscheidung ist jetzt anders.
Angehöriger: Angehörige sind Menschen aus der Familie.
Anhörung: Bei einer Anhörung dürfen Sie Ihre Meinung sagen, bevor das Amt entscheidet.
Anspruch: Ein Anspruch ist ein Recht auf etwas.
Antrag: Ein Antrag ist eine Bitte an das Amt. Meistens füllt man dafür ein Blatt aus.
Antragsfrist: Die Antragsfrist ist die Zeit, in der Sie den Antrag stellen müssen.
Arbeitgeber: Der Arbeitgeber ist die Firma, für die man arbeitet.
Arbeitnehmer: Ein Arbeitnehmer arbeitet für eine Firma und bekommt Geld dafür.
Arbeitslosengeld: Arbeitslosengeld ist Geld für Menschen ohne Arbeit.
Arbeitsunfähigkeit: Arbeitsunfähigkeit heißt: Man ist krank und kann nicht arbeiten.
Asyl: Asyl heißt: Ein Mensch bekommt Schutz in einem anderen Land.
Aufenthaltserlaubnis: Mit einer Aufenthaltserlaubnis dürfen Menschen aus anderen Ländern eine Zeit lang in Deutschland leben.
Aufsichtsbehörde: Eine Aufsichtsbehörde prüft, ob sich andere an die Regeln halten.
Ausschuss: Ein Ausschuss ist eine Gruppe. Die Gruppe berät über ein Thema.
Ausweis: Ein Ausweis ist eine Karte mit Ihrem Namen und Ihrem Foto.
Bedarf: Bedarf ist alles, was man braucht.
Bedarfsgemeinschaft: Eine Bedarfsgemeinschaft sind Menschen, die zusammen wohnen und ihr Geld teilen.
Behinderung: Eine Behinderung macht das Leben in vielen Dingen schwerer.
Behörde: Eine Behörde ist ein Amt.
Beirat: Ein Beirat ist eine Gruppe. Sie gibt Ratschläge.
Beistand: Ein Beistand ist eine Person. Sie hilft Ihnen beim Amt oder beim Gericht.
Beitrag: Ein Beitrag ist Geld, das man regelmäßig zahlt. Zum Beispiel an die Kranken-Versicherung.
Berufung: Bei einer Berufung prüft ein höheres Gericht das Urteil noch einmal.
Bestattung: Eine Bestattung ist die Beerdigung von einem toten Menschen.
Betreuer: Ein rechtlicher Betreuer hilft einem Menschen bei wichtigen Entscheidungen.
Bußgeld: Ein Bußgeld ist eine Strafe. Man muss Geld bezahlen.
Bürgerbüro: Das Bürgerbüro ist ein Amt für viele Fragen.
Bürgergeld: Bürgergeld ist Geld vom Staat für Menschen mit wenig Geld.
Bundesland: Deutschland hat 16 Bundesländer. Zum Beispiel Bayern und Hessen.
Bundesrat: Im Bundesrat arbeiten Vertreter von allen Bundesländern zusammen.
Bundestag: Der Bundestag ist das Parlament von Deutschland. Er macht Gesetze.
Bundesgesetzblatt: Im Bundesgesetzblatt stehen alle neuen Gesetze.
Darlehen: Ein Darlehen ist Geld, das man leiht. Man muss es zurückzahlen.
Datenschutz: Datenschutz heißt: Niemand darf Ihre Daten ohne Erlaubnis benutzen.
Dolmetscher: Ein Dolmetscher übersetzt, was Menschen sagen.
Drittstaat: Ein Drittstaat ist ein Land, das nicht in der Europäischen Union ist.
Drucksache: Eine Drucksache ist ein Papier vom Parlament mit einer Nummer.
Eigenanteil: Der Eigenanteil ist das Geld, das Sie selbst zahlen.
Einbürgerung: Bei einer Einbürgerung wird ein Mensch Deutscher.
Einkommen: Einkommen ist das Geld, das man bekommt. Zum Beispiel Lohn oder Rente.
Einkommensteuer: Einkommensteuer zahlt man vom Lohn an den Staat.
Elterngeld: Elterngeld ist Geld für Eltern mit einem Baby.
Enteignung: Bei einer Enteignung nimmt der Staat jemandem eine Sache weg und zahlt dafür Geld.
Entschädigung: Eine Entschädigung ist Geld für einen Schaden.
Erbschein: In einem Erbschein steht, wer etwas erbt.
Erlaubnis: Mit einer Erlaubnis darf man etwas tun.
Ermäßigung: Ermäßigung heißt: Man zahlt weniger.
Erschließung: Erschließung heißt: Ein Grundstück bekommt Straße, Wasser und Strom.
Erziehungsberechtigter: Erziehungsberechtigte sind meistens die Eltern.
Existenzminimum: Das Existenzminimum ist das Geld, das man mindestens zum Leben braucht.
Fahrlässigkeit: Fahrlässigkeit heißt: Man hat nicht gut aufgepasst.
Fälligkeit: Fälligkeit ist der Tag, an dem man zahlen muss.
Festsetzung: Bei einer Festsetzung legt das Amt einen Betrag fest.
Finanzamt: Beim Finanzamt zahlt man Steuern.
Flächennutzungsplan: In einem Flächennutzungsplan steht, wofür man Land nutzen darf.
Formular: Ein Formular ist ein Blatt zum Ausfüllen.
Fraktion: Eine Fraktion ist eine Gruppe von Abgeordneten aus einer Partei.
Freibetrag: Für einen Freibetrag muss man keine Steuern zahlen.
Frist: Eine Frist ist die Zeit, in der Sie etwas tun müssen.
Führungszeugnis: In einem Führungszeugnis steht, ob ein Mensch Strafen hatte.
Gebühr: Eine Gebühr ist Geld für eine Leistung vom Amt.
Gebührenordnung: In einer Gebührenordnung steht, was etwas beim Amt kostet.
Gemeinde: Eine Gemeinde ist ein Dorf oder eine Stadt.
Gemeinderat: Der Gemeinderat entscheidet über wichtige Dinge in der Gemeinde.
Gericht: Ein Gericht entscheidet bei einem Streit.
Gerichtskosten: Gerichtskosten sind das Geld für die Arbeit vom Gericht.
Geschäftsfähigkeit: Geschäftsfähigkeit heißt: Man darf selbst Verträge machen.
Gesetz: Ein Gesetz ist eine Regel für alle Menschen im Land.
Gesetzentwurf: Ein Gesetzentwurf ist ein Vorschlag für ein neues Gesetz.
Gewerbe: Ein Gewerbe ist eine Arbeit, mit der man selbst Geld verdient. Zum Beispiel ein Laden.
Gläubiger: Ein Gläubiger ist eine Person, die noch Geld bekommt.
Grundbuch: Im Grundbuch steht, wem ein Haus oder ein Grundstück gehört.
Grundgesetz: Das Grundgesetz ist das wichtigste Gesetz in Deutschland.
Grundrecht: Grundrechte sind die wichtigsten Rechte von allen Menschen.
Grundsicherung: Grundsicherung ist Geld vom Staat für Menschen mit wenig Geld.
Grundsteuer: Grundsteuer zahlt man für ein Haus oder ein Grundstück.
Gutachten: Ein Gutachten ist ein Bericht von einem Fachmann.
Gutachter: Ein Gutachter ist ein Fachmann. Er prüft etwas und schreibt einen Bericht.
Haftung: Haftung heißt: Man muss für einen Schaden bezahlen.
Hauptwohnsitz: Der Hauptwohnsitz ist die Wohnung, in der Sie am meisten leben.
Haushaltsplan: In einem Haushaltsplan steht, wofür der Staat Geld ausgibt.
Insolvenz: Bei einer Insolvenz hat jemand kein Geld mehr und kann nicht bezahlen.
Jobcenter: Das Jobcenter ist ein Amt. Es hilft Menschen ohne Arbeit.
Jugendamt: Das Jugendamt hilft Kindern, Jugendlichen und Eltern.
Kaution: Eine Kaution ist Geld als Sicherheit. Man bekommt es später zurück.
Kindergeld: Kindergeld ist Geld vom Staat für Eltern.
Kommission: Eine Kommission ist eine Gruppe von Fachleuten.
Kostenerstattung: Kostenerstattung heißt: Sie bekommen Ihr Geld zurück.
Kostenträger: Der Kostenträger bezahlt etwas. Zum Beispiel die Kranken-Kasse.
Krankenkasse: Die Krankenkasse bezahlt, wenn man krank ist.
Kündigung: Mit einer Kündigung beendet man einen Vertrag.
Kündigungsfrist: Die Kündigungsfrist ist die Zeit bis zum Ende vom Vertrag.
Landkreis: Ein Landkreis sind mehrere Gemeinden zusammen.
Landtag: Der Landtag ist das Parlament von einem Bundesland.
Mahnung: Eine Mahnung ist ein Brief. Darin steht: Sie müssen noch bezahlen.
Mandat: Ein Mandat ist ein Auftrag. Zum Beispiel von den Wählern.
Meldebehörde: Bei der Meldebehörde sagt man, wo man wohnt.
Mietspiegel: In einem Mietspiegel steht, wie hoch die Mieten in einer Stadt sind.
Mindestlohn: Der Mindestlohn ist der kleinste Lohn, den man für eine Stunde Arbeit bekommen muss.
Ministerium: Ein Ministerium ist ein großes Amt von der Regierung.
Mitteilung: Eine Mitteilung ist eine Nachricht.
Mitwirkungspflicht: Mitwirkungspflicht heißt: Sie müssen dem Amt helfen. Sie müssen zum Beispiel Papiere abgeben.
Nachweis: Ein Nachweis ist ein Papier. Es zeigt, dass etwas stimmt.
Nebenbestimmung: Eine Nebenbestimmung ist eine zusätzliche Regel in einem Bescheid.
Niederlassungserlaubnis: Mit einer Niederlassungserlaubnis dürfen Menschen aus anderen Ländern immer in Deutschland bleiben.
Notar: Ein Notar schreibt wichtige Verträge und prüft Unterschriften.
Opposition: Die Opposition sind die Parteien, die nicht in der Regierung sind.
Ordnungsamt: Das Ordnungsamt prüft, ob sich alle an die Regeln halten.
Parlament: In einem Parlament sitzen gewählte Menschen. Sie machen Gesetze.
Personensorge: Personensorge heißt: Man kümmert sich um ein Kind und entscheidet für das Kind.
Petition: Eine Petition ist eine Bitte an das Parlament.
Pfändung: Bei einer Pfändung nimmt ein Amt jemandem Geld oder Sachen weg, weil er Schulden hat.
Pflegebedürftigkeit: Pflegebedürftigkeit heißt: Ein Mensch braucht viel Hilfe im Alltag.
Pflegegrad: Der Pflegegrad zeigt, wie viel Hilfe ein Mensch braucht.
Prozesskostenhilfe: Prozesskostenhilfe ist Geld vom Staat für ein Verfahren vor Gericht.
Rechnungshof: Der Rechnungshof prüft, ob der Staat sein Geld richtig ausgibt.
Rechtsanspruch: Rechtsanspruch heißt: Sie haben ein Recht auf etwas. Das steht im Gesetz.
Rechtsanwalt: Ein Rechtsanwalt kennt die Gesetze und hilft Ihnen bei einem Streit.
Rechtsgrundlage: Die Rechtsgrundlage ist das Gesetz, nach dem das Amt handelt.
Rechtskraft: Rechtskraft heißt: Das Urteil ist endgültig.
Rechtsverordnung: Eine Rechtsverordnung sind Regeln von der Regierung. Sie gelten wie ein Gesetz.
Regelsatz: Der Regelsatz ist ein fester Betrag zum Leben.
Rehabilitation: Rehabilitation heißt: Man wird nach einer Krankheit wieder fit.
Rente: Rente ist Geld für alte oder kranke Menschen, die nicht mehr arbeiten.
Rentenversicherung: Die Rentenversicherung zahlt später die Rente.
Richter: Ein Richter entscheidet vor Gericht.
Richtlinie: Eine Richtlinie ist eine Regel, nach der ein Amt arbeitet.
Rückforderung: Bei einer Rückforderung will das Amt Geld zurück.
Sachbearbeiter: Ein Sachbearbeiter arbeitet im Amt und kümmert sich um Ihren Antrag.
Sachverständiger: Ein Sachverständiger ist ein Fachmann.
Schadensersatz: Schadensersatz ist Geld für einen Schaden.
Scheidung: Bei einer Scheidung endet eine Ehe.
Schöffe: Ein Schöffe hilft dem Richter. Er hat einen anderen Beruf.
Schwerbehinderung: Eine Schwerbehinderung ist eine starke Behinderung.
Selbstverwaltung: Selbstverwaltung heißt: Eine Gemeinde entscheidet selbst über ihre Sachen.
Sozialamt: Das Sozialamt hilft Menschen mit wenig Geld.
Sozialhilfe: Sozialhilfe ist Geld vom Staat für Menschen mit wenig Geld.
Sozialversicherung: Zur Sozialversicherung gehören zum Beispiel die Kranken-Versicherung und die Renten-Versicherung.
Staatsangehörigkeit: Die Staatsangehörigkeit zeigt, zu welchem Land man gehört.
Staatsanwalt: Ein Staatsanwalt untersucht Straftaten und klagt vor Gericht an.
Standesamt: Beim Standesamt heiratet man. Dort meldet man auch Geburten.
Steuer: Steuern sind Geld, das alle an den Staat zahlen.
Steuererklärung: In einer Steuererklärung schreibt man auf, wie viel Geld man verdient hat.
Steuernummer: Die Steuernummer ist Ihre Nummer beim Finanzamt.
Straftat: Eine Straftat ist etwas Verbotenes. Man kann dafür ins Gefängnis kommen.
Stundung: Stundung heißt: Sie dürfen später zahlen.
Teilhabe: Teilhabe heißt: Alle Menschen können überall mitmachen.
Testament: In einem Testament steht, wer die Sachen von einem toten Menschen bekommt.
Träger: Ein Träger ist eine Stelle, die für etwas verantwortlich ist und dafür bezahlt.
Treuhänder: Ein Treuhänder kümmert sich um das Geld von anderen.
Umlage: Bei einer Umlage zahlen viele zusammen die Kosten.
Untätigkeitsklage: Mit einer Untätigkeitsklage klagt man, wenn ein Amt zu lange nichts tut.
Unterhaltspflicht: Unterhaltspflicht heißt: Man muss für ein Kind oder einen Angehörigen bezahlen.
Unterlage: Unterlagen sind Papiere.
Urkunde: Eine Urkunde ist ein wichtiges Papier. Zum Beispiel die Geburts-Urkunde.
Urteil: Ein Urteil ist die Entscheidung von einem Gericht.
Verein: Ein Verein sind Menschen mit dem gleichen Ziel oder Hobby.
Verfassung: Die Verfassung sind die wichtigsten Regeln von einem Land.
Verfassungsgericht: Das Verfassungsgericht prüft, ob Gesetze zum Grundgesetz passen.
Verhandlung: Bei einer Verhandlung spricht man vor Gericht über einen Streit.
Vermögen: Vermögen ist alles, was man besitzt. Zum Beispiel Geld auf der Bank oder ein Haus.
Verpflichtungsermächtigung: Eine Verpflichtungsermächtigung heißt: Das Amt darf Geld für spätere Jahre versprechen.
Versicherungspflicht: Versicherungspflicht heißt: Man muss eine Versicherung haben.
Vertrag: In einem Vertrag schreiben zwei Seiten auf, was sie vereinbart haben.
Verwaltung: Die Verwaltung sind alle Ämter.
Verwaltungsgericht: Das Verwaltungsgericht entscheidet bei einem Streit mit einem Amt.
Verwaltungsverfahren: Ein Verwaltungsverfahren ist alles, was ein Amt tut, bis es entscheidet.
Vorauszahlung: Bei einer Vorauszahlung zahlt man Geld schon vorher.
Vormund: Ein Vormund entscheidet für ein Kind, wenn die Eltern es nicht können.
Wählerverzeichnis: Im Wählerverzeichnis stehen alle Menschen, die wählen dürfen.
Wahlbenachrichtigung: Die Wahlbenachrichtigung ist ein Brief. Darin steht, wann und wo Sie wählen.
Wahlperiode: Die Wahlperiode ist die Zeit zwischen zwei Wahlen.
Widerspruchsbescheid: Ein Widerspruchsbescheid ist ein Brief vom Amt. Darin steht, was das Amt zu Ihrem Widerspruch entschieden hat.
Widerspruchsfrist: Die Widerspruchsfrist ist die Zeit, in der Sie Widerspruch einlegen können.
Wohngeld: Wohngeld ist Geld vom Staat für die Miete.
Wohnsitz: Ihr Wohnsitz ist der Ort, an dem Sie wohnen.
Zeuge: Ein Zeuge hat etwas gesehen oder gehört und erzählt davon vor Gericht.
Zuschuss: Ein Zuschuss ist Geld, das man nicht zurückzahlen muss.
Zuständigkeit: Zuständigkeit heißt: Diese Stelle hat die Aufgabe.
Zwangsvollstreckung: Bei einer Zwangsvollstreckung holt ein Amt das Geld mit Zwang.
Zuzahlung: Eine Zuzahlung ist Geld, das Sie selbst dazuzahlen.
`;
