import { months } from '../../../../language/months.ts';

/** Shorthand that notes are written in, and what it stands for. */
const shorthand: readonly [RegExp, string][] = [
  [/(?<!\p{L})lt\. ?/giu, 'laut '],
  [/(?<!\p{L})bzgl\. ?/giu, 'bezüglich '],
  [/(?<!\p{L})ggf\. ?/giu, 'gegebenenfalls '],
  [/(?<!\p{L})inkl\. ?/giu, 'einschließlich '],
  [/(?<!\p{L})zzgl\. ?/giu, 'zuzüglich '],
  [/(?<!\p{L})v\. ?a\. ?/giu, 'vor allem '],
  [/(?<!\p{L})ca\. ?/giu, 'etwa '],
  [/(?<!\p{L})max\. ?(?=\d)/giu, 'höchstens '],
  [/(?<!\p{L})mind?\. ?(?=\d)/giu, 'mindestens '],
  [/(?<!\p{L})u\. (?=\p{L}{2})/gu, 'und '],
  [/(?<!\p{L})o\. (?=\p{Ll}{2})/gu, 'oder '],
  [/(?<!\p{L})Min\. f(?:\.|ür) /gu, 'Ministerium für '],
  [/ [+&] /g, ' und '],
  [/(\d) ?%/g, '$1 Prozent'],
  [/(\d) ?€/g, '$1 Euro'],
  [/(?<!\p{L})Mi(o|rd)(?= )/gu, 'Mi$1.'],
];

/** Labels that notes put before a value, with article and verb: „Frist: 30.6.“ → „Die Frist ist der 30. Juni.“ */
const labels: Record<string, { article: 'Der' | 'Die' | 'Das'; plural?: true }> = {
  Anteil: { article: 'Der' },
  Antragsfrist: { article: 'Die' },
  Ausgaben: { article: 'Die', plural: true },
  Beginn: { article: 'Der' },
  Betrag: { article: 'Der' },
  Dauer: { article: 'Die' },
  Ende: { article: 'Das' },
  Einnahmen: { article: 'Die', plural: true },
  Frist: { article: 'Die' },
  Fördersatz: { article: 'Der' },
  Gesamtkosten: { article: 'Die', plural: true },
  Höchstbetrag: { article: 'Der' },
  Kosten: { article: 'Die', plural: true },
  Mehrkosten: { article: 'Die', plural: true },
  Summe: { article: 'Die' },
  Termin: { article: 'Der' },
};

const date = String.raw`\d{1,2}\. (?:${months.join('|')})(?: \d{4})?`;
const amount = String.raw`(?:(?:rund|etwa|höchstens|mindestens) )?\d[\d.,]*(?: (?:Mio\.|Mrd\.|Millionen|Milliarden))? (?:Euro|Prozent|Tage|Wochen|Monate|Jahre)`;
const labelled = new RegExp(String.raw`^(\p{Lu}\p{L}+):? (?:(?<day>${date})|(?<amount>${amount}))$`, 'u');

/**
 * A note as a clean sentence: shorthand written out, dates with the month's name, a capital at its beginning and a
 * full stop at its end. Nothing is added that the note does not say; what has no verb stays without one.
 */
export function cleanNote(note: string): string {
  let text = note.trim().replace(/\s+/g, ' ');
  for (const [pattern, written] of shorthand) text = text.replace(pattern, written);
  text = text
    .replace(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g, (all, day, month, year) =>
      longDate(all, day, month, year),
    )
    .replace(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?![\d])/g, (all, day, month) => longDate(all, day, month))
    .replace(/[\s,;]+$/, '')
    .trim();
  text = asSentence(text);
  const first = text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return /[.!?:…]["“»)]?$/.test(first) ? first : `${first}.`;
}

function asSentence(text: string): string {
  const found = labelled.exec(text);
  const label = found && labels[found[1]!];
  if (!label) return text;
  const { day, amount: value } = found.groups!;
  const subject = `${label.article} ${found[1]}`;
  if (day) return `${subject} ${label.plural ? 'sind' : 'ist'} der ${day}`;
  return `${subject} ${label.plural ? 'betragen' : 'beträgt'} ${value}`;
}

function longDate(all: string, day: string, month: string, year?: string): string {
  const name = months[Number(month) - 1];
  if (!name || Number(day) > 31 || Number(day) === 0) return all;
  return `${Number(day)}. ${name}${year ? ` ${year}` : ''}`;
}
