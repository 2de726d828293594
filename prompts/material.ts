import { createHash } from 'node:crypto';
import type { Passage } from './passage.ts';
import { oneLine, harmless } from './harmless.ts';

/** Blocks whose delimiters occur in no text put between them. */
export interface Fence {
  /** What the person wants, in the person's own words. */
  request(text: string): string;
  /** A text of any length as material. */
  text(text: string): string;
  /** Numbered passages, each in a block of its own. */
  passages(passages: readonly Passage[]): string;
}

const idLength = 10;

/**
 * A fence for these texts. Its delimiters carry an identifier derived from all of them, so that no text can contain
 * it by intention; one that does by chance makes the next be tried. The same texts give the same fence.
 */
export function fenceFor(texts: readonly string[]): Fence {
  const id = freeIdentifier(texts);
  const block = (name: string, attributes: string, text: string) =>
    `<${name}-${id}${attributes}>\n${harmless(text)}\n</${name}-${id}>`;
  return {
    request: (text) => block('anliegen', '', text),
    text: (text) => block('text', '', text),
    passages: (passages) =>
      passages.map((passage) => block('stelle', attributesOf(passage), passage.text)).join('\n'),
  };
}

/** Every text of a passage that a document may have written. */
export function textsOf({ title, place, headings = [], speaker, text }: Passage): string[] {
  return [title, place, ...headings, speaker ?? '', text];
}

function freeIdentifier(texts: readonly string[]): string {
  for (let attempt = 0; ; attempt++) {
    const hash = createHash('sha256').update(JSON.stringify([attempt, texts]));
    const id = hash.digest('hex').slice(0, idLength);
    if (!texts.some((text) => text.includes(id))) return id;
  }
}

function attributesOf({ number, title, place, date, headings = [], speaker }: Passage): string {
  const named: [string, string | null | undefined][] = [
    ['titel', title],
    ['ort', place],
    ['datum', date],
    ['unter', headings.join(' › ')],
    ['sprecher', speaker],
  ];
  const given = named.flatMap(([name, value]) => (value ? ` ${name}="${attribute(value)}"` : []));
  return ` nr="${number}"${given.join('')}`;
}

/** On one line, without what would end the attribute or the delimiter. */
function attribute(value: string): string {
  return oneLine(value).replace(/"/g, '”').replace(/</g, '‹').replace(/>/g, '›');
}
