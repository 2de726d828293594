import type { SignalWeights } from '../../../ingest/search/signals.ts';

/** A part of the search by itself, or all but a part of it. */
export interface Variant {
  name: string;
  weights: SignalWeights;
}

const none: SignalWeights = {
  stems: 0,
  parts: 0,
  ngrams: 0,
  lead: 0,
  coverage: 0,
  nearness: 0,
  vectors: 0,
  exact: 0,
};

/**
 * What a whole search is compared with: `few` put its signals together one by one, beginning with plain BM25 over
 * stems; `all` also leave each out.
 */
export function variantsOf(weights: SignalWeights, which: 'few' | 'all'): Variant[] {
  const { stems, parts, ngrams, vectors } = weights;
  const few: Variant[] = [
    { name: 'Wortstämme (BM25)', weights: { ...none, stems } },
    { name: '+ Wortteile', weights: { ...none, stems, parts } },
    { name: '+ Wortteile und Buchstabengruppen', weights: { ...none, stems, parts, ngrams } },
    { name: 'alles ohne Vektoren', weights: { ...weights, vectors: 0 } },
    { name: 'nur Vektoren', weights: { ...none, vectors } },
  ];
  if (which === 'few') return few;
  return [
    ...few,
    { name: 'Wortstämme und Vektoren', weights: { ...none, stems, vectors } },
    { name: 'alles ohne Wortstämme', weights: { ...weights, stems: 0 } },
    { name: 'alles ohne Wortteile', weights: { ...weights, parts: 0 } },
    { name: 'alles ohne Buchstabengruppen', weights: { ...weights, ngrams: 0 } },
    { name: 'alles ohne frühe Stellen', weights: { ...weights, lead: 0 } },
    { name: 'alles ohne Abdeckung', weights: { ...weights, coverage: 0 } },
    { name: 'alles ohne Nähe', weights: { ...weights, nearness: 0 } },
    { name: 'alles ohne Zahlen und §§', weights: { ...weights, exact: 0 } },
  ];
}
