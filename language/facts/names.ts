import type { FactKind } from './fact.ts';
import { firstNames } from './first-names.ts';
import { type FactCollector, gap } from './spans.ts';

const surname = `(?:(?:von|van|zu|de|der|den|vom|zum|del|al|el|da|di)${gap}+)*[A-ZÄÖÜ][\\p{Ll}’']+(?:[A-ZÄÖÜ][\\p{Ll}]+)?(?:-[A-ZÄÖÜ][\\p{Ll}]+)*`;
const title = `(?:Prof(?:essor(?:in)?|\\.)|Dr\\.|Dipl\\.-[A-Z]\\p{L}+\\.|PD|h\\.${gap}?c\\.|Freiherr|Graf|Gräfin)`;
const address = `(?:Herrn?|Frau|Abgeordnete[rn]?|Kolleg(?:e|en|in))`;
const office = `(?:(?=\\p{Lu})[\\p{L}-]*(?:[Mm]inister(?:präsident)?|[Ss]taatssekretär|[Kk]anzler|[Pp]räsident|[Bb]ürgermeister|[Ll]andrat|[Ll]andrät|[Ss]enator|[Rr]ichter|[Dd]irektor|[Dd]ezernent|[Rr]eferent|[Rr]eferatsleiter|[Aa]bteilungsleiter|[Bb]eauftragte|[Vv]orsitzende|[Ss]precher|[Gg]eschäftsführer|Leiter)(?:in|s|n|r)?)`;
const foreName = `[A-ZÄÖÜ][\\p{Ll}]+(?:-[A-ZÄÖÜ][\\p{Ll}]+)?`;

/** Nouns that follow an office or form of address without being a name. */
const notSurnames = /^(?:Im|Der|Die|Das|In|Am|Und|Für|Des|Dem|Den|Von|Zum|Zur|Ab|Bis|Er|Sie|Es|Wir)$/;

interface Name {
  kind: FactKind;
  start: number;
  end: number;
  value: string;
}

/** A person is known by the last name: „Frau Dr. Anna Weber“ and „Ministerin Weber“ give `weber`. */
function personValue(name: string): string {
  return name
    .split(new RegExp(`${gap}+`))
    .at(-1)!
    .toLowerCase()
    .replace(/’?s$/, (tail) => (tail === 's' ? 's' : ''));
}

const titled = new RegExp(
  `(?<!\\p{L})(?:(?:${address}|${office})${gap}+(?:${title}${gap}*)*|(?:${title}${gap}*)+)((?:${foreName}${gap}+){0,2}${surname})`,
  'gu',
);
const fullName = new RegExp(
  `(?<![\\p{L}-])(${foreName})${gap}+((?:[A-Z]\\.${gap}+)?(?:${foreName}${gap}+)?${surname})`,
  'gu',
);

function persons(text: string): Name[] {
  const names: Name[] = [];
  for (const match of text.matchAll(titled)) {
    const name = match[1]!;
    const words = name.split(new RegExp(`${gap}+`));
    if (words.some((one) => notSurnames.test(one))) continue;
    const isNamed = match[0].startsWith('Frau') || match[0].startsWith('Herr') || /Dr\.|Prof/.test(match[0]);
    const known = words.length > 1 ? firstNames.has(words[0]!.split('-')[0]!) : isSurnameAlone(match[0]);
    if (!isNamed && !known) continue;
    names.push({
      kind: 'person',
      start: match.index,
      end: match.index + match[0].length,
      value: personValue(name),
    });
  }
  for (const match of text.matchAll(fullName)) {
    if (!firstNames.has(match[1]!.split('-')[0]!)) continue;
    names.push({
      kind: 'person',
      start: match.index,
      end: match.index + match[0].length,
      value: personValue(match[2]!),
    });
  }
  return names;
}

/** After an office a single capitalised word is a surname unless it looks like a common noun. */
function isSurnameAlone(match: string): boolean {
  const last = match.split(new RegExp(`${gap}+`)).at(-1)!;
  return !/(?:ung|heit|keit|schaft|tion|tät|nis|tum|ment|amt|rat|tag|recht|wesen|e[rn]?n?s)$/.test(last);
}

const bodySuffix =
  '(?:ministeri(?:um|ums|en)|kanzlei|regierung|rat(?:e?s)?|tag(?:e?s)?|amt(?:e?s)?|ämter|behörden?|ausschuss(?:es)?|verband(?:e?s)?|verbände|gericht(?:e?s|shof(?:e?s)?)?|kammer|stiftung|universität|hochschule|agentur|anstalt|kommission|fraktion|präsidium|präsidiums|direktion|verwaltung|rechnungshof(?:e?s)?|sparkasse|bank|werke|genossenschaft|gesellschaft|gewerkschaft|verein(?:s)?|partei|polizei|bundeswehr|senat(?:s)?|parlament(?:s)?)';
const standalone =
  '(?:Rechnungshof(?:e?s)?|Ausschuss(?:es)?|Kabinetts?|Regierung|Senats?|Kommission|Verwaltung|Opposition|Koalition|Polizei|Ministeriums?|Behörde|Gerichts?|Fraktion)';
/** Words with such a suffix that name no body. */
const notBodies =
  /^(?:Insgesamt|Vertrag|Beitrag|Antrag|Auftrag|Betrag|Ertrag|Eintrag|Nachtrag|Montag|Dienstag|Donnerstag|Freitag|Samstag|Sonntag|Feiertag|Werktag|Arbeitstag|Stichtag|Alltag|Geburtstag|Mittag|Nachmittag|Vormittag|Vorrat|Hausrat|Verrat|Ehrenamt|.*(?:vertrag|beitrag|antrag|auftrag|betrag|ertrag|stichtag|feiertag|arbeitstag|vortrag|abtrag|apparat|format|referat|quadrat|fabrikat|monat|zitat|resultat|vorrat|heirat|datenbank))(?:e?s)?$/i;
