import { stem } from './stem.ts';

/**
 * Words that say the same in administrative German, one group a line. Within a group a paraphrase may exchange them;
 * words whose difference matters to a lawyer (Besitz – Eigentum, können – müssen) are never together.
 */
const groups = `
abgeben einreichen vorlegen übermitteln
abhalten stattfinden durchführen veranstalten
ablehnen zurückweisen verweigern abweisen Ablehnung Zurückweisung
Abgeordnete Parlamentarier Mandatsträger
absichern sichern gewährleisten sicherstellen garantieren
abschaffen aufheben streichen beseitigen entfallen
abschließen beenden fertigstellen Abschluss vollenden
ändern anpassen überarbeiten novellieren abändern Änderung Anpassung Novelle Überarbeitung
Angaben Auskunft Informationen Daten
ankündigen mitteilen bekanntgeben bekanntmachen verkünden erklären
anordnen verfügen anweisen vorschreiben
Antrag beantragen Antragstellung
anstreben beabsichtigen planen vorhaben vorsehen
anwenden nutzen verwenden gebrauchen einsetzen Nutzung Verwendung Anwendung Einsatz
Arbeitsplatz Stelle Beschäftigung
Aufgabe Zuständigkeit Auftrag
aufnehmen einstellen anstellen
Ausgaben Kosten Aufwendungen Aufwand
Ausschuss Gremium
auszahlen zahlen leisten überweisen bezahlen Auszahlung Zahlung
Bau Errichtung bauen errichten
beantworten antworten Antwort Beantwortung
beauftragen auftragen übertragen
beginnen starten anlaufen anfangen aufnehmen Beginn Start
Beihilfe Zuschuss Zuwendung Förderung Unterstützung bezuschussen fördern unterstützen
bekommen erhalten empfangen
belegen nachweisen beweisen zeigen Nachweis Beleg
benennen bestimmen nennen festlegen
beraten erörtern besprechen diskutieren Beratung Erörterung
Bericht berichten Berichterstattung
beschließen verabschieden entscheiden Beschluss Entscheidung Verabschiedung
beschleunigen verkürzen
beteiligen einbeziehen einbinden mitwirken Beteiligung Einbeziehung
betragen liegen belaufen ausmachen umfassen
Betrag Summe Höhe
betreffen gelten
Betrieb Unternehmen Firma
bewilligen genehmigen gewähren Bewilligung Genehmigung Gewährung erteilen
Bürger Einwohner Bewohner Bevölkerung Bürgerschaft
dauern währen Dauer Zeitraum Frist Laufzeit
einführen schaffen Einführung
einrichten gründen aufbauen Einrichtung Aufbau
einstimmig einhellig
empfehlen raten vorschlagen Vorschlag Empfehlung
enden auslaufen ablaufen Ende Ablauf
Entwurf Vorschlag
erforderlich notwendig nötig benötigen brauchen bedürfen
erheben erfassen ermitteln feststellen Erhebung Erfassung
erhöhen steigern anheben aufstocken steigen zunehmen wachsen Erhöhung Anstieg Steigerung Zunahme Zuwachs Aufstockung
erlassen verabschieden
errechnen berechnen ermitteln
erstatten ersetzen zurückzahlen Erstattung
Finanzierung finanzieren Geld Mittel Gelder Fördermittel Haushaltsmittel
Folge Auswirkung Wirkung Konsequenz
fordern verlangen Forderung
fragen anfragen Frage Anfrage
Gebühr Entgelt
gefährden bedrohen Gefahr Risiko
Gemeinde Kommune Stadt kommunal gemeindlich städtisch
Gesetz gesetzlich
Grund Ursache Anlass begründen
gültig wirksam gelten
helfen unterstützen Hilfe
hinweisen aufmerksam
Inkrafttreten kraft treten gelten
jährlich Jahr
kontrollieren prüfen überprüfen untersuchen überwachen begutachten Prüfung Kontrolle Überprüfung Untersuchung Überwachung
kritisieren bemängeln beanstanden Kritik
Landkreis Kreis
Lehrer Lehrkraft Lehrpersonal
leiten führen vorstehen Leitung
liefern bereitstellen verfügung stellen Bereitstellung
Maßnahme Vorhaben Projekt Programm
melden anzeigen mitteilen Meldung Anzeige informieren unterrichten benachrichtigen Mitteilung Unterrichtung
Mitarbeiter Beschäftigte Bedienstete Personal
nehmen übernehmen tragen
obliegen zuständig verantwortlich verantworten
Schule schulisch
senken verringern reduzieren kürzen sinken zurückgehen abnehmen mindern vermindern Senkung Verringerung Rückgang Reduzierung Kürzung Abnahme
sprechen reden äußern sagen betonen erklären unterstreichen hervorheben Äußerung
Stand Lage Situation
Termin Zeitpunkt Datum
Teilnehmer teilnehmen Teilnahme anwesend
verbessern optimieren Verbesserung
verbieten untersagen Verbot unzulässig verboten
vereinbaren verabreden Vereinbarung Abrede
Verfahren Prozess Vorgang
verhindern vermeiden vorbeugen
verlängern ausweiten Verlängerung
veröffentlichen publizieren Veröffentlichung bekanntmachen
verschieben vertagen verlegen aufschieben
Versorgung versorgen
verteilen aufteilen Verteilung
verwirklichen umsetzen realisieren Umsetzung Verwirklichung
Vorschrift Regelung Bestimmung Norm regeln
wählen Wahl
Wohnung Wohnraum
zulässig erlaubt gestattet dürfen zulassen erlauben gestatten
zuletzt kürzlich
zusammenarbeiten kooperieren Zusammenarbeit Kooperation
zusätzlich weitere ergänzend darüber
zustimmen billigen befürworten annehmen Zustimmung Billigung
`;

const groupsOf = new Map<string, number[]>();
groups
  .trim()
  .split('\n')
  .forEach((line, group) => {
    for (const word of line.split(' ')) {
      const known = groupsOf.get(stem(word));
      if (known) known.push(group);
      else groupsOf.set(stem(word), [group]);
    }
  });

/** Whether two stems may stand for each other in a paraphrase. */
export function areSynonyms(a: string, b: string): boolean {
  if (a === b) return true;
  const others = groupsOf.get(b);
  return others !== undefined && (groupsOf.get(a)?.some((group) => others.includes(group)) ?? false);
}

/** Numbers of the synonym groups a stem belongs to, as keys for an index; most words have none. */
export function synonymGroups(stemmed: string): readonly number[] {
  return groupsOf.get(stemmed) ?? [];
}
