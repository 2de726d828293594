/** A numbered passage as it stands in a request. */
export interface ShownPassage {
  number: number;
  text: string;
}

const passagePattern = /<stelle-([0-9a-f]+) nr="(\d+)"[^>]*>\n([\s\S]*?)\n<\/stelle-\1>/g;
const textPattern = /<text-([0-9a-f]+)>\n([\s\S]*?)\n<\/text-\1>/;
const wishPattern = /<anliegen-([0-9a-f]+)>\n([\s\S]*?)\n<\/anliegen-\1>/;

/** The numbered passages of a request's last message. */
export function passagesIn(message: string): ShownPassage[] {
  return Array.from(message.matchAll(passagePattern), ([, , number, text]) => ({
    number: Number(number),
    text: text!,
  }));
}

/** The text a request brings as material; empty when it brings none. */
export function textIn(message: string): string {
  return textPattern.exec(message)?.[2] ?? '';
}

/** What the person wants; empty when nothing is asked. */
export function wishIn(message: string): string {
  return wishPattern.exec(message)?.[2] ?? '';
}

/** The length a request asks for, in words; null when it asks for none. */
export function wordsIn(message: string): number | null {
  const found = /(?:Umfang|Verlangt)[^\n:]*:[^\n\d]*([\d.]+)(?: (Wörter|Sätze))?/.exec(message);
  if (!found) return null;
  const value = Number(found[1]!.replaceAll('.', ''));
  return found[2] === 'Sätze' ? value * 15 : value;
}

/** The topics a request names, one a line. */
export function topicsIn(message: string): string[] {
  const list = /Themen[^\n:]*: ((?:- [^\n]+\n)+)/.exec(message)?.[1] ?? '';
  return Array.from(list.matchAll(/^- (.+)$/gm), ([, topic]) => topic!);
}
