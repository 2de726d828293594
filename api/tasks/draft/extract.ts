import { sentences } from '../../../language/sentences.ts';
import type { DraftStatement } from '../../contract/drafts.ts';
import { checkStatement } from '../../evidence/check.ts';
import { withContradictions } from '../../evidence/contradictions.ts';
import { SourceIndex } from '../../evidence/source-index.ts';
import { materialSource } from '../check/sources.ts';
import type { Passages } from '../inquiry/passages.ts';
import type { Material } from '../material.ts';
import { answerTo } from './answers.ts';
import type { PlannedPart } from './plan.ts';
import { asDraftStatement, writeStatement } from './write.ts';

/** The sources of a draft as its statements are held against them. */
export class DraftEvidence {
  readonly #several: boolean;
  readonly #materials: readonly Material[];
  #index: SourceIndex | null = null;

  constructor(
    materials: readonly Material[],
    /** Where questions are looked up. */
    readonly passages: Passages,
  ) {
    this.#materials = materials;
    this.#several = materials.length > 1;
  }

  get index(): SourceIndex {
    return (this.#index ??= new SourceIndex(this.#materials.map(materialSource)));
  }

  /** With what other sources say otherwise. */
  compared(statement: DraftStatement): DraftStatement {
    if (!this.#several) return statement;
    const { citations, check } = withContradictions(statement, this.index);
    return {
      ...statement,
      check,
      citations: citations.map((citation) => ({ ...citation, state: 'available' })),
    };
  }
}

/** Writes a part from the sentences chosen for it, or from what the form or the person leaves no choice about. */
export async function extractPart(plan: PlannedPart, evidence: DraftEvidence): Promise<DraftStatement[]> {
  const { form, candidates, verbatim, given, question } = plan;
  if (given !== null) return statementsOf(given, evidence);
  if (verbatim) return verbatim.map(asDraftStatement);
  const written =
    question === null
      ? candidates.map((candidate) => writeStatement(candidate, form))
      : await answerTo(question, evidence.passages, form);
  return written.map((statement) => evidence.compared(asDraftStatement(statement)));
}

/** The sentences of a person's own text, checked against the sources. */
function statementsOf(text: string, { index }: DraftEvidence): DraftStatement[] {
  return sentences(text).map(({ start, end }) => ({
    ...asDraftStatement(checkStatement(text.slice(start, end), index)),
    origin: 'person',
  }));
}
