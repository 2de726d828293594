/** The signals a passage is ranked by, and how much each counts; 0 leaves one out. */
export interface SignalWeights {
  /** BM25 over stems. */
  stems: number;
  /** BM25 over stems of compound parts. */
  parts: number;
  /** BM25 over grams of four letters, among the candidates. */
  ngrams: number;
  /** Cosine similarity to the query; counts where there is an embedder. */
  vectors: number;
  /** Share of the query's numbers, §§ and file numbers that the passage has; counts where the query has any. */
  exact: number;
}

export const defaultWeights: SignalWeights = { stems: 1, parts: 1, ngrams: 2, vectors: 2, exact: 2 };
