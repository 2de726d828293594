import { type FactCollector, gap } from './spans.ts';

const monthPatterns = [
  'Januar|Jänner|Jan\\.',
  'Februar|Feb\\.|Febr\\.',
  'März|Mrz\\.',
  'April|Apr\\.',
  'Mai',
  'Juni|Jun\\.',
  'Juli|Jul\\.',
  'August|Aug\\.',
  'September|Sept?\\.',
  'Oktober|Okt\\.',
  'November|Nov\\.',
  'Dezember|Dez\\.',
];
const month = monthPatterns.map((pattern) => `(?:${pattern})`).join('|');
const year = '(?:19|20)\\d\\d(?!\\d)';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const two = (value: string | number) => String(value).padStart(2, '0');

function monthNumber(name: string): string {
  return two(monthPatterns.findIndex((pattern) => new RegExp(`^(?:${pattern})$`).test(name)) + 1);
}

/** Two-digit years below 70 belong to this century. */
function fullYear(text: string): string {
  return text.length === 4 ? text : `${Number(text) < 70 ? 20 : 19}${text}`;
}

const ordinals: Record<string, string> = { erste: '1', zweite: '2', dritte: '3', vierte: '4' };
const ordinal = '([1-4])\\.|(erste|zweite|dritte|vierte)[nsmr]?';
const ordinalValue = (digit?: string, word?: string) => digit ?? ordinals[word!.toLowerCase()]!;
const inYear = `(?:${gap}+(?:des Jahres${gap}+|im Jahre?${gap}+)?(${year}))?`;

type Shape = [RegExp, (groups: (string | undefined)[]) => string];

/** From the most to the least specific; whoever matches first keeps the stretch. `--` stands for „no year given“. */
const shapes: Shape[] = [
  [new RegExp(`(?<!\\d)(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)`, 'g'), ([, y, m, d]) => `${y}-${m}-${d}`],
  [
    new RegExp(
      `(?<![\\d.])(${day})\\.(?:${gap}*(${month}))?(?:${gap}*(${year}))?${gap}*(?:bis(?:${gap}+zum)?|[–-])${gap}*(${day})\\.${gap}*(${month})(?:${gap}*(${year}))?`,
      'g',
    ),
    ([, d1, m1, y1, d2, m2, y2]) => {
      const last = `${y2 ?? '-'}-${monthNumber(m2!)}-${two(d2!)}`;
      return `${y1 ?? y2 ?? '-'}-${monthNumber(m1 ?? m2!)}-${two(d1!)}..${last}`;
    },
  ],
  [
    new RegExp(`(?<![\\d.])(${day})\\.${gap}*(${month})(?:${gap}+(${year}))?`, 'g'),
    ([, d, m, y]) => `${y ?? '-'}-${monthNumber(m!)}-${two(d!)}`,
  ],
  [
    new RegExp(`(?<![\\d.])(${day})\\.${gap}?(0?[1-9]|1[0-2])\\.${gap}?(${year}|\\d\\d(?![.,]?\\d))`, 'g'),
    ([, d, m, y]) => `${fullYear(y!)}-${two(m!)}-${two(d!)}`,
  ],
  [
    new RegExp(`(?<![\\d.])(${day})\\.(0[1-9]|1[0-2])\\.(?![\\d])`, 'g'),
    ([, d, m]) => `--${two(m!)}-${two(d!)}`,
  ],
  [
    new RegExp(`(?<!\\p{L})(${month})${gap}+(?:des Jahres${gap}+)?(${year})`, 'gu'),
    ([, m, y]) => `${y}-${monthNumber(m!)}`,
  ],
  [
    new RegExp(`(?<!\\p{L})(?:${ordinal})${gap}+Quartal(?:s)?${inYear}`, 'giu'),
    ([, digit, word, y]) => `${y ?? '-'}-Q${ordinalValue(digit, word)}`,
  ],
  [new RegExp(`(?<!\\p{L})Q([1-4])[ /](${year})`, 'gu'), ([, q, y]) => `${y}-Q${q}`],
  [
    new RegExp(`(?<!\\p{L})(?:${ordinal})${gap}+(?:Halbjahr(?:es|s)?|Jahreshälfte)${inYear}`, 'giu'),
    ([, digit, word, y]) => `${y ?? '-'}-H${ordinalValue(digit, word)}`,
  ],
  [
    new RegExp(
      `(?<![\\d.,/-])(${year})${gap}*(?:bis|[–/-])${gap}*((?:19|20)?\\d\\d)(?![.,]?\\d|%|${gap}*(?:Euro|Prozent))`,
      'g',
    ),
    ([, from, to]) => `${from}..${to!.length === 2 ? from!.slice(0, 2) + to! : to!}`,
  ],
  [
    new RegExp(
      `(?<=(?:^|[^\\p{L}])(?:im|in|am|seit|bis|ab|vom|zum|Ende|Anfang|Mitte|Monat)${gap}+(?:Monat${gap}+)?)(${month})(?!\\p{L})`,
      'gu',
    ),
    ([, m]) => `--${monthNumber(m!)}`,
  ],
  [
    new RegExp(
      `(?<![\\p{L}\\d.,/§#-]|(?:Nr|S|Seite|Nummer)\\.?${gap})(${year})(?![.,]\\d|[/#]\\d|${gap}*(?:Euro|€|Prozent|%|Mio|Mrd|Million|Tonnen|Hektar|km|Meter|Stück|Personen|Menschen|Fälle|Anträge))`,
      'gu',
    ),
    ([, y]) => y!,
  ],
];

/** Days, months, quarters, half-years, years and periods; normal form after ISO 8601 with `..` between ends. */
export function collectDates(text: string, collector: FactCollector): void {
  for (const [pattern, spell] of shapes) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      collector.add({
        kind: 'date',
        start,
        end: start + match[0].length,
        value: spell(match),
        bound: boundBefore(text, start),
      });
    }
  }
}

function boundBefore(text: string, at: number) {
  const before = text.slice(Math.max(0, at - 24), at);
  if (/(?:spätestens|bis)(?: zum| am| Ende)?(?: Jahr)?\s$/i.test(before)) return 'at-most' as const;
  if (/(?:frühestens|seit|ab)(?: dem| am| Anfang)?(?: Jahr)?\s$/i.test(before)) return 'at-least' as const;
  return 'exact' as const;
}

/** The first and last day a normal form covers, as comparable numbers (yyyymmdd), or null without a year. */
export function dateRange(value: string): [number, number] | null {
  if (value.startsWith('-')) return null;
  const [from, to] = value.split('..') as [string, string | undefined];
  if (to !== undefined) {
    const first = dateRange(from);
    const last = dateRange(to);
    return first && last && [first[0], last[1]];
  }
  const [y, part, d] = from.split('-') as [string, string | undefined, string | undefined];
  const stamp = (m: number, dayOfMonth: number) => Number(y) * 10_000 + m * 100 + dayOfMonth;
  if (part === undefined) return [stamp(1, 1), stamp(12, 31)];
  if (part.startsWith('Q')) return [stamp(Number(part[1]) * 3 - 2, 1), stamp(Number(part[1]) * 3, 31)];
  if (part.startsWith('H')) return [stamp(Number(part[1]) * 6 - 5, 1), stamp(Number(part[1]) * 6, 31)];
  return d === undefined
    ? [stamp(Number(part), 1), stamp(Number(part), 31)]
    : [stamp(Number(part), Number(d)), stamp(Number(part), Number(d))];
}
