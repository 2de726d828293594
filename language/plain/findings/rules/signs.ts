import { closingAbbreviations, openAbbreviations } from '../../../abbreviations.ts';
import { factsOf } from '../../../facts/facts.ts';
import { abbreviationsIn } from '../../words/abbreviations.ts';
import type { PlainFinding } from '../finding.ts';
import { type Sentence, spanOf } from '../sentence.ts';

const pointed = /(?<![\p{L}\p{N}.])(?:\p{L}[\p{L}-]{0,9}\.(?:[\s\u00a0\u202f]?\p{L}{1,4}\.)*)/gu;
/** Short forms everybody reads as a word. */
const household = /^(?:EU|USA|DIN|ISO|PC|TV|SMS|WC|PDF|PIN|IBAN|AG|GmbH|DDR|UNO|NATO|Dr\.|Prof\.)$/;

/** Short forms with points, and words made of capitals: „gem.“, „i. V. m.“, „VwVfG“. */
export function abbreviations({ text, words }: Sentence): PlainFinding[] {
  const found: PlainFinding[] = [];
  const written = new Map(abbreviationsIn(text).map(({ span, to }) => [span[0], to]));
  for (const { 0: form, index } of text.matchAll(pointed)) {
    const bare = form.replace(/[\s\u00a0\u202f]/g, '').slice(0, -1);
    const known = openAbbreviations.has(bare) || closingAbbreviations.has(bare);
    const sentenceEnd = index + form.length === text.length && !/\./.test(bare) && bare.length > 3;
    if (!known || sentenceEnd || household.test(form)) continue;
    found.push(short(form, [index, index + form.length], written.get(index) ?? null));
  }
  for (const word of words) {
    const initials = /^\p{Lu}{2,6}$|^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(word.text) && word.text.length <= 12;
    if (!initials || household.test(word.text) || isRoman(word.text) || /(?:[Ii]nnen)$/.test(word.text))
      continue;
    found.push(short(word.text, spanOf(word), null));
  }
  return found;
}

const short = (form: string, span: [number, number], written: string | null): PlainFinding => ({
  rule: 'abbreviation',
  span,
  message: `Die Abkürzung „${form}“ muss man kennen.`,
  suggestion: written === null ? 'Schreiben Sie sie aus.' : `Schreiben Sie „${written}“.`,
});

const isRoman = (word: string) => /^(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})$/.test(word);

/** Roman numerals from II on; in the names of laws („SGB II“) only at `leicht`. */
export function romanNumerals({ words, level }: Sentence): PlainFinding[] {
  return words
    .filter(
      ({ text }, at) =>
        isRoman(text) && (level === 'leicht' || !/^\p{Lu}{2,}$/u.test(words[at - 1]?.text ?? '')),
    )
    .map((word) => ({
      rule: 'roman-numeral',
      span: spanOf(word),
      message: `„${word.text}“ ist eine römische Zahl.`,
      suggestion: `Schreiben Sie „${arabic(word.text)}“.`,
    }));
}

const digits: Record<string, number> = { I: 1, V: 5, X: 10 };

function arabic(roman: string): number {
  return [...roman].reduce((sum, sign, at) => {
    const value = digits[sign]!;
    return sum + (value < (digits[roman[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}

const largeFrom = 10_000;

/** Numbers from ten thousand on, at `leicht`. The number itself must stay. */
export function largeNumbers({ text, level }: Sentence): PlainFinding[] {
  if (level !== 'leicht') return [];
  return factsOf(text)
    .filter(
      ({ kind, value }) => /^(?:number|amount|quantity)$/.test(kind) && Number.parseFloat(value) >= largeFrom,
    )
    .map(({ start, end }) => ({
      rule: 'large-number',
      span: [start, end],
      message: `„${text.slice(start, end)}“ ist schwer vorstellbar.`,
      suggestion: 'Lassen Sie die Zahl stehen, und erklären Sie sie mit einem Vergleich.',
    }));
}

/** Signs that have to be spoken otherwise than they are written, at `leicht`. */
export function specialSigns({ text, level }: Sentence): PlainFinding[] {
  if (level !== 'leicht') return [];
  return Array.from(text.matchAll(/§§?|[%&/*;]|(?<=\p{L})[:_](?=in)/gu), ({ 0: sign, index }) => ({
    rule: 'special-sign',
    span: [index, index + sign.length],
    message: `Das Zeichen „${sign}“ liest sich schwer.`,
    suggestion: 'Schreiben Sie es als Wort, oder bilden Sie zwei Sätze.',
  }));
}
