import type { Bound, FactKind } from './fact.ts';
import { numberWord } from './number-words.ts';
import { type FactCollector, gap } from './spans.ts';

const digits = `\\d{1,3}(?:[.\\u00a0\\u202f ]\\d{3})+(?:,\\d+)?(?!\\d)|\\d+(?:,\\d+)?`;
const scales: [RegExp, number][] = [
  [/^(?:Tsd\.?|Tausend)/, 1e3],
  [/^(?:Mio\.?|Million(?:en)?)/, 1e6],
  [/^(?:Mrd\.?|Milliarden?)/, 1e9],
  [/^(?:Bio\.?|Billion(?:en)?)/, 1e12],
];

type Unit = { kind: FactKind; name: string; factor: number };
const unit = (kind: FactKind, name: string, factor = 1): Unit => ({ kind, name, factor });
const units: [RegExp, Unit][] = [
  [/^(?:Prozentpunkte?n?|v\. ?H\. ?-?Punkte?)(?![a-zäöüß])/i, unit('percentage', 'pp')],
  [/^(?:%|Prozent|v\. ?H\.|vom Hundert)(?![a-zäöüß])/i, unit('percentage', '%')],
  [/^(?:€|Euro|EUR)(?![a-zäöüß])/i, unit('amount', 'EUR')],
  [/^(?:US-Dollar|USD|\$|Dollar)(?![a-zäöüß])/i, unit('amount', 'USD')],
  [/^(?:Cent|ct)(?![a-zäöüß])/, unit('amount', 'EUR', 0.01)],
  [/^(?:D-Mark|DM)(?![a-zäöüß])/, unit('amount', 'DEM')],
  [/^Kalenderjahren?(?![a-zäöüß])/, unit('duration', 'mo', 12)],
  [/^Jahre?[ns]?(?![a-zäöüß])/, unit('duration', 'mo', 12)],
  [/^Quartalen?(?![a-zäöüß])/, unit('duration', 'mo', 3)],
  [/^(?:Kalender)?Monat(?:e[ns]?|s)?(?![a-zäöüß])/, unit('duration', 'mo')],
  [/^Wochen?(?![a-zäöüß])/, unit('duration', 'd', 7)],
  [/^(?:Arbeits|Werk)tag(?:e[ns]?|s)?(?![a-zäöüß])/, unit('duration', 'wd')],
  [/^(?:Kalender)?Tag(?:e[ns]?|s)?(?![a-zäöüß])/, unit('duration', 'd')],
  [/^(?:Stunden?|Std\.|h)(?![a-zäöüß])/, unit('duration', 'min', 60)],
  [/^(?:Minuten?|Min\.|min)(?![a-zäöüß])/, unit('duration', 'min')],
  [/^(?:Kilometern?|km)(?![a-zäöüß²])/, unit('quantity', 'm', 1000)],
  [/^(?:Quadratkilometern?|km²)(?![a-zäöüß])/, unit('quantity', 'm²', 1e6)],
  [/^(?:Quadratmetern?|m²|qm)(?![a-zäöüß])/, unit('quantity', 'm²')],
  [/^(?:Kubikmetern?|m³)(?![a-zäöüß])/, unit('quantity', 'm³')],
  [/^(?:Hektar|ha)(?![a-zäöüß])/, unit('quantity', 'm²', 10_000)],
  [/^(?:Zentimetern?|cm)(?![a-zäöüß])/, unit('quantity', 'm', 0.01)],
  [/^(?:Metern?|m)(?![a-zäöüß²³])/, unit('quantity', 'm')],
  [/^(?:Tonnen?|t)(?![a-zäöüß])/, unit('quantity', 'kg', 1000)],
  [/^(?:Kilogramm|kg)(?![a-zäöüß])/, unit('quantity', 'kg')],
  [/^(?:Gramm|g)(?![a-zäöüß])/, unit('quantity', 'kg', 0.001)],
  [/^(?:Litern?|l)(?![a-zäöüß])/, unit('quantity', 'l')],
  [/^(?:Gigawattstunden?|GWh)(?![a-zäöüß])/, unit('quantity', 'kWh', 1e6)],
  [/^(?:Megawattstunden?|MWh)(?![a-zäöüß])/, unit('quantity', 'kWh', 1000)],
  [/^(?:Kilowattstunden?|kWh)(?![a-zäöüß])/, unit('quantity', 'kWh')],
  [/^(?:Terawattstunden?|TWh)(?![a-zäöüß])/, unit('quantity', 'kWh', 1e9)],
  [/^(?:Gigawatt|GW)(?![a-zäöüß])/, unit('quantity', 'kW', 1e6)],
  [/^(?:Megawatt|MW)(?![a-zäöüß])/, unit('quantity', 'kW', 1000)],
  [/^(?:Kilowatt|kW)(?![a-zäöüß])/, unit('quantity', 'kW')],
  [/^(?:Grad Celsius|°C|Grad)(?![a-zäöüß])/, unit('quantity', '°C')],
];
const plain = unit('number', '');

