import { stem } from '../../../language/stem.ts';

const stems = (list: string) => new Set(list.split(/\s+/).map(stem));

/** Words that ask, or that name the sort of thing asked for, and may well be missing in the answer. */
const asking = stems(
  `Angabe Anteil Anzahl Argument Art Aspekt Auffassung Aufgabe Aussage Auswirkung Bedenken Bedeutung Begründung
  Beispiel Bereich Betrag Chance Dauer Datum Detail Dokument Dossier Einwand Einzelheit Ergebnis Folge Forderung Form
  Frage Fundstelle Gegenstand Geld Grund Gründe Höhe Inhalt Information Jahr Konsequenz Kritik Maßnahme Meinung Menge
  Möglichkeit Nachteil Name Ort Person Position Problem Prozent Prozentsatz Punkt Regel Regelung Risiko Rolle Sache
  Satz Sinn Situation Stand Stelle Summe Text Thema Titel Überblick Umfang Unterlage Unterschied Ursache Voraussetzung
  Vorgabe Vorgehen Vorschlag Vorteil Wert Zahl Zeit Zeitpunkt Zeitraum Ziel Zusammenhang Zweck
  aussehen äußern bedeuten befinden begründen behandeln bekommen beschreiben besagen bestehen betragen enthalten
  entnehmen entstehen ergeben erhalten erklären erläutern erwähnen finden geben gelten gehen genannt genau heißen hoch
  kommen konkret lang lauten liegen machen meinen nennen oft passieren planen geplant regeln sagen schreiben sehen
  spielen sprechen stehen tun vereinbaren vereinbart verstehen vorliegen vorsehen vorgesehen wichtig wissen zeigen
  zusammenfassen`,
);

/** Who acts in administrative texts; they often say „wir“, or leave it to the heading. */
const usualActors = stems(
  `Abteilung Amt Behörde Bund Bundesregierung Bundestag Fraktion Gemeinde Haus Koalition Kommune Kreis Land
  Landesregierung Landtag Minister Ministerin Ministerium Partei Parlament Referat Regierung Stadt Verwaltung`,
);

/** Whether a stem only asks, or names the sort of thing asked for. */
export const isAsking = (stemmed: string) => asking.has(stemmed);

/** Whether a stem names somebody whom texts take for granted. */
export const isUsualActor = (stemmed: string) => usualActors.has(stemmed);
