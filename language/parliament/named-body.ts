import type { CitedBody, ParliamentBody } from './paper-numbers.ts';

const word = (pattern: string) => new RegExp(`(?<![\\p{L}-])(?:${pattern})(?!\\p{L})`, 'u');

/** How each is called; a part of a compound like „Bundestagswahl“ or „Landtagswahl“ does not count. */
const named: readonly (readonly [ParliamentBody, RegExp])[] = [
  ['BT', word('Bundestag(?:e?s)?|Bundestagsdrucksachen?|MdB|BT-(?:Drs|Drucks|PlPr)\\p{L}*')],
  ['BR', word('Bundesrat(?:e?s)?|Bundesratsdrucksachen?|BR-(?:Drs|Drucks|PlPr)\\p{L}*')],
  [
    'LT',
    word(
      'Landtag(?:e?s|e)?|Landtagsdrucksachen?|Abgeordnetenhaus(?:es)?|Bürgerschaft|MdL|LT-(?:Drs|Drucks|PlPr)\\p{L}*',
    ),
  ],
];

const lands =
  'Baden-Württembergs?|Bayerns?|Berlins?|Brandenburgs?|Bremens?|Hamburgs?|Hessens?|Mecklenburg-Vorpommerns?|Niedersachsens?|Nordrhein-Westfalens?|Rheinland-Pfalz|Saarlande?s?|Sachsens?|Sachsen-Anhalts?|Schleswig-Holsteins?|Thüringens?';
const federal = word('Bundes(?:ministeri|regierung|kanzler|amt|anstalt|rechnungshof)\\p{L}*');
const ofLand = new RegExp(
  `(?<![\\p{L}-])(?:Landesregierung|Landesministeri\\p{L}*|Staatskanzlei|Freistaats?|Senatsverwaltung|Regierungspräsidium|(?:Ministerium|Land)(?= )[^\\n]{0,120}?(?:${lands}))(?!\\p{L})`,
  'u',
);

/** The one parliament that a text speaks of; null where it speaks of none, or of several. */
export function namedBody(text: string): ParliamentBody | null {
  const found = named.filter(([, pattern]) => pattern.test(text));
  return found.length === 1 ? found[0]![0] : null;
}

/** The parliament that a text names last; null where it names none. */
export function lastNamedBody(text: string): ParliamentBody | null {
  const last = named.flatMap(([body, pattern]) => {
    const found = [...text.matchAll(new RegExp(pattern, 'gu'))].at(-1);
    return found ? [{ body, at: found.index }] : [];
  });
  return last.sort((a, b) => b.at - a.at)[0]?.body ?? null;
}

/** How a parliament's own papers begin a line. */
const letterheads: readonly (readonly [ParliamentBody, RegExp])[] = [
  ['BT', /^\s*Deutscher Bundestag(?!\p{L})/mu],
  ['BR', /^\s*Bundesrat(?!\p{L})/mu],
  ['LT', /^\s*(?:\p{L}+er )?(?:Landtag|Abgeordnetenhaus|Bürgerschaft)(?!\p{L})/mu],
];

/**
 * Whose papers a document means that cites them without saying so: those of the parliament whose letterhead it bears
 * or that alone its head names, else of the one its house answers to, federal or of a Land, else of the only one it speaks of at all.
 */
export function homeOf(head: string, text: string): CitedBody {
  const own = letterheads.find(([, line]) => line.test(head))?.[0] ?? namedBody(head);
  if (own) return own;
  const isFederal = federal.test(head);
  if (isFederal !== ofLand.test(head)) return isFederal ? 'BT' : 'LT';
  return namedBody(text) ?? 'unknown';
}
