import { stem } from './stem.ts';

/** Opposites: to say one where the source says the other turns the statement round. Positive side first. */
const pairs = `
erhöhen steigen steigern anheben zunehmen wachsen anwachsen Anstieg Erhöhung Zunahme Zuwachs | senken sinken verringern reduzieren kürzen zurückgehen abnehmen Rückgang Senkung Kürzung Abnahme Verringerung
zustimmen billigen befürworten annehmen Zustimmung Annahme | ablehnen zurückweisen Ablehnung verwerfen Zurückweisung
bewilligen genehmigen gewähren Bewilligung Genehmigung | versagen verweigern Versagung ablehnen
zulässig erlaubt gestattet erlauben gestatten | unzulässig verboten untersagt verbieten untersagen
mehr | weniger
früher | später
öffentlich | nichtöffentlich
freiwillig | verpflichtend verbindlich
befristet | unbefristet
entgeltlich kostenpflichtig | unentgeltlich kostenlos kostenfrei
einführen | abschaffen
beginnen Beginn starten | enden Ende auslaufen
verlängern Verlängerung | verkürzen Verkürzung
begünstigen | benachteiligen
erfüllt eingehalten | verfehlt
möglich | unmöglich ausgeschlossen
vollständig | unvollständig
wirksam gültig | unwirksam ungültig
begründet | unbegründet
zuständig | unzuständig
erheblich wesentlich | unerheblich unwesentlich
`;

const sides = new Map<string, { pair: number; side: 1 | -1 }[]>();
pairs
  .trim()
  .split('\n')
  .forEach((line, pair) => {
    line.split('|').forEach((words, index) => {
      for (const word of words.trim().split(' ')) {
        const entry = { pair, side: index === 0 ? 1 : -1 } as const;
        const key = stem(word);
        sides.set(key, [...(sides.get(key) ?? []), entry]);
      }
    });
  });

/** The pairs of opposites a stem belongs to, and on which side it stands. */
export function opposites(stemmed: string): readonly { pair: number; side: 1 | -1 }[] {
  return sides.get(stemmed) ?? [];
}
