const units: Record<string, number> = {
  null: 0,
  ein: 1,
  eins: 1,
  eine: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
};

const tens: Record<string, number> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

/** What every number word begins with; most words are told apart by this alone. */
const opening =
  /^(?:null|ein|zw[eoöa]|dr[ei]|vier|fünf|sech|sieb|acht|neun|zehn|elf|hundert|tausend|anderthalb|dutzend)/i;

const singular = new Map<string, number>([
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ['dutzend', 12],
]);

const compoundTens = new RegExp(`^(.+)und(${Object.keys(tens).join('|')})$`);

function belowHundred(word: string): number | null {
  const simple = units[word] ?? tens[word];
  if (simple !== undefined) return simple;
  const compound = compoundTens.exec(word);
  const unit = compound && units[compound[1]!];
  return compound && unit && unit < 10 ? tens[compound[2]!]! + unit : null;
}

function belowThousand(word: string): number | null {
  const at = word.indexOf('hundert');
  if (at < 0) return belowHundred(word);
  const hundreds = at === 0 ? 1 : units[word.slice(0, at)];
  const rest = word.slice(at + 'hundert'.length).replace(/^und(?=.)/, '');
  const remainder = rest === '' ? 0 : belowHundred(rest);
  return hundreds === undefined || remainder === null ? null : hundreds * 100 + remainder;
}

/**
 * The value of a German cardinal written as one word („zwölf“, „vierzigtausend“, „zweieinhalb“), or null.
 *
 * „ein“ and „eine“ count as 1; whether they are a number or an article is for the caller to tell.
 */
export function numberWord(text: string): number | null {
  if (!opening.test(text)) return null;
  const word = text.toLowerCase();
  const special = singular.get(word);
  if (special !== undefined) return special;
  if (word.endsWith('einhalb')) {
    const whole = units[word.slice(0, -'einhalb'.length)];
    return whole === undefined ? null : whole + 0.5;
  }
  const at = word.indexOf('tausend');
  if (at < 0) return belowThousand(word);
  const thousands = at === 0 ? 1 : belowThousand(word.slice(0, at));
  const rest = word.slice(at + 'tausend'.length).replace(/^und(?=.)/, '');
  const remainder = rest === '' ? 0 : belowThousand(rest);
  return thousands === null || remainder === null ? null : thousands * 1000 + remainder;
}