const body = new RegExp(
  `(?<![\\p{L}])([A-ZÄÖÜ][\\p{L}-]*?${bodySuffix}|${standalone})(?![\\p{L}])((?:${gap}+(?:der|des|für)${gap}+[A-ZÄÖÜ][\\p{L}-]+(?:(?:,${gap}|${gap}und${gap})(?:[A-ZÄÖÜ][\\p{L}-]+))*)?)`,
  'gu',
);
const acronym = /(?<![\p{L}\d./-])([A-ZÄÖÜ]{2,6}(?:\/[A-ZÄÖÜ]{2,4})?)(?![\p{L}\d])/gu;
const notAcronyms =
  /^(?:EU|EG|EWG|EUR|USD|DM|II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|ABI|NR|ABS|AZ|GG|BGB|HGB|AO|OK|IT|PDF|CO|UN)$/;
const legalForm = new RegExp(
  `(?<!\\p{L})((?:[A-ZÄÖÜ][\\p{L}&-]+${gap}+){1,4})(?:GmbH|AG|e\\.${gap}?V\\.|KG|AöR|SE)(?!\\p{L})`,
  'gu',
);

/** One form for a body in any case: „des Landtags“, „im Landtage“ give `landtag`. */
function bodyValue(name: string): string {
  return name
    .toLowerCase()
    .replace(/(ministerium|präsidium)s$/, '$1')
    .replace(/(rat|tag|amt|verband|gericht|hof|verein|senat|parlament)e?s$/, '$1')
    .replace(/ausschusses$/, 'ausschuss')
    .replace(/kabinetts$/, 'kabinett');
}

/** Ministries and offices are told apart by their portfolio: „Landesamt für Umwelt und Klima“ gives `landesamt umwelt`. */
function portfolio(name: string, addition: string): string {
  const named = /ministeri/i.test(name) ? addition : (/\sfür\s.*/su.exec(addition)?.[0] ?? '');
  const first = /(\p{Lu}[\p{L}-]+)/u.exec(named)?.[1];
  return first ? ` ${first.toLowerCase()}` : '';
}

function organisations(text: string): Name[] {
  const names: Name[] = [];
  const add = (match: RegExpMatchArray & { index: number }, length: number, value: string) =>
    names.push({ kind: 'organisation', start: match.index, end: match.index + length, value });
  for (const match of text.matchAll(legalForm)) add(match, match[0].length, match[1]!.trim().toLowerCase());
  for (const match of text.matchAll(body)) {
    if (notBodies.test(match[1]!)) continue;
    const named = portfolio(match[1]!, match[2] ?? '');
    add(match, (named ? match[0] : match[1]!).length, bodyValue(match[1]!) + named);
  }
  for (const match of text.matchAll(acronym)) {
    if (!notAcronyms.test(match[1]!)) add(match, match[1]!.length, match[1]!.toLowerCase());
  }
  return names;
}

const states =
  'Baden-Württemberg|Bayern|Berlin|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|Nordrhein-Westfalen|Rheinland-Pfalz|Saarland|Sachsen-Anhalt|Sachsen|Schleswig-Holstein|Thüringen|Deutschland|Frankreich|Österreich|Schweiz|Polen|Belgien|Niederlande|Italien|Spanien|Dänemark|Ukraine|Russland|Europa|Brüssel|Bonn|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Hannover|Nürnberg|Mainz|Wiesbaden|Kiel|Potsdam|Magdeburg|Erfurt|Schwerin|Saarbrücken|Karlsruhe';
const knownPlace = new RegExp(`(?<![\\p{L}-])(${states})s?(?![\\p{L}-])`, 'gu');
const district = new RegExp(
  `(?<!\\p{L})(?:Landkreis|Kreis|Stadt|Gemeinde|Landeshauptstadt|Hansestadt|Bezirk|Ortsteil|Landkreises|Kreises)${gap}+([A-ZÄÖÜ][\\p{Ll}]+(?:-[A-ZÄÖÜ][\\p{Ll}]+)*)(?![\\p{L}])`,
  'gu',
);
const afterPreposition = new RegExp(
  `(?<!\\p{L})(?:in|aus|nach|bei)${gap}+([A-ZÄÖÜ][\\p{Ll}]*(?:stadt|burg|berg|dorf|heim|hausen|feld|bach|furt|hafen|tal|ingen|walde?|roda|leben|büttel|brück|kirchen|münde|haven)(?:-[A-ZÄÖÜ][\\p{Ll}]+)?)(?![\\p{L}])`,
  'gu',
);

function places(text: string): Name[] {
  const names: Name[] = [];
  for (const pattern of [knownPlace, district, afterPreposition]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].lastIndexOf(match[1]!);
      names.push({ kind: 'place', start, end: start + match[1]!.length, value: match[1]!.toLowerCase() });
    }
  }
  return names;
}

/**
 * Persons (by title, office or first name), organisations (by the word's last part, legal form or capitals) and places.
 * Recognition is by form, without a register: it knows what looks like a name, not whether it is one.
 */
export function collectNames(text: string, collector: FactCollector): void {
  for (const name of [...persons(text), ...organisations(text), ...places(text)]) {
    collector.add({ ...name, bound: 'exact' });
  }
}
