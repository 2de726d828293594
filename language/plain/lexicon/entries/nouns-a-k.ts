/** Nouns from A to K; for the columns see `parseEntries`. */
export const nounsAToK = `
Abänderung | Änderung | b | {Die Abänderung des Plans|Die Änderung des Plans} ist fertig.
Ablichtung | Kopie | b | Bitte senden Sie {eine Ablichtung|eine Kopie}.
Abschrift | ?Kopie | b | Die Abschrift liegt bei. | „beglaubigte Abschrift“ ist ein Rechtsbegriff
Absender | ?Person, die den Brief geschickt hat | l | Der Absender ist unbekannt.
Adressat | Empfänger | b | {Der Adressat|Der Empfänger} ist bekannt.
Agenda | Tagesordnung | b | Der Punkt steht auf {der Agenda|der Tagesordnung}.
Akquise | Werbung | b | {Die Akquise von Spenden|Die Werbung von Spenden} läuft.
Akzeptanz | ?Zustimmung | b | Die Akzeptanz der Anwohner ist hoch.
Alternative | ?Möglichkeit | e | Es gibt eine Alternative. | genauer: andere Möglichkeit
Ambition | Ziel | b | Die Stadt hat {große Ambitionen|große Ziele}.
Amtshilfe | !Eine Behörde hilft einer anderen Behörde. | b | Das Amt bittet um Amtshilfe.
Anberaumung | Festlegung | b | {Die Anberaumung des Termins|Die Festlegung des Termins} folgt.
Anfechtung | !Man erklärt, dass eine Entscheidung oder ein Vertrag nicht gelten soll. | b | Die Anfechtung ist möglich.
Angelegenheit | ?Sache | e | Die Angelegenheit ist eilig. | nicht bei: Gerichtsbarkeit
Anhörung | !Sie dürfen sich äußern, bevor die Behörde entscheidet. | b | Die Anhörung ist Pflicht.
Anliegen | Wunsch | l | Wir prüfen {Ihr Anliegen|Ihren Wunsch}.
Anmietung | ?Mieten | b | Die Anmietung der Halle ist geplant.
Annullierung | Aufhebung | b | {Die Annullierung der Wahl|Die Aufhebung der Wahl} ist selten.
Anschaffung | ?Kauf | e | Die Anschaffung eines Wagens lohnt sich.
Anschrift | Adresse | b | Nennen Sie {Ihre Anschrift|Ihre Adresse}.
Antragsteller | ?Person, die den Antrag stellt; Sie | e | Der Antragsteller erhält Post.
Antragstellerin | ?Frau, die den Antrag stellt; Sie | e | Die Antragstellerin erhält Post.
Anwesenheit | ?dass jemand da ist | l | Die Anwesenheit aller ist wichtig.
Areal | Gelände | b | Die Stadt kauft {das Areal|das Gelände}.
Arbeitsentgelt | ?Lohn | e | Das Arbeitsentgelt wird gezahlt. | Rechtsbegriff
Aspekt | ?Punkt | b | Der Bericht nennt einen weiteren Aspekt.
Attest | Bescheinigung | e | Legen Sie {ein Attest|eine Bescheinigung} vor. | vom Arzt
Aufbringung | ?Zahlung; Beschaffung | b | Die Aufbringung der Mittel ist offen.
Aufenthaltstitel | !Ein Dokument, mit dem Menschen aus anderen Ländern in Deutschland leben dürfen. | b | Der Aufenthaltstitel gilt ein Jahr.
Auflage | !Eine Bedingung, an die man sich halten muss. | e | Die Auflage ist zu erfüllen.
Auflistung | Liste | b | {Die Auflistung|Die Liste} ist vollständig.
Aufstellung | ?Liste | b | Reichen Sie eine Aufstellung der Kosten ein. | nur bei Unterlagen
Aufwand | ?Arbeit; Kosten | e | Der Aufwand ist hoch.
Aufwendung | ?Ausgabe | e | Die Aufwendungen sind gestiegen. | im Steuerrecht genauer
Ausfertigung | !Eine Fassung einer Urkunde, die so viel gilt wie das Original. | b | Die Ausfertigung liegt bei.
Ausgestaltung | Gestaltung | b | {Die Ausgestaltung|Die Gestaltung} bleibt offen.
Aushändigung | Übergabe | b | {Die Aushändigung des Ausweises|Die Übergabe des Ausweises} dauert.
Ausmaß | Umfang | b | {Das Ausmaß|Der Umfang} des Schadens ist offen.
Ausschreibung | !Eine Stelle sucht öffentlich nach Firmen für einen Auftrag. | e | Die Ausschreibung beginnt.
Aussetzung | ?Unterbrechung | b | Die Aussetzung endet. | Rechtsbegriff
Auswirkung | Folge | e | {Die Auswirkungen|Die Folgen} sind bekannt. | nicht bei: auf
Automobil | Auto | b | {Das Automobil|Das Auto} ist alt.
Autorisierung | ?Erlaubnis | b | Die Autorisierung fehlt.
Bedürfnis | ?Bedarf; Wunsch | l | Das Bedürfnis ist groß.
Beeinträchtigung | ?Störung | e | Die Beeinträchtigung ist gering. | nicht bei: Erwerb, Gesundheit, Recht, Mensch, Körper
Befreiung | !Man muss etwas nicht tun oder nicht bezahlen. | l | Die Befreiung gilt ein Jahr.
Befugnis | ?Recht | e | Die Befugnis endet.
Begehren | ?Wunsch | b | Das Begehren ist verständlich.
Begleitumstand | Umstand | b | {Die Begleitumstände|Die Umstände} sind bekannt.
Beglaubigung | !Eine Stelle bestätigt, dass eine Kopie oder Unterschrift echt ist. | b | Die Beglaubigung kostet Geld.
Behältnis | Behälter | b | Verschließen Sie {das Behältnis|den Behälter} gut.
Behörde | ?Amt | l | Die Behörde hilft Ihnen.
Beibringung | Vorlage | b | {Die Beibringung der Zeugnisse|Die Vorlage der Zeugnisse} ist Pflicht.
Beifügung | ?Mitschicken | b | Unter Beifügung der Belege.
Beihilfe | !Geld vom Staat als Hilfe. | e | Die Beihilfe wird gezahlt. | im Strafrecht: Hilfe bei einer Straftat
Bemessungsgrundlage | !Der Betrag, aus dem etwas berechnet wird. | b | Die Bemessungsgrundlage ist der Preis.
Benachrichtigung | ?Nachricht | e | Die Benachrichtigung kommt per Post.
Benutzung | Nutzung | b | {Die Benutzung der Halle|Die Nutzung der Halle} ist frei.
Bereitstellung | ?Geben; Lieferung | e | Die Bereitstellung der Daten dauert.
Bescheid | !Ein Brief von einem Amt. Darin steht eine Entscheidung. | e | Der Bescheid kommt bald.
Bescheinigung | ?Bestätigung | l | Die Bescheinigung liegt vor.
Beschluss | Entscheidung | l | {Der Beschluss des Rates|Die Entscheidung des Rates} steht fest. | beim Gericht Rechtsbegriff
Beschwerde | !Man sagt einem Gericht oder Amt, dass eine Entscheidung falsch ist. | l | Die Beschwerde ist möglich.
Bestandteil | Teil | b | Der Anhang ist {Bestandteil|Teil} des Vertrags.
Beurteilung | ?Meinung; Bewertung | l | Die Beurteilung ist gut.
Bevollmächtigte | !Eine Person, die für eine andere handeln darf. | b | Die Bevollmächtigte unterschreibt.
Beweggrund | Grund | b | {Der Beweggrund|Der Grund} ist unklar.
Bewilligung | !Die Behörde sagt ja zu einem Antrag. | e | Die Bewilligung liegt vor.
Beschaffenheit | ?Zustand | e | Die Beschaffenheit des Bodens ist gut.
Bonität | Zahlungsfähigkeit | b | {Die Bonität|Die Zahlungsfähigkeit} wird geprüft.
Budget | ?Haushalt | b | Das Budget steht fest. | auch: Geld
Bürgersteig | Gehweg | b | {Der Bürgersteig|Der Gehweg} ist schmal.
Charakteristikum | Merkmal | b | Das ist {ein Charakteristikum|ein Merkmal} der Region.
Darlehen | !Geld, das man leiht und zurückzahlen muss. | e | Das Darlehen läuft zwei Jahre.
Darlegung | Erläuterung | b | {Die Darlegung der Gründe|Die Erläuterung der Gründe} fehlt.
Defizit | ?Mangel | b | Der Bericht nennt ein Defizit. | im Haushalt: Verlust
Delegation | ?Gruppe | e | Die Delegation reist ab.
Detail | Einzelheit | b | {Die Details|Die Einzelheiten} folgen.
Diagnose | ?Feststellung der Krankheit | e | Die Diagnose steht fest.
Dienststelle | ?Amt | e | Die Dienststelle schließt.
Differenz | Unterschied | b | {Die Differenz|Der Unterschied} ist klein.
Diskrepanz | Unterschied | b | Der Prüfer fand {eine Diskrepanz|einen Unterschied}.
Diskussion | Gespräch | l | {Die Diskussion|Das Gespräch} war gut.
Domizil | Wohnsitz | b | {Das Domizil|Der Wohnsitz} ist bekannt.
Dublette | ?doppelter Eintrag | b | Die Dublette wird gelöscht.
Durchführung | ?Durchführung streichen und Verb verwenden | b | Die Durchführung der Prüfung dauert.
Effekt | Wirkung | b | {Der Effekt|Die Wirkung} ist klein.
Effizienz | ?Wirksamkeit | b | Die Effizienz steigt.
Ehegatte | Ehepartner | b | {Der Ehegatte|Der Ehepartner} unterschreibt.
Eheschließung | Heirat | b | {Die Eheschließung|Die Heirat} ist im Mai.
Eigentum | !Eine Sache gehört Ihnen. | l | Das Eigentum geht über. | nicht dasselbe wie Besitz
Einfriedung | ?Zaun | e | Die Einfriedung ist neu. | auch: Mauer, Hecke
Einkommen | ?Geld, das man verdient | l | Das Einkommen ist niedrig. | Rechtsbegriff
Einreichung | Abgabe | e | {Die Einreichung des Antrags|Die Abgabe des Antrags} ist frei. | nicht bei: Klage, Beschwerde, Revision
Einsichtnahme | Einsicht | b | {Die Einsichtnahme|Die Einsicht} ist kostenlos.
Einspruch | !Sie sagen einem Amt, dass Sie mit der Entscheidung nicht einverstanden sind. | e | Der Einspruch ist möglich.
Einverständnis | Zustimmung | e | {Ihr Einverständnis|Ihre Zustimmung} genügt. | nicht bei: im, mit
Einwand | ?Gegengrund | e | Der Einwand ist berechtigt.
Einwilligung | !Jemand stimmt vorher zu. | b | Die Einwilligung fehlt.
Emission | ?Ausstoß | b | Die Emission sinkt. | nicht bei: Wertpapier, Anleihe, Schuldverschreibung
Entgelt | ?Geld für eine Leistung | e | Das Entgelt ist fällig. | Rechtsbegriff
Entrichtung | Zahlung | b | {Die Entrichtung der Gebühr|Die Zahlung der Gebühr} ist Pflicht.
Entscheidungsfindung | Entscheidung | b | {Die Entscheidungsfindung|Die Entscheidung} dauert.
Entwendung | Diebstahl | b | {Die Entwendung|Der Diebstahl} wurde gemeldet.
Erbringung | ?Leistung | b | Die Erbringung des Dienstes ist frei.
Erhalt | ?Empfang | e | Bitte bestätigen Sie den Erhalt. | auch: Bewahrung
Erkrankung | Krankheit | b | {Die Erkrankung|Die Krankheit} dauert an.
Erlass | !Eine Anweisung von einem Ministerium an die Ämter. | e | Der Erlass gilt ab Mai. | auch: eine Schuld nicht mehr zahlen müssen
Erläuterung | Erklärung | e | {Die Erläuterung|Die Erklärung} steht unten.
Ermäßigung | ?niedrigerer Preis | l | Die Ermäßigung gilt für Kinder.
Ermessen | !Die Behörde darf zwischen mehreren Möglichkeiten wählen, muss aber gute Gründe haben. | b | Das Ermessen ist begrenzt.
Ermittlung | ?Feststellung; Untersuchung | b | Die Ermittlung der Kosten dauert.
Errichtung | ?Bau | e | Die Errichtung der Halle dauert. | nicht bei Stiftungen
Ersuchen | Bitte | b | {Das Ersuchen|Die Bitte} liegt vor.
Erwerb | ?Kauf | e | Der Erwerb des Hauses ist möglich. | nicht bei Rechten
Erwerbstätigkeit | ?Arbeit | e | Die Erwerbstätigkeit endet.
Evaluation | Bewertung | b | {Die Evaluation|Die Bewertung} folgt.
Evaluierung | Bewertung | b | {Die Evaluierung|Die Bewertung} folgt.
Examen | Prüfung | e | {Das Examen|Die Prüfung} ist im Mai.
Expertise | Gutachten | b | {Die Expertise|Das Gutachten} liegt vor. | auch: Fachwissen
Fahrerlaubnis | !Die Erlaubnis, ein Fahrzeug zu fahren. Der Beweis dafür ist der Führerschein. | b | Die Fahrerlaubnis gilt weiter.
Faktor | ?Ursache; Umstand | e | Der Faktor ist wichtig.
Faktum | Tatsache | b | Das ist {ein Faktum|eine Tatsache}.
Fälligkeit | !Der Tag, an dem man zahlen muss. | e | Die Fälligkeit steht im Brief.
Fernsprecher | Telefon | b | {Der Fernsprecher|Das Telefon} ist gestört.
Fertigstellung | ?Abschluss | e | Die Fertigstellung des Baus ist offen.
Formular | ?Blatt zum Ausfüllen | l | Das Formular ist neu.
Fragestellung | Frage | b | {Die Fragestellung|Die Frage} ist offen.
Fragmentierung | Zersplitterung | b | {Die Fragmentierung der Daten|Die Zersplitterung der Daten} stört.
Frist | !Die Zeit, in der man etwas tun muss. | l | Die Frist endet am Montag.
Funktionsfähigkeit | ?dass etwas funktioniert | e | Die Funktionsfähigkeit ist gesichert.
Gebäulichkeit | Gebäude | b | {Die Gebäulichkeit|Das Gebäude} steht leer.
Gebietskörperschaft | !Gemeinden, Kreise, Länder und der Bund. | b | Die Gebietskörperschaft haftet.
Gebühr | !Geld, das man für eine Leistung vom Amt bezahlt. | l | Die Gebühr ist fällig.
Gefährdung | ?Gefahr | e | Die Gefährdung ist gering.
Gegebenheit | Umstand | b | {Die Gegebenheiten|Die Umstände} sind bekannt.
Gehöft | Hof | b | {Das Gehöft|Der Hof} liegt allein.
Genehmigung | Erlaubnis | l | {Die Genehmigung|Die Erlaubnis} kommt per Post. | Rechtsbegriff; nicht bei: Erlaubnis
Gepflogenheit | Gewohnheit | b | {Die Gepflogenheit|Die Gewohnheit} ist alt.
Gestattung | Erlaubnis | b | {Die Gestattung|Die Erlaubnis} gilt ein Jahr.
Gewähr | ?Garantie | b | Das Amt übernimmt keine Gewähr. | im Vertragsrecht genauer
Gewährung | ?Geben; Zahlung | e | Die Gewährung der Hilfe dauert.
Gläubiger | !Die Person, der man Geld schuldet. | b | Der Gläubiger wartet.
Grundstückseigentümer | ?Person, der das Grundstück gehört | l | Der Grundstückseigentümer zahlt.
Handhabung | ?Anwendung | b | Die Handhabung der Regel ist einfach.
Haushaltsmittel | ?Geld aus dem Haushalt | e | Die Haushaltsmittel fehlen.
Hinderungsgrund | ?Hindernis | b | Der Hinderungsgrund besteht fort.
Implementierung | Einführung | b | {Die Implementierung des Programms|Die Einführung des Programms} dauert.
Inanspruchnahme | ?Nutzung | b | Die Inanspruchnahme des Angebots ist frei. | bei Haftung genauer
Indikator | ?Hinweis | b | Das ist ein Indikator. | auch: Messgröße
Indiz | Hinweis | b | Das ist {ein Indiz|ein Hinweis}.
Information | ?Auskunft | l | Sie bekommen eine Information.
Initiative | ?Vorschlag; Anstoß | e | Die Initiative kam von der Stadt.
Inkrafttreten | ?Beginn der Geltung | e | Das Inkrafttreten ist am 1. Mai.
Innovation | Neuerung | b | {Die Innovation|Die Neuerung} hilft.
Instandhaltung | ?Pflege | e | Die Instandhaltung der Wege kostet Geld.
Instandsetzung | Reparatur | b | {Die Instandsetzung der Brücke|Die Reparatur der Brücke} dauert.
Institution | Einrichtung | b | {Die Institution|Die Einrichtung} wird gefördert.
Instrument | ?Mittel | b | Das ist ein wichtiges Instrument. | nicht in der Musik
Intention | Absicht | b | {Die Intention|Die Absicht} ist klar.
Intervall | Abstand | b | Prüfen Sie {das Intervall|den Abstand}.
Investition | ?Geld für Neues | l | Die Investition lohnt sich.
Kapazität | ?Platz; Leistung | b | Die Kapazität ist erschöpft.
Kategorie | ?Gruppe | e | Die Kategorie ist klein.
Klage | !Man bittet das Gericht, einen Streit zu entscheiden. | l | Die Klage ist möglich.
Kläger | !Die Person, die vor Gericht klagt. | e | Der Kläger wartet.
Kommune | Gemeinde | e | {Die Kommune|Die Gemeinde} zahlt. | auch: Stadt
Kommunikation | ?Austausch | b | Die Kommunikation klappt.
Kompensation | Ausgleich | b | Die Firma zahlt {eine Kompensation|einen Ausgleich}.
Kompetenz | ?Zuständigkeit; Fähigkeit | b | Die Kompetenz liegt beim Land.
Komponente | Teil | b | {Die Komponente|Der Teil} ist defekt.
Konflikt | ?Streit | e | Der Konflikt ist alt.
Konsens | Einigung | b | Die Partner suchen {einen Konsens|eine Einigung}.
Konsequenz | Folge | b | {Die Konsequenzen|Die Folgen} sind bekannt.
Konstellation | Lage | b | {Die Konstellation|Die Lage} ist neu.
Kontingent | ?Anteil | e | Das Kontingent ist klein.
Kontrolle | ?Prüfung | e | Die Kontrolle findet statt.
Kontroverse | Streit | b | {Die Kontroverse|Der Streit} dauert an.
Konzept | Plan | e | {Das Konzept|Der Plan} ist fertig.
Kooperation | Zusammenarbeit | b | {Die Kooperation|Die Zusammenarbeit} läuft gut.
Korrektur | ?Verbesserung | l | Die Korrektur ist wichtig.
Korrespondenz | Briefwechsel | b | {Die Korrespondenz|Der Briefwechsel} liegt vor.
Kraftfahrzeug | ?Auto | l | Das Kraftfahrzeug ist angemeldet. | auch Motorrad und Lastwagen
Kriterium | Merkmal | b | {Die Kriterien|Die Merkmale} sind bekannt.
`;
