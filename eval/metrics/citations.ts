/** How well the statements of one text are cited; shares between 0 and 1, NaN where there is nothing to count. */
export interface CitationScores {
  /** Share of statements that their citations carry completely. */
  recall: number;
  /** Share of citations that carry their statement, alone or together with the others. */
  precision: number;
}

/**
 * Citation recall and precision by sentence (Liu, Zhang and Liang, „Evaluating Verifiability in Generative Search
 * Engines“, EMNLP 2023). A citation counts as right when it carries its statement by itself, or when the others
 * without it do not (Gao and others, „Enabling Large Language Models to Generate Text with Citations“, EMNLP 2023,
 * section 4). `carries` judges a statement by some of its citations; it is never asked about none.
 */
export function citationScores<Statement extends { citations: readonly Citation[] }, Citation>(
  statements: readonly Statement[],
  carries: (statement: Statement, citations: readonly Citation[]) => boolean,
): CitationScores {
  let [carried, citations, right] = [0, 0, 0];
  for (const statement of statements) {
    const all = statement.citations;
    const whole = all.length > 0 && carries(statement, all);
    carried += Number(whole);
    citations += all.length;
    right += all.filter((one, at) => {
      const others = all.toSpliced(at, 1);
      return carries(statement, [one]) || (whole && others.length > 0 && !carries(statement, others));
    }).length;
  }
  return { recall: carried / statements.length, precision: right / citations };
}
