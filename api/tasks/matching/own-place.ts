import type { Fact } from '../../../language/facts/fact.ts';
import { lawAbbreviations } from '../../../language/facts/law-names.ts';

/** A passage and what stands above it. */
interface Place {
  title: string;
  headings: readonly string[];
  /** The passage up to the end of the sentence that is asked about. */
  text: string;
}

/**
 * Whether a reference names the very place where a sentence stands: „§ 7 Abs. 2 WarnVO“ is what stands behind „(2)“
 * below the heading „§ 7 Betrieb“ of that ordinance, though no sentence there repeats it. A section without numbered
 * paragraphs is taken as a whole.
 */
export function isOwnPlace({ kind, value }: Fact, { title, headings, text }: Place): boolean {
  if (kind !== 'reference') return false;
  const [section, ...rest] = value.split(' ');
  if (!headings.some((heading) => sectionOf(heading) === section)) return false;
  const law = rest.find((part) => !isPart(part));
  if (law !== undefined && !isTitledAs(title, law)) return false;
  const asked = rest.find((part) => part.startsWith('Abs'))?.slice('Abs'.length);
  const numbers = [...text.matchAll(/(?:^|\n)\s*\((\d+[a-z]?)\)\s/g)].map((found) => found[1]);
  return asked === undefined || numbers.length === 0 || numbers.at(-1) === asked;
}

function sectionOf(heading: string): string | null {
  const [, sign, number] = /^(§|Art(?:ikel|\.)?)\s*(\d+[a-z]?)(?![\p{L}\d])/u.exec(heading) ?? [];
  return sign === undefined ? null : `${sign === '§' ? '§' : 'Art'}${number}`;
}

/** References end in the law's name in lower case, or its abbreviation where that is known. */
function isTitledAs(title: string, law: string): boolean {
  const letters = title.toLowerCase().replace(/[^\p{L}]/gu, '');
  const names = Object.entries(lawAbbreviations).flatMap(([name, short]) => (short === law ? [name] : []));
  return [law.toLowerCase(), ...names].some((name) => letters.includes(name));
}

const isPart = (part: string) => /^(?:Abs|UAbs|S|Hs|Nr|Bst)\S/.test(part);