const bounds: [RegExp, Bound][] = [
  [/(?:nicht|keine?s?n?) (?:mehr|höher|länger) als\s$/i, 'at-most'],
  [/(?:nicht|keine?s?n?) (?:weniger|niedriger|kürzer) als\s$/i, 'at-least'],
  [/(?:rund|etwa|ca\.|circa|zirka|ungefähr|knapp|fast|nahezu|annähernd|gut|schätzungsweise)\s$/i, 'about'],
  [/(?:mehr als|über|höher als|länger als|oberhalb von)\s$/i, 'above'],
  [/(?:weniger als|unter|niedriger als|kürzer als|unterhalb von)\s$/i, 'below'],
  [/(?:mindestens|wenigstens|ab)\s$/i, 'at-least'],
  [/(?:höchstens|maximal|bis zu|längstens|spätestens)\s$/i, 'at-most'],
];

/** A number without floating-point dust, as a decimal string with a point. */
function canonical(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function boundBefore(text: string, at: number): Bound {
  const before = text
    .slice(Math.max(0, at - 30), at)
    .replace(/(?:einer|einem|einen|eine|ein|den|dem|der|die) $/, '');
  return bounds.find(([pattern]) => pattern.test(before))?.[1] ?? 'exact';
}

interface Numeral {
  value: number;
  end: number;
  /** „ein“ and „eine“ are numbers only before a unit or scale. */
  article: boolean;
}

const numeralPattern = new RegExp(
  `(?<![\\p{L}\\d,.]|\\p{L}[-–])(?:[-−]?(?:${digits}))|(?<!\\p{L})\\p{L}+`,
  'uy',
);

function numeralAt(text: string, at: number): Numeral | null {
  numeralPattern.lastIndex = at;
  const match = numeralPattern.exec(text);
  if (!match) return null;
  const token = match[0];
  const end = at + token.length;
  if (/\d/.test(token)) {
    const value = Number(
      token
        .replace(/[.\u00a0\u202f ]/g, '')
        .replace(',', '.')
        .replace('−', '-'),
    );
    return { value, end, article: false };
  }
  const word = /^ein(?:e[rmns]?)?$/i.test(token) ? 'ein' : token;
  const value = numberWord(word);
  return value === null ? null : { value, end, article: word === 'ein' };
}

function skipGap(text: string, at: number): number {
  const match = new RegExp(`^(?:${gap}|-(?=[A-Z]))+`).exec(text.slice(at, at + 4));
  return at + (match?.[0].length ?? 0);
}

function matchAfter<T>(text: string, at: number, table: [RegExp, T][]): { item: T; end: number } | null {
  const from = skipGap(text, at);
  const rest = text.slice(from, from + 24);
  for (const [pattern, item] of table) {
    const match = pattern.exec(rest);
    if (match) return { item, end: from + match[0].length };
  }
  return null;
}

interface Measured {
  value: number;
  unit: Unit;
  scaled: boolean;
  end: number;
}

function measure(text: string, numeral: Numeral): Measured {
  const scale = matchAfter(text, numeral.end, scales);
  const after = scale?.end ?? numeral.end;
  const measured = matchAfter(text, after, units);
  return {
    value: numeral.value * (scale?.item ?? 1),
    unit: measured?.item ?? plain,
    scaled: scale !== null,
    end: measured?.end ?? after,
  };
}

const rangeLink = new RegExp(`^(?:${gap}*[–-]${gap}*|${gap}+bis${gap}+(?:zu${gap}+)?)(?=[\\d\\p{L}])`, 'u');
const betweenLink = new RegExp(`^${gap}+und${gap}+`);

const fractions: [RegExp, string][] = [
  [/(?<!\p{L})(?:die |der |einer |eine )?Hälfte(?!\p{L})/giu, '50'],
  [/(?<!\p{L})(?:ein|einem|eines) Drittel(?:s|n)?(?!\p{L})/giu, '33.3333333333'],
  [/(?<!\p{L})zwei Dritteln?(?!\p{L})/giu, '66.6666666667'],
  [/(?<!\p{L})(?:ein|einem|eines) Viertel(?:s|n)?(?!\p{L})/giu, '25'],
  [/(?<!\p{L})(?:drei) Vierteln?(?!\p{L})/giu, '75'],
  [/(?<!\p{L})(?:ein|einem|eines) Fünftel(?:s|n)?(?!\p{L})/giu, '20'],
];

/**
 * Numbers, percentages, amounts, quantities and durations in German notation, in digits or words.
 * Ranges give one fact with value `from..to`; fractions („die Hälfte“) count as percentages.
 */
export function collectNumbers(text: string, collector: FactCollector): void {
  for (const [pattern, value] of fractions) {
    for (const match of text.matchAll(pattern)) {
      const bound = value.includes('.') ? 'about' : boundBefore(text, match.index);
      const end = match.index + match[0].length;
      collector.add({ kind: 'percentage', start: match.index, end, value: `${value} %`, bound });
    }
  }
  for (const start of numeralStarts(text)) {
    const numeral = numeralAt(text, start);
    if (!numeral || collector.isTaken(start, numeral.end)) continue;
    const first = measure(text, numeral);
    if (numeral.article && !first.scaled && first.unit === plain) continue;
    const second = rangeEnd(text, start, numeral, first);
    const last = second ?? first;
    const spell = (measured: Measured) => canonical(measured.value * last.unit.factor);
    const from =
      second && !first.scaled && second.scaled ? first.value * (second.value / second.bare) : first.value;
    const value = second ? `${canonical(from * last.unit.factor)}..${spell(second)}` : spell(first);
    collector.add({
      kind: last.unit.kind,
      start,
      end: last.end,
      value: last.unit.name ? `${value} ${last.unit.name}` : value,
      bound: boundBefore(text, start),
    });
  }
}

function rangeEnd(
  text: string,
  start: number,
  numeral: Numeral,
  first: Measured,
): (Measured & { bare: number }) | null {
  const rest = text.slice(first.end);
  const between = /zwischen\s$/i.test(text.slice(Math.max(0, start - 10), start));
  const link = (between ? betweenLink.exec(rest) : null) ?? rangeLink.exec(rest);
  if (!link) return null;
  const next = numeralAt(text, first.end + link[0].length);
  if (!next || next.article) return null;
  const second = measure(text, next);
  const compatible = first.unit === plain || first.unit === second.unit;
  return compatible && !numeral.article ? { ...second, bare: next.value } : null;
}

function numeralStarts(text: string): number[] {
  return Array.from(
    text.matchAll(/(?<![\p{L}\d,.]|\p{L}[-–])[-−]?\d|(?<!\p{L})\p{L}/gu),
    (match) => match.index,
  );
}
