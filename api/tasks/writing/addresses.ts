import type { Finding } from '../../contract/grounded-text.ts';

const address = /(?:https?:\/\/|www\.)[^\s<>„“"«»)\]]*[^\s<>„“"«»)\].,;:!?]/g;

/** Internet addresses of a statement that no source contains word for word. */
export function unknownAddresses(text: string, sources: Iterable<string>): Finding[] {
  const found = Array.from(text.matchAll(address));
  if (found.length === 0) return [];
  const all = [...sources];
  return found
    .filter(([written]) => !all.some((source) => source.includes(written)))
    .map(({ 0: written, index }) => ({
      kind: 'reference',
      message: `Die Adresse „${written}“ steht in keiner Quelle.`,
      span: [index, index + written.length],
      source: null,
    }));
}
