/** Verbs from F to Z; for the columns see `parseEntries`. */
export const verbsFToZ = `
fertigen | herstellen | b | Der Betrieb {fertigt Schilder|stellt Schilder her}.
fertigstellen | ?beenden | e | Die Firma hat den Bau fertiggestellt.
festsetzen | !Die Behörde legt den Betrag verbindlich fest. | e | Das Finanzamt setzt die Steuer fest.
finalisieren | abschließen | b | Das Team {finalisiert den Bericht|schließt den Bericht ab}.
finanzieren | bezahlen | l | Das Land {finanziert den Umbau|bezahlt den Umbau}.
fixieren | ?festlegen | b | Der Vertrag fixiert den Preis.
flankieren | begleiten | b | Kurse {flankieren die Reform|begleiten die Reform}.
forcieren | beschleunigen | b | Der Bund {forciert den Ausbau|beschleunigt den Ausbau}.
fungieren | dienen | b | Der Saal {fungiert als Lager|dient als Lager}. | bei Personen: arbeiten als
fußen | beruhen | b | Das Urteil {fußt auf Gutachten|beruht auf Gutachten}.
generieren | erzeugen | b | Das Programm {generiert Listen|erzeugt Listen}.
gestatten | erlauben | b | Die Stadt {gestattet den Verkauf|erlaubt den Verkauf}.
gewähren | ?geben | e | Das Land gewährt einen Zuschuss.
gewährleisten | sichern | e | Der Vertrag {gewährleistet den Betrieb|sichert den Betrieb}. | nicht bei: Sicherheit
gewärtigen | erwarten | b | Der Halter hat eine Strafe {zu gewärtigen|zu erwarten}.
glaubhaft machen | !Man muss etwas nicht beweisen, aber so erklären, dass es sehr wahrscheinlich ist. | b | Sie müssen den Grund glaubhaft machen.
handhaben | ?umgehen mit; anwenden | b | Das Amt handhabt die Regel streng.
harmonisieren | angleichen | b | Die Länder {harmonisieren die Regeln|gleichen die Regeln an}.
heranziehen | ?nutzen; zahlen lassen | b | Die Stadt zieht die Eigentümer heran.
herbeiführen | ?verursachen | e | Der Fahrer hat den Unfall herbeigeführt.
hinterlegen | !Man gibt Geld oder Sachen bei einer amtlichen Stelle zur Sicherheit ab. | b | Der Käufer hinterlegt das Geld.
hinwirken | ?sich einsetzen für | b | Das Amt wirkt auf eine Einigung hin.
identifizieren | ?erkennen | e | Die Kamera identifiziert Fahrzeuge.
ignorieren | ?nicht beachten | e | Er ignoriert die Warnung.
implementieren | einführen | b | Die Stadt {implementiert ein Programm|führt ein Programm ein}.
implizieren | bedeuten | b | Der Antrag {impliziert eine Änderung|bedeutet eine Änderung}.
indizieren | ?anzeigen | b | Der Wert indiziert einen Fehler.
informieren | ?Bescheid sagen | l | Das Amt informiert die Eltern.
initiieren | anstoßen | b | Die Stadt {initiiert ein Projekt|stößt ein Projekt an}.
inkludieren | einschließen | b | Der Preis {inkludiert das Essen|schließt das Essen ein}.
innehaben | haben | b | Sie {hat das Amt inne|hat das Amt}.
inspizieren | prüfen | b | Ein Fachmann {inspiziert die Anlage|prüft die Anlage}.
instruieren | anleiten | b | Die Firma {instruiert das Personal|leitet das Personal an}.
integrieren | ?einbinden | b | Die Schule integriert das Programm.
intendieren | anstreben | b | Das Gesetz {intendiert eine Entlastung|strebt eine Entlastung an}.
intensivieren | verstärken | b | Die Länder {intensivieren die Suche|verstärken die Suche}.
intervenieren | eingreifen | b | Wenn Gefahr droht, {interveniert die Polizei|greift die Polizei ein}.
investieren | ?Geld ausgeben für | l | Das Land investiert in Schulen.
involvieren | beteiligen | b | Die Stadt {involviert die Anwohner|beteiligt die Anwohner}.
justieren | einstellen | b | Der Techniker {justiert die Waage|stellt die Waage ein}.
kalkulieren | berechnen | b | Die Firma {kalkuliert die Kosten|berechnet die Kosten}.
kategorisieren | einteilen | b | Das Amt {kategorisiert die Fälle|teilt die Fälle ein}.
klassifizieren | ?einteilen | b | Die Stelle klassifiziert die Böden.
kommunizieren | ?mitteilen | b | Das Amt kommuniziert die Termine. | nicht bei: mit
kompensieren | ausgleichen | b | Der Zuschuss {kompensiert den Verlust|gleicht den Verlust aus}.
komplettieren | vervollständigen | b | Sie {komplettieren die Akte|vervollständigen die Akte}.
konkretisieren | ?genauer beschreiben | b | Der Erlass konkretisiert die Regel.
konsolidieren | ?festigen | b | Die Stadt konsolidiert ihr Angebot. | nicht bei: Haushalt, Bilanz, Konzern
konstatieren | feststellen | b | Der Bericht {konstatiert einen Mangel|stellt einen Mangel fest}.
konsultieren | befragen | b | Die Behörde {konsultiert Fachleute|befragt Fachleute}.
konsumieren | verbrauchen | b | Haushalte {konsumieren Strom|verbrauchen Strom}.
kontaktieren | ?sich melden bei | b | Bitte kontaktieren Sie das Amt.
konterkarieren | behindern | b | Die Kürzung {konterkariert den Ausbau|behindert den Ausbau}.
kontrollieren | ?prüfen | e | Der Zoll kontrolliert die Waren.
konzipieren | entwerfen | b | Das Büro {konzipiert eine Brücke|entwirft eine Brücke}.
koordinieren | ?abstimmen | b | Das Land koordiniert die Hilfe.
korrigieren | ?verbessern | l | Sie korrigieren den Fehler.
legitimieren | ?berechtigen; sich ausweisen | b | Die Wahl legitimiert den Rat.
limitieren | begrenzen | b | Die Stadt {limitiert die Plätze|begrenzt die Plätze}.
liquidieren | ?auflösen | b | Die Eigentümer liquidieren die Firma. | nicht bei: Honorar, Arzt
maximieren | ?erhöhen | b | Der Betrieb maximiert den Gewinn. | ungefähr: so hoch wie möglich
minimieren | verringern | b | Der Filter {minimiert die Gefahr|verringert die Gefahr}.
missbilligen | ablehnen | e | Der Rat {missbilligt das Vorgehen|lehnt das Vorgehen ab}.
mitwirken | ?mithelfen | e | Die Eltern wirken an der Planung mit. | im Verfahren Rechtsbegriff
modifizieren | ändern | b | Die Firma {modifiziert das Gerät|ändert das Gerät}.
monieren | bemängeln | b | Der Rechnungshof {moniert die Kosten|bemängelt die Kosten}.
nachkommen +D | erfüllen +A | b | Der Halter {kommt seiner Pflicht nach|erfüllt seine Pflicht}. | nicht bei: Beschwerde, Aufforderung, Einladung
nachreichen | ?später abgeben | e | Sie reichen das Zeugnis nach.
nachsuchen | bitten | b | Sie {suchen um Hilfe nach|bitten um Hilfe}.
nachweisen | ?beweisen | l | Sie weisen den Schaden nach. | auch: mit Unterlagen zeigen
negieren | verneinen | b | Der Bericht {negiert die Gefahr|verneint die Gefahr}.
nivellieren | angleichen | b | Die Reform {nivelliert die Löhne|gleicht die Löhne an}.
nominieren | vorschlagen | e | Der Verein {nominiert drei Personen|schlägt drei Personen vor}.
normieren | regeln | b | Das Gesetz {normiert das Verfahren|regelt das Verfahren}.
notifizieren | ?amtlich mitteilen | b | Das Land notifiziert die Beihilfe.
novellieren | ändern | b | Der Bundestag {novelliert das Gesetz|ändert das Gesetz}.
obliegen | ?die Aufgabe sein von | b | Die Aufsicht obliegt dem Land.
observieren | beobachten | b | Die Polizei {observiert das Haus|beobachtet das Haus}.
offenbaren | ?zeigen; bekannt machen | b | Die Prüfung offenbart Lücken.
offerieren | anbieten | b | Die Bank {offeriert einen Kredit|bietet einen Kredit an}.
okkupieren | besetzen | b | Truppen {okkupieren das Gebiet|besetzen das Gebiet}.
optimieren | verbessern | b | Das Amt {optimiert den Ablauf|verbessert den Ablauf}.
organisieren | ?vorbereiten; planen | l | Die Stadt organisiert das Fest.
partizipieren | ?teilhaben an | b | Alle partizipieren am Erfolg.
perpetuieren | fortsetzen | b | Die Regel {perpetuiert den Streit|setzt den Streit fort}.
postulieren | fordern | b | Die Partei {postuliert eine Reform|fordert eine Reform}.
präferieren | bevorzugen | b | Die Stadt {präferiert den zweiten Entwurf|bevorzugt den zweiten Entwurf}.
präsentieren | vorstellen | b | Das Büro {präsentiert den Plan|stellt den Plan vor}.
präzisieren | verdeutlichen | b | Das Amt {präzisiert die Frage|verdeutlicht die Frage}.
priorisieren | ?zuerst bearbeiten | b | Das Amt priorisiert dringende Fälle.
privilegieren | bevorzugen | b | Die Regel {privilegiert Familien|bevorzugt Familien}.
produzieren | herstellen | b | Das Werk {produziert Papier|stellt Papier her}.
prognostizieren | vorhersagen | b | Das Institut {prognostiziert Wachstum|sagt Wachstum vorher}.
prolongieren | verlängern | b | Die Bank {prolongiert den Kredit|verlängert den Kredit}.
propagieren | verbreiten | b | Der Verein {propagiert die Idee|verbreitet die Idee}.
protokollieren | ?aufschreiben | e | Die Schreibkraft protokolliert die Sitzung.
publizieren | veröffentlichen | b | Das Amt {publiziert die Zahlen|veröffentlicht die Zahlen}.
quantifizieren | beziffern | b | Der Bericht {quantifiziert den Schaden|beziffert den Schaden}.
quittieren | bestätigen | b | Der Bote {quittiert den Empfang|bestätigt den Empfang}.
ratifizieren | !Ein Staat stimmt einem Vertrag endgültig zu. | b | Der Bundestag ratifiziert das Abkommen.
realisieren | ?umsetzen | b | Die Stadt realisiert den Plan.
recherchieren | ?suchen; nachforschen | b | Die Stelle recherchiert im Archiv.
reduzieren | verringern | b | Die Stadt {reduziert die Kosten|verringert die Kosten}.
reflektieren | überdenken | b | Das Team {reflektiert die Arbeit|überdenkt die Arbeit}.
registrieren | ?eintragen | e | Das Amt registriert die Firma. | auch: bemerken
reglementieren | regeln | b | Das Land {reglementiert den Handel|regelt den Handel}.
regulieren | ?regeln | b | Das Gesetz reguliert den Markt. | nicht bei: Schaden, Versicherung
reklamieren | bemängeln | b | Kunden {reklamieren die Ware|bemängeln die Ware}.
rekrutieren | anwerben | b | Die Polizei {rekrutiert Personal|wirbt Personal an}.
relativieren | abschwächen | b | Der Minister {relativiert die Aussage|schwächt die Aussage ab}.
remonstrieren | !Beamte melden ihrer Leitung, dass sie eine Anweisung für falsch halten. | b | Der Beamte remonstriert.
repräsentieren | ?vertreten; darstellen | b | Der Rat repräsentiert die Bürger.
resultieren | folgen | b | Daraus {resultiert ein Anspruch|folgt ein Anspruch}.
revidieren | ändern | b | Die Stadt {revidiert ihre Meinung|ändert ihre Meinung}.
sanieren | ?erneuern; wieder gesund machen | e | Die Stadt saniert die Brücke.
sanktionieren | bestrafen | b | Das Amt {sanktioniert Verstöße|bestraft Verstöße}. | in der Rechtssprache auch: billigen
sensibilisieren | ?aufmerksam machen | b | Der Kurs sensibilisiert für Gefahren.
separieren | trennen | b | Die Anlage {separiert Metalle|trennt Metalle}.
sichten | durchsehen | b | Das Amt {sichtet die Akten|sieht die Akten durch}.
sicherstellen | ?sorgen für; wegnehmen | b | Das Land stellt die Versorgung sicher. | bei der Polizei Rechtsbegriff
signalisieren | zeigen | b | Die Länder {signalisieren Interesse|zeigen Interesse}.
sistieren | unterbrechen | b | Das Gericht {sistiert das Verfahren|unterbricht das Verfahren}.
skizzieren | beschreiben | b | Der Bericht {skizziert den Ablauf|beschreibt den Ablauf}.
sondieren | prüfen | b | Die Partner {sondieren Wege|prüfen Wege}.
stabilisieren | festigen | b | Der Bund {stabilisiert die Preise|festigt die Preise}.
statuieren | festlegen | b | Das Gesetz {statuiert eine Ausnahme|legt eine Ausnahme fest}.
stattgeben | !Das Gericht oder die Behörde sagt ja zu dem Antrag. | b | Das Gericht gibt der Klage statt.
stornieren | streichen | b | Die Kasse {storniert die Buchung|streicht die Buchung}.
strukturieren | ?gliedern | b | Die Autorin strukturiert den Text.
stunden | !Das Amt erlaubt, dass man später zahlt. | b | Das Amt stundet die Steuer.
substituieren | ersetzen | b | Der Stoff {substituiert Blei|ersetzt Blei}.
subsumieren | zuordnen | b | Das Gericht {subsumiert den Fall der Regel|ordnet den Fall der Regel zu}.
suspendieren | ?vom Dienst freistellen | b | Die Behörde suspendiert den Beamten.
tangieren | betreffen | b | Die Regel {tangiert Familien|betrifft Familien}.
tätigen | machen | e | Der Verein {tätigt Ausgaben|macht Ausgaben}.
terminieren | festlegen | b | Das Amt {terminiert die Sitzung|legt die Sitzung fest}.
testieren | bestätigen | b | Der Prüfer {testiert die Angaben|bestätigt die Angaben}.
thematisieren | ansprechen | b | Der Rat {thematisiert den Lärm|spricht den Lärm an}.
tilgen | zurückzahlen | b | Die Stadt {tilgt den Kredit|zahlt den Kredit zurück}. | nicht bei: Register, Eintragung, Strafe, Punkt, Verurteilung, Vermerk
tolerieren | dulden | b | Die Stadt {toleriert den Zustand|duldet den Zustand}.
transferieren | übertragen | b | Das Amt {transferiert die Daten|überträgt die Daten}.
transformieren | umwandeln | b | Die Anlage {transformiert Strom|wandelt Strom um}.
transportieren | befördern | e | Der Bus {transportiert Kinder|befördert Kinder}.
überantworten | übergeben | b | Die Leitung wird ihr {überantwortet|übergeben}.
überlassen | ?geben | l | Das Amt überlässt dem Verein den Raum. | nicht bei: sich überlassen
übermitteln | schicken | e | Die Ämter {übermitteln die Daten|schicken die Daten}. | nicht bei: übermittelnd, übermittelte
überprüfen | prüfen | b | Die Behörde {überprüft die Angaben|prüft die Angaben}.
übersenden | schicken | b | Das Amt {übersendet Ihnen den Bescheid|schickt Ihnen den Bescheid}. | nicht bei: übersandte
überstellen | ?bringen | b | Der Häftling wird in ein anderes Gefängnis überstellt.
umfassen | ?enthalten | e | Die Akte umfasst drei Gutachten.
unterbinden | verhindern | b | Die Polizei {unterbindet den Verkauf|verhindert den Verkauf}.
unterbleiben | ?nicht stattfinden | b | Die Anhörung unterbleibt.
unterbreiten | vorlegen | b | Das Amt {unterbreitet einen Vorschlag|legt einen Vorschlag vor}.
unterfallen | ?gehören zu; gelten für | b | Der Betrieb unterfällt dem Gesetz.
unterliegen | ?gelten für; verlieren gegen | b | Die Ware unterliegt der Steuer.
unterrichten | ?informieren; lehren | b | Das Amt unterrichtet die Eltern.
untersagen | verbieten | b | Das Amt {untersagt den Verkauf|verbietet den Verkauf}.
unterschreiten | ?niedriger sein als | e | Der Wert unterschreitet die Grenze.
überschreiten | ?höher sein als | e | Der Wert überschreitet die Grenze.
unterweisen | schulen | b | Der Betrieb {unterweist das Personal|schult das Personal}.
unterzeichnen | unterschreiben | b | Beide Seiten haben den Vertrag {unterzeichnet|unterschrieben}.
veranlagen | !Das Finanzamt berechnet die Steuer und setzt sie fest. | b | Ehegatten werden zusammen veranlagt.
veranlassen | ?dafür sorgen, dass | e | Das Amt veranlasst die Zahlung.
veranschlagen | ?schätzen | b | Die Stadt veranschlagt die Kosten auf eine Million Euro. | nicht bei: Haushalt, Etat
veräußern | ?verkaufen; verschenken oder tauschen | b | Der Eigentümer veräußert das Grundstück. | Rechtsbegriff: jede Übertragung
verausgaben | ausgeben | b | Die Mittel {sind bis Ende Mai zu verausgaben|sind bis Ende Mai auszugeben}.
verauslagen | auslegen | b | Der Helfer {verauslagt die Kosten|legt die Kosten aus}.
verbleiben | bleiben | b | Die Akte {verbleibt beim Amt|bleibt beim Amt}. | nicht bei: verbleibend
verbringen | ?bringen | b | Der Abfall wird ins Ausland verbracht. | Rechtsbegriff
vereinnahmen | einnehmen | b | Die Stadt {vereinnahmt die Gebühr|nimmt die Gebühr ein}.
vereiteln | ?verhindern | b | Der Zeuge vereitelt die Flucht.
verfügen über | haben | b | Der Bewerber {verfügt über eine Ausbildung|hat eine Ausbildung}. | nicht bei: Recht, Grundstück, Vermögen, Anteil, Forderung, Gegenstand, Gegenstände, Erbschaft, Nachlass, Guthaben, Konto, Sache, Ware, Wertpapier
vergüten | ?bezahlen | b | Der Betrieb vergütet die Arbeit.
verifizieren | überprüfen | b | Das Programm {verifiziert die Angaben|überprüft die Angaben}.
verlautbaren | mitteilen | b | Das Amt {verlautbart die Termine|teilt die Termine mit}.
vermindern | verringern | b | Die Kasse {vermindert den Beitrag|verringert den Beitrag}. | nicht bei: Erwerbsfähigkeit, schuldfähig, Schuldfähigkeit, Dienstfähigkeit
veröffentlichen | ?bekannt machen | l | Das Amt veröffentlicht die Liste.
verorten | einordnen | b | Der Bericht {verortet den Fehler im Programm|ordnet den Fehler im Programm ein}.
verrichten | erledigen | e | Die Helfer {verrichten leichte Arbeiten|erledigen leichte Arbeiten}.
verringern | ?senken | l | Die Stadt verringert die Kosten.
versagen (passiv) | ablehnen | b | Die Genehmigung {ist zu versagen|ist abzulehnen}.
versäumen | ?verpassen | e | Sie haben den Termin versäumt. | bei Fristen Rechtsbegriff
verständigen | informieren | b | Der Nachbar {verständigt die Polizei|informiert die Polizei}. | nicht bei: sich verständigen
verstreichen | ablaufen | b | Die Frist {ist verstrichen|ist abgelaufen}.
vertagen | verschieben | b | Der Rat {vertagt die Sitzung|verschiebt die Sitzung}.
verunreinigen | verschmutzen | b | Öl {verunreinigt den Bach|verschmutzt den Bach}.
verwahren | aufbewahren | b | Das Amt {verwahrt den Schlüssel|bewahrt den Schlüssel auf}.
verwehren | verweigern | b | Der Zugang wird ihm {verwehrt|verweigert}.
verwenden | nutzen | e | Sie {verwenden das Formular|nutzen das Formular}. | nicht bei: Dienst, Laufbahn, Beamt, Soldat
verwirken | !Man verliert ein Recht durch eigenes Verhalten. | b | Der Käufer hat sein Recht verwirkt.
verwirklichen | ?umsetzen | e | Die Stadt verwirklicht den Plan. | nicht bei: Tatbestand, Straftat
visualisieren | veranschaulichen | b | Die Karte {visualisiert die Daten|veranschaulicht die Daten}.
vollstrecken | !Eine Behörde setzt eine Entscheidung durch, auch mit Zwang. | b | Das Amt vollstreckt den Bescheid.
vollziehen | ?ausführen | b | Die Länder vollziehen das Gesetz.
vorenthalten | ?nicht geben | e | Ihm wird die Auskunft vorenthalten.
vorhalten | bereithalten | b | Die Stadt {hält Sandsäcke vor|hält Sandsäcke bereit}.
vorlegen | ?zeigen | l | Sie legen den Ausweis vor.
vorsprechen | ?persönlich kommen | b | Bitte sprechen Sie im Amt vor.
weiterleiten | weitergeben | e | Die Stelle {leitet den Antrag weiter|gibt den Antrag weiter}.
widerrufen | !Man nimmt eine Erklärung oder Entscheidung zurück. Dann gilt sie für die Zukunft nicht mehr. | b | Die Behörde widerruft die Genehmigung.
zedieren | abtreten | b | Der Gläubiger {zediert die Forderung|tritt die Forderung ab}.
zertifizieren | ?amtlich bestätigen | b | Die Stelle zertifiziert Betriebe.
zuerkennen | zusprechen | b | Das Gericht {erkennt ihr den Betrag zu|spricht ihr den Betrag zu}.
zugehen | ?ankommen bei | b | Der Bescheid geht Ihnen zu.
zugestehen | gewähren | b | Das Land {gesteht den Städten Ausnahmen zu|gewährt den Städten Ausnahmen}.
zukommen | ?haben; bekommen | b | Dem Rat kommt eine Aufgabe zu.
zuleiten | schicken | b | Das Amt {leitet den Entwurf den Ländern zu|schickt den Entwurf den Ländern}.
zurückerstatten | zurückzahlen | b | Das Amt {erstattet die Gebühr zurück|zahlt die Gebühr zurück}.
zurückstellen | ?verschieben | e | Die Stadt stellt den Bau zurück.
zusenden | schicken | b | Wir {senden Ihnen das Formular zu|schicken Ihnen das Formular}.
zustellen | !Ein Brief wird so übergeben, dass die Übergabe bewiesen werden kann. | b | Die Behörde stellt den Bescheid zu.
zuwiderhandeln | ?verstoßen gegen | b | Wer dem Verbot zuwiderhandelt, zahlt eine Strafe.
zuziehen | ?hinzuholen | b | Das Amt zieht Fachleute zu.
`;
