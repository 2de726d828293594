import { readFileSync } from 'node:fs';
import type { Catalogue } from './translate.ts';

const file = new URL('./catalogue.tsv', import.meta.url);

/**
 * `catalogue.tsv`: German, tab, English, a message a line in the order of the alphabet. Lines without English are names,
 * keys and formats that are the same in both languages or that no one reads. Throws on anything else.
 */
export function readCatalogue(): { english: Catalogue; unchanged: ReadonlySet<string> } {
  const english: Record<string, string> = {};
  const unchanged = new Set<string>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const [german = '', text, ...more] = line.split('\t');
    if (german in english || unchanged.has(german) || more.length > 0)
      throw new Error(`catalogue.tsv: ${line}`);
    if (text) english[german] = text;
    else unchanged.add(german);
  }
  return { english, unchanged };
}
