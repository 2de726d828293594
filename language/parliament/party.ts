/** Inflected and older spellings of parties and groups, each with the one name that stands for it. */
const spellings: [RegExp, string][] = [
  [/^(?:(?:Fraktion|Gruppe|Partei)\s+)?(?:die\s+)?linken?$/i, 'Die Linke'],
  [/^(?:BÜNDNIS(?:SES)?\s*90\s*\/\s*)?(?:DIE\s+)?GRÜNEN?$/i, 'BÜNDNIS 90/DIE GRÜNEN'],
  [/^BÜNDNIS(?:SES)?\s*90\s*\/\s*DIE\s+GRÜNEN$/i, 'BÜNDNIS 90/DIE GRÜNEN'],
  [/^(?:fraktionslose?r?|parteilose?r?)$/i, 'fraktionslos'],
  [/^(?:(?:Gruppe|Bündnis)\s+)?(?:BSW|Sahra Wagenknecht)$/i, 'BSW'],
];

const known = /CDU\/CSU|CDU|CSU|SPD|AfD|FDP|BSW|PDS|SSW/g;

/**
 * The one name of a party or parliamentary group: „DIE LINKE“, „der LINKEN“ and „Gruppe Die Linke“ are „Die Linke“.
 * What is not known stays as printed, with its spaces tidied. Null where two names run together („SPDCDU/CSU“):
 * which of the two is meant cannot be told.
 */
export function partyOf(printed: string): string | null {
  const text = printed
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/\s*\/\s*/g, '/');
  for (const [pattern, name] of spellings) if (pattern.test(text)) return name;
  const names = text.match(known) ?? [];
  return names.length > 1 && names.join('') === text ? null : text || null;
}
