/** Verbs from A to E; for the columns see `parseEntries`. */
export const verbsAToE = `
abändern | ändern | b | Der Rat {änderte den Beschluss ab|änderte den Beschluss}.
abfassen | schreiben | b | Das Protokoll {ist auf Deutsch abzufassen|ist auf Deutsch zu schreiben}.
abgelten | ?bezahlen | e | Mit dem Betrag ist die Arbeit abgegolten. | nur bei Geld
abhelfen | !Die Behörde gibt dem Widerspruch statt und ändert ihre Entscheidung selbst. | b | Die Behörde kann dem Widerspruch abhelfen.
ableisten | leisten | b | Sie hat den Dienst {abgeleistet|geleistet}.
ablichten | kopieren | b | Der Ausweis wird {abgelichtet|kopiert}.
absehen | ?verzichten (auf) | b | Die Behörde kann von der Anhörung absehen.
absenden | abschicken | b | Sie {senden den Brief bis Montag ab|schicken den Brief bis Montag ab}.
abverlangen | ?verlangen von | b | Ihm wird eine Gebühr abverlangt.
abzeichnen | unterschreiben | b | Die Leiterin hat den Vermerk {abgezeichnet|unterschrieben}. | nicht bei: sich abzeichnen
addieren | zusammenzählen | e | Die Beträge werden {addiert|zusammengezählt}.
adressieren | ?richten (an); ansprechen | b | Das Schreiben ist an die Kasse adressiert.
ahnden | ?bestrafen | e | Der Verstoß kann geahndet werden.
akkumulieren | ansammeln | b | Die Stelle {akkumuliert Daten|sammelt Daten an}.
akquirieren | beschaffen | b | Der Verein {akquiriert Spenden|beschafft Spenden}.
aktualisieren | ?auf den neuesten Stand bringen | e | Das Amt aktualisiert die Liste.
akzeptieren | annehmen | e | Die Kasse {akzeptiert nur Karten|nimmt nur Karten an}.
akzentuieren | betonen | b | Der Bericht {akzentuiert die Kosten|betont die Kosten}.
anberaumen | festlegen | b | Das Amt hat einen Termin {anberaumt|festgelegt}.
andienen | anbieten | b | Die Ware wird dem Land {angedient|angeboten}.
anfallen | entstehen | e | Dabei {fallen Kosten an|entstehen Kosten}. | nicht bei Personen
anfechten | !Man greift eine Entscheidung an, damit sie aufgehoben wird. | b | Der Käufer kann den Vertrag anfechten.
anfertigen | machen | l | Wir {fertigen eine Kopie an|machen eine Kopie}.
angleichen | ?gleich machen | l | Die Regeln werden angeglichen.
anheimstellen | ?überlassen | b | Es wird Ihnen anheimgestellt zu kommen.
anhören | !Die Behörde gibt Ihnen Gelegenheit, sich zur Sache zu äußern. | b | Die Behörde hört die Beteiligten an.
annullieren | aufheben | b | Die Wahl wurde {annulliert|aufgehoben}.
anordnen | ?bestimmen; befehlen | e | Das Gericht ordnet die Räumung an.
anraten | ?raten | b | Der Arzt rät eine Kur an. | Vorsicht bei der Ergänzung: raten zu
ansiedeln | ?niederlassen | b | Firmen siedeln sich hier an.
antizipieren | vorwegnehmen | b | Der Entwurf {antizipiert das Ergebnis|nimmt das Ergebnis vorweg}.
anvisieren | anstreben | b | Das Land {visiert eine Einigung an|strebt eine Einigung an}.
anweisen | ?überweisen; auffordern | e | Das Geld wird angewiesen.
arrangieren | vereinbaren | b | Die Stelle {arrangiert ein Treffen|vereinbart ein Treffen}.
artikulieren | äußern | b | Die Anwohner {artikulieren Kritik|äußern Kritik}.
auferlegen | ?vorschreiben | b | Ihm wird eine Pflicht auferlegt.
aufheben | !Die Entscheidung gilt nicht mehr. | l | Die Behörde hebt den Bescheid auf.
aufoktroyieren | aufzwingen | b | Niemandem wird etwas {aufoktroyiert|aufgezwungen}.
aufschlüsseln | aufteilen | e | Die Kosten {sind nach Monaten aufzuschlüsseln|sind nach Monaten aufzuteilen}.
aufstocken | erhöhen | e | Der Bund {stockt die Mittel auf|erhöht die Mittel}.
auftreten | ?vorkommen | l | Es treten Fehler auf. | nicht bei Personen
aufweisen | haben | e | Der Bau {weist Mängel auf|hat Mängel}.
aufwenden | ausgeben | e | Die Stadt hat viel Geld {aufgewendet|ausgegeben}. | nicht bei: Zeit, Mühe, Kraft, Kosten, Arbeit
aufzeigen | zeigen | b | Der Bericht {zeigt Lücken auf|zeigt Lücken}.
ausbezahlen | auszahlen | b | Das Geld wird am Montag {ausbezahlt|ausgezahlt}.
ausfertigen | !Eine Urkunde wird in ihrer gültigen Fassung hergestellt und unterschrieben. | b | Der Präsident fertigt das Gesetz aus.
ausfolgen | übergeben | b | Der Schlüssel wird {ausgefolgt|übergeben}.
ausgestalten | gestalten | b | Die Länder {gestalten das Verfahren aus|gestalten das Verfahren}.
aushändigen | übergeben | b | Das Amt {händigt den Ausweis aus|übergibt den Ausweis}.
auskehren | auszahlen | b | Der Erlös wird {ausgekehrt|ausgezahlt}.
ausloten | prüfen | b | Wir {loten die Möglichkeiten aus|prüfen die Möglichkeiten}.
ausreichen | ?auszahlen; genügen | b | Die Bank reicht Mittel aus.
aussetzen | ?unterbrechen | b | Das Gericht setzt das Verfahren aus. | Rechtsbegriff im Verfahren
austarieren | ausgleichen | b | Der Plan {tariert die Interessen aus|gleicht die Interessen aus}.
ausweisen | ?zeigen; nennen; festlegen | b | Die Bilanz weist einen Verlust aus.
ausweiten | erweitern | b | Die Stadt {weitet das Angebot aus|erweitert das Angebot}.
autorisieren | ?berechtigen; erlauben | b | Die Stelle autorisiert den Zugriff.
avisieren | ankündigen | b | Die Firma {avisiert die Lieferung|kündigt die Lieferung an}.
basieren | beruhen | b | Die Zahl {basiert auf Schätzungen|beruht auf Schätzungen}.
beanspruchen | ?verlangen | e | Der Mieter beansprucht Ersatz. | nur bei Forderungen
beanstanden | bemängeln | b | Die Prüferin {beanstandet die Rechnung|bemängelt die Rechnung}.
beantragen | ?einen Antrag stellen auf | l | Sie beantragen Wohngeld.
beaufsichtigen | ?überwachen | e | Das Land beaufsichtigt die Heime.
beauskunften | ?Auskunft geben über | b | Das Amt beauskunftet den Stand.
bedienen | ?benutzen; bezahlen | b | Die Stadt bedient den Kredit.
bedingen | ?verursachen; voraussetzen | b | Der Umbau bedingt eine Pause.
bedürfen +G | brauchen +A | b | Der Bau {bedarf einer Genehmigung|braucht eine Genehmigung}.
beeinträchtigen | ?stören | e | Der Lärm beeinträchtigt die Ruhe. | nicht bei: Erwerb, Gesundheit, Recht, Körper
beenden | ?zu Ende bringen | l | Das Amt beendet das Verfahren.
befinden | ?entscheiden; sein | b | Das Gericht befindet über den Antrag.
befördern | ?bringen; unterstützen | e | Der Bus befördert Kinder.
begehen | ?tun; feiern | e | Er hat eine Straftat begangen.
begehren | fordern | b | Der Kläger {begehrt Ersatz|fordert Ersatz}.
beglaubigen | !Eine Behörde oder ein Notar bestätigt, dass eine Kopie oder eine Unterschrift echt ist. | b | Das Amt beglaubigt die Kopie.
begleichen | bezahlen | b | Die Firma hat die Rechnung {beglichen|bezahlt}.
begünstigen | ?fördern | e | Die Regel begünstigt kleine Betriebe. | nicht bei: Straftat
begutachten | prüfen | e | Ein Fachmann {begutachtet den Schaden|prüft den Schaden}.
beheben | ?reparieren; in Ordnung bringen | l | Die Firma behebt den Mangel.
beibehalten | behalten | b | Die Stadt {behält das Verfahren bei|behält das Verfahren}.
beibringen | vorlegen | b | Der Bewerber hat ein Zeugnis {beizubringen|vorzulegen}. | nur bei Unterlagen
beifügen | beilegen | e | Bitte {fügen Sie eine Kopie bei|legen Sie eine Kopie bei}. | nicht bei: Zusatz, Zusätze, Bezeichnung, Siegel, Vermerk
beilegen | ?mitschicken; beenden | e | Bitte legen Sie ein Foto bei.
beinhalten | enthalten | b | Der Preis {beinhaltet die Steuer|enthält die Steuer}.
beiziehen | ?hinzunehmen | b | Das Gericht zieht die Akten bei.
bekleiden | ?innehaben; haben | b | Sie bekleidet ein Amt.
belassen | lassen | b | Wir {belassen die Akte im Archiv|lassen die Akte im Archiv}.
belegen | ?nachweisen; beweisen | e | Die Quittung belegt die Zahlung.
bemängeln | kritisieren | e | Der Bericht {bemängelt die Dauer|kritisiert die Dauer}.
benachrichtigen | informieren | b | Das Amt {benachrichtigt die Eltern|informiert die Eltern}.
benennen | ?nennen | b | Sie benennen eine Vertretung.
benötigen | brauchen | b | Wir {benötigen Ihre Adresse|brauchen Ihre Adresse}.
benutzen | ?nutzen | l | Sie benutzen den Aufzug.
bereinigen | ?in Ordnung bringen | b | Die Stelle bereinigt die Liste.
bereitstellen | ?geben; zur Verfügung stellen | e | Das Land stellt Geld bereit.
berichtigen | korrigieren | b | Das Amt {berichtigt den Fehler|korrigiert den Fehler}.
berücksichtigen | ?beachten; mitzählen | e | Die Behörde berücksichtigt alle Angaben.
beschaffen | ?besorgen | e | Sie beschaffen die Unterlagen. | nicht bei: so
bescheiden | ?entscheiden | b | Der Antrag wird bald beschieden.
bescheinigen | bestätigen | b | Der Arzt {bescheinigt die Krankheit|bestätigt die Krankheit}.
beschleunigen | ?schneller machen | l | Der Bund beschleunigt das Verfahren.
beschließen | ?entscheiden | l | Der Rat hat beschlossen, dass die Schule bleibt. | nur mit Nebensatz
beseitigen | ?entfernen | e | Die Stadt beseitigt den Schnee.
besichtigen | ?ansehen | e | Der Gutachter besichtigt das Haus.
besolden | bezahlen | e | Richter werden vom Land {besoldet|bezahlt}.
bestreiten | ?bezahlen; nicht anerkennen | b | Er bestreitet die Tat.
beteuern | versichern | b | Der Zeuge {beteuert seine Unschuld|versichert seine Unschuld}.
beurkunden | !Ein Notar oder eine Behörde schreibt eine Erklärung auf und bestätigt sie. | b | Der Notar beurkundet den Vertrag.
bewerkstelligen | umsetzen | b | Das Team {bewerkstelligt den Umzug|setzt den Umzug um}.
bewerten | ?beurteilen; prüfen | l | Die Jury bewertet die Anträge.
bewilligen | !Die Behörde sagt ja zu einem Antrag und gibt die Leistung. | b | Das Amt bewilligt Wohngeld.
bewirken | ?dazu führen, dass | e | Die Regel bewirkt eine Entlastung.
beziehen | ?bekommen; bestellen | e | Sie beziehen Kindergeld.
beziffern | ?angeben | b | Die Stadt beziffert den Schaden.
bezuschussen | fördern | e | Das Land {bezuschusst den Umbau|fördert den Umbau}.
bezwecken | ?wollen; zum Ziel haben | b | Das Gesetz bezweckt den Schutz der Kinder.
darlegen | erläutern | b | Sie haben die Gründe {darzulegen|zu erläutern}.
dartun | ?zeigen | b | Der Kläger hat den Schaden dargetan.
debattieren | besprechen | e | Der Rat {debattiert den Entwurf|bespricht den Entwurf}.
deklarieren | angeben | b | Reisende {deklarieren ihre Waren|geben ihre Waren an}.
delegieren | ?übertragen | b | Die Leitung delegiert Aufgaben. | nicht bei: Rechtsakt
determinieren | bestimmen | b | Das Alter {determiniert den Betrag|bestimmt den Betrag}.
differenzieren | unterscheiden | b | Die Regel {differenziert nach Alter|unterscheidet nach Alter}.
differieren | ?sich unterscheiden | b | Die Angaben differieren.
diskutieren | besprechen | e | Wir {diskutieren den Plan|besprechen den Plan}.
divergieren | abweichen | b | Wenn die Zahlen {divergieren|abweichen}, fragt das Amt nach.
dokumentieren | festhalten | b | Die Praxis {dokumentiert die Behandlung|hält die Behandlung fest}.
dotieren | ausstatten | b | Der Preis ist mit 500 Euro {dotiert|ausgestattet}.
dulden | ?hinnehmen | e | Der Mieter muss die Arbeiten dulden. | Rechtsbegriff im Aufenthaltsrecht
durchführen | ?machen; das Verb zum Hauptwort nehmen | l | Die Schule führt einen Test durch.
einbehalten | ?behalten | b | Die Kasse behält den Betrag ein.
einberufen | ?einladen zu | e | Der Vorsitz beruft die Sitzung ein.
einbeziehen | ?beteiligen; mitzählen | e | Das Amt bezieht die Eltern ein.
einfordern | fordern | b | Die Kasse {fordert den Betrag ein|fordert den Betrag}.
eingehen | ?ankommen | b | Der Antrag geht beim Amt ein.
einholen | ?besorgen; erfragen | b | Das Amt holt eine Auskunft ein.
einleiten | ?beginnen | e | Die Behörde leitet das Verfahren ein. | nicht bei: Wasser, Abwasser, Stoff
einräumen | ?geben; zugeben | b | Das Gesetz räumt ein Recht ein.
einreichen | abgeben | e | Sie {reichen den Antrag beim Amt ein|geben den Antrag beim Amt ab}. | nicht bei: Klage, Beschwerde, Revision
einschränken | ?begrenzen | e | Die Regel schränkt die Nutzung ein.
einsehen | ansehen | e | Sie können die Akten {einsehen|ansehen}. | nur bei Unterlagen
einstellen | ?beenden; anstellen; anpassen | b | Das Gericht stellt das Verfahren ein.
einwilligen | !Man stimmt vorher zu. | b | Die Eltern willigen ein.
eliminieren | beseitigen | b | Der Filter {eliminiert Fehler|beseitigt Fehler}.
emittieren | ?ausstoßen | b | Die Anlage emittiert Gase. | nicht bei: Wertpapier, Anleihe, Schuldverschreibung
entbehren | ?nicht haben | b | Die Annahme entbehrt einer Grundlage.
entfallen | ?wegfallen; gehören zu | e | Die Gebühr entfällt.
entgegennehmen | ?annehmen | b | Das Amt nimmt Anträge entgegen.
entlohnen | bezahlen | b | Der Betrieb {entlohnt die Helfer|bezahlt die Helfer}.
entnehmen | ?nehmen; erfahren aus | b | Die Zahlen entnehmen Sie dem Bericht.
entrichten | zahlen | b | Die Gebühr {ist sofort zu entrichten|ist sofort zu zahlen}.
entsenden | ?schicken | b | Die Länder entsenden Fachleute.
entwenden | stehlen | b | Unbekannte haben das Rad {entwendet|gestohlen}.
erachten | ?halten für | b | Das Amt erachtet den Antrag als begründet.
erarbeiten | ausarbeiten | b | Die Gruppe {erarbeitet ein Konzept|arbeitet ein Konzept aus}.
erbitten | ?bitten um | b | Das Amt erbittet eine Antwort.
erbringen | ?leisten | e | Die Kasse erbringt die Zahlung. | nicht bei Nachweisen
erfassen | ?aufnehmen; aufschreiben | e | Das Amt erfasst die Daten.
erfolgen | ?geschehen; Satz mit dem eigentlichen Verb bilden | b | Die Auszahlung erfolgt am Montag.
erfordern | verlangen | e | Die Arbeit {erfordert Geduld|verlangt Geduld}.
ergehen | ?geschrieben werden; erlassen werden | b | Der Bescheid ergeht schriftlich.
ergänzen | ?hinzufügen | l | Sie ergänzen den Antrag.
erhalten (aktiv) | bekommen | e | Sie {erhalten Post|bekommen Post}. | nicht bei: Fassung, Denkmal, Zustand, Straße, Bauwerk, Bestand, Arbeitsplätze, Gesundheit, wiederher, bleiben, bleibt, blieb, aufrecht, Natur, Landschaft, Lebensraum, Wald, Gebäude, Funktion, Fähigkeit, Infrastruktur, Frieden, Substanz
erheben | ?verlangen; sammeln | b | Die Stadt erhebt eine Gebühr.
erlassen | !Die Behörde trifft eine Entscheidung und gibt sie bekannt. | e | Die Behörde erlässt einen Bescheid.
erläutern | erklären | e | Das Amt {erläutert die Entscheidung|erklärt die Entscheidung}.
ermächtigen | ?das Recht geben | b | Das Gesetz ermächtigt die Regierung. | Rechtsbegriff
ermitteln | ?herausfinden | l | Die Polizei ermittelt den Täter.
ermöglichen | ?möglich machen | e | Die Rampe ermöglicht den Zugang.
ernennen | ?zu etwas machen | l | Der Präsident ernennt die Richter.
erneuern | ?neu machen | l | Die Stadt erneuert den Weg.
erörtern | besprechen | b | Die Beteiligten {erörtern den Fall|besprechen den Fall}.
erproben | testen | e | Das Amt {erprobt ein Programm|testet ein Programm}.
errechnen | berechnen | b | Das Programm {errechnet den Beitrag|berechnet den Beitrag}.
errichten | ?bauen; gründen | e | Die Stadt errichtet eine Schule.
ersuchen | bitten | b | Das Gericht {ersucht die Behörde um Auskunft|bittet die Behörde um Auskunft}. | nicht bei: ersuchend, ersuchte
erstatten | ?zurückzahlen; machen | e | Die Kasse erstattet die Kosten.
erstellen | machen | l | Das Amt {erstellt eine Liste|macht eine Liste}.
erteilen | ?geben | e | Das Amt erteilt Auskunft. | nicht bei: Unterricht, Wort
eruieren | ermitteln | b | Die Stelle {eruiert die Ursache|ermittelt die Ursache}.
erwägen | überlegen | e | Die Stadt {erwägt|überlegt}, ob sie klagt.
erwerben | ?kaufen; bekommen | e | Die Stadt erwirbt das Haus.
erwirken | ?erreichen | b | Der Anwalt erwirkt einen Aufschub.
erzielen | ?erreichen; verdienen | b | Die Partner erzielen eine Einigung.
etablieren | aufbauen | b | Das Land {etabliert ein Netz|baut ein Netz auf}.
evaluieren | bewerten | b | Das Institut {evaluiert das Programm|bewertet das Programm}.
exmittieren | ?zum Auszug zwingen | b | Der Mieter wird exmittiert.
explizieren | erläutern | b | Der Autor {expliziert die Methode|erläutert die Methode}.
`;
