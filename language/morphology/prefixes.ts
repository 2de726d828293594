import { irregularVerbs } from './irregular-verbs.ts';
import { strongVerbs } from './strong-verbs.ts';
import { weakVerbs } from './weak-verbs.ts';

const set = (list: string) => new Set(list.split(/\s+/));

/** Prefixes that part from their verb, longest first so that „heraus-“ is not read as „her-“. */
export const separablePrefixes: readonly string[] =
  `ab an anheim auf aufrecht aus bei bekannt bereit bevor bloß da dagegen dar daran davon dazu dazwischen durch ein einher
  empor entgegen entlang entzwei fehl fern fertig fest fort frei gegenüber geheim gleich gut heim her herab heran
  herauf heraus herbei herein herum herunter hervor hin hinab hinauf hinaus hindurch hinein hinweg hinzu hoch inne
  instand irre kennen klar krank kund kurz lahm los maß mit nach nahe nieder offen preis quer richtig rück ruhig
  sicher statt still stumm teil tot trocken über überein um umher unter verloren voll voran voraus vorbei vorher vor
  vorüber vorweg wach wahr warm weg weiter wert wett wieder wiederein wiederher wohl zu zufrieden zugrunde zurecht
  zurück zusammen zuvor zuwider zwangs`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);

const prefixSet = new Set(separablePrefixes);

/** Whether a word can be the prefix of a parted verb: „führt … durch“. */
export const isSeparablePrefix = (word: string): boolean => prefixSet.has(word);

const inseparablePrefixes = ['be', 'emp', 'ent', 'er', 'ge', 'miss', 'ver', 'zer', 'hinter', 'wider'];

/** Verbs that only begin like one with an inseparable prefix: „gebetet“, „gezerrt“. */
const withoutPrefix = set(
  `beben beichten beißen beizen bellen bessern beten betteln beugen bergen bersten enden entern erben erden ernten
  geben gehen geißeln geistern gelten gendern gerben missen zerren`,
);

/** Strong verbs with „ge-“ as a prefix; before any other strong verb „ge-“ makes its participle. */
const withGe = set('gebieten gedenken gefallen gefrieren geraten gerinnen gestehen gewahren');

/** Prefixes that do both, and the verbs in which they stay. */
const variablePrefixes = ['durch', 'über', 'um', 'unter', 'wieder', 'voll'];
const undividedVerbs = set(
  `durchbrechen durchdringen durchfahren durchforsten durchkreuzen durchlaufen durchleben durchleuchten durchqueren
  durchsuchen durchziehen überantworten überarbeiten überbieten überblicken überbringen überbrücken überdecken
  überdenken übereignen überfallen überfliegen überfordern überfrachten überführen übergeben überholen überhören überlagern
  überlassen überlasten überleben überlegen überliefern übermitteln übernachten übernehmen überprüfen überqueren
  überragen überraschen überreden überreichen überschatten überschätzen überschneiden überschreiben überschreiten
  überschulden überschwemmen übersehen übersenden übersetzen überspannen überspringen überspielen überstehen überstellen übersteigen überstimmen
  übertragen übertreffen übertreiben übertreten überwachen überweisen überwiegen überwinden überzeugen überziehen
  umarmen umfassen umgeben umgehen umgrenzen umklammern umrahmen umranden umreißen umringen umschließen umschreiben
  umzäunen unterbieten unterbinden unterbleiben unterbrechen unterbreiten unterdrücken unterfallen untergliedern
  untergraben unterhalten unterkellern unterlassen unterlaufen unterlegen unterliegen untermauern unternehmen
  unterrichten untersagen unterschätzen unterscheiden unterschlagen unterschreiben unterschreiten unterstehen
  unterstellen unterstreichen unterstützen untersuchen unterteilen unterwandern unterweisen unterwerfen
  unterzeichnen unterziehen vollbringen vollenden vollführen vollstrecken vollziehen wiederholen übervorteilen`,
);

/** Foreign verbs that only begin like a separable one. */
const undividedForeign = set(
  `abonnieren absolvieren absorbieren abstrahieren analysieren animieren annektieren annotieren annullieren
  anonymisieren antichambrieren antizipieren`,
);

/** Every prefix that can stay with its verb, always or in some verbs. */
export const stayingPrefixes: readonly string[] = [...inseparablePrefixes, ...variablePrefixes];

/** The inseparable prefix of a verb („be-“ in „besprechen“), or null. */
export function inseparablePrefix(infinitive: string): string | null {
  if (withoutPrefix.has(infinitive)) return null;
  const prefixes = undividedVerbs.has(infinitive) ? variablePrefixes : inseparablePrefixes;
  const longEnough = (prefix: string) => infinitive.length >= prefix.length + 4;
  return prefixes.find((prefix) => infinitive.startsWith(prefix) && longEnough(prefix)) ?? null;
}

const isStrong = (infinitive: string) => strongVerbs.has(infinitive) || irregularVerbs.has(infinitive);

/**
 * Whether an infinitive without separable prefix is a verb for certain: listed, made of a strong verb and an
 * inseparable prefix, or in „-ieren“.
 */
export function isKnownVerb(infinitive: string): boolean {
  if (isStrong(infinitive) || weakVerbs.has(infinitive)) return true;
  if (/^\p{Ll}{3,}ieren$/u.test(infinitive)) return true;
  const prefix = inseparablePrefix(infinitive);
  if (prefix === null) return false;
  if (prefix === 'ge') return withGe.has(infinitive);
  const base = infinitive.slice(prefix.length);
  return isStrong(base) || (undividedVerbs.has(infinitive) && weakVerbs.has(base));
}

/**
 * The parts of a separable verb: „durchführen“ → durch, führen; null for a verb that stays together, and for one
 * whose second part is no known verb.
 */
export function separate(infinitive: string): { prefix: string; verb: string } | null {
  const whole = [strongVerbs, weakVerbs, undividedVerbs, undividedForeign];
  if (whole.some((verbs) => verbs.has(infinitive))) return null;
  const prefix = separablePrefixes.find(
    (each) => infinitive.startsWith(each) && isKnownVerb(infinitive.slice(each.length)),
  );
  return prefix === undefined ? null : { prefix, verb: infinitive.slice(prefix.length) };
}
