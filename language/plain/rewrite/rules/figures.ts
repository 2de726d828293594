import { months } from '../../../months.ts';
import type { Rule } from './rule.ts';

/** Figures and dates as one reads them aloud, their values unchanged. */
const spellings: [RegExp, (groups: string[]) => string][] = [
  [
    /(?<![\d.,/-])(0?[1-9]|[12]\d|3[01])\.\s?(0?[1-9]|1[0-2])\.(\d{4})(?![\d.-])/g,
    ([, day, month, year]) => `${Number(day)}. ${months[Number(month) - 1]!} ${year}`,
  ],
  [/(?<=\d)\s?v\.\s?H\.(?!\s?-)/g, () => ' Prozent'],
  [/(?<=\d)\s?EUR(?!\p{L})/gu, () => ' Euro'],
  [/(?<=\d)\s?Mio\.(?=\s)/g, () => ' Millionen'],
  [/(?<=\d)\s?Mrd\.(?=\s)/g, () => ' Milliarden'],
  [/(?<=\d)\s?Tsd\.(?=\s)/g, () => ' Tausend'],
  [
    /(?<![\d.,/§-]|(?:Nr\.|Nummer|Az\.?:?|Aktenzeichen|§|Drs\.)\s?)\d{5,9}(?=\s?(?:Euro|€|Personen|Fälle|Einwohner|Stück|Kilometer|Tonnen))/g,
    ([digits]) => digits!.replace(/\B(?=(?:\d{3})+$)/g, '.'),
  ],
];

/** Tables, quoted values, ranges of shortened dates, places in gazettes. */
const notProse = /[|"]|\d\.\s?(?:[-–]|bis)\s?\d{1,2}\.\d|(?:BAnz|Fundstelle)/;

/** „01.05.2024“ → „1. Mai 2024“; „3 v. H.“ → „3 Prozent“; „150000 Euro“ → „150.000 Euro“. */
export const figures: Rule = {
  id: 'figures',
  levels: ['buergernah', 'einfach', 'leicht'],
  apply({ text }) {
    if (notProse.test(text)) return null;
    const spelt = spellings.reduce(
      (result, [pattern, spell]) => result.replace(pattern, (...groups) => spell(groups as string[])),
      text,
    );
    return spelt === text ? null : [spelt];
  },
};
