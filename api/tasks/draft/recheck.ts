import { sentences } from '../../../language/sentences.ts';
import type { z } from 'zod';
import type { DraftStatement, insertRequestSchema, recheckRequestSchema } from '../../contract/drafts.ts';
import { badRequest, notFound } from '../../errors/api-error.ts';
import { checkStatement } from '../../evidence/check.ts';
import { withContradictions } from '../../evidence/contradictions.ts';
import { SourceIndex } from '../../evidence/source-index.ts';
import { materialSource } from '../check/sources.ts';
import { cite, storedMaterial } from '../material.ts';
import type { TaskContext } from '../task.ts';
import { loadSources } from './stored/sources.ts';
import { asDraftStatement } from './write.ts';

const placeholder = /«[^«»]*»/g;

/** Checks what a person has written against the sources of the draft, sentence by sentence. */
export async function recheck(
  context: TaskContext,
  { sources, notes, text }: z.infer<typeof recheckRequestSchema>,
): Promise<DraftStatement[]> {
  const { materials } = await loadSources(context, { sources, notes });
  const index = new SourceIndex(materials.map(materialSource));
  return sentences(text).map(({ start, end }) => {
    const said = text.slice(start, end).replace(/\s+/g, ' ');
    // A placeholder claims nothing; blanks keep the offsets.
    const claimed = said.replaceAll(placeholder, (gap) => ' '.repeat(gap.length));
    const checked = withContradictions(checkStatement(claimed, index), index);
    return { ...asDraftStatement({ ...checked, text: said }), origin: 'person' };
  });
}

/**
 * A passage of a stored document as a statement that cites it.
 *
 * @throws ApiError when there is no such document, or no text at that place
 */
export async function insertPassage(
  context: TaskContext,
  { documentId, start, end }: z.infer<typeof insertRequestSchema>,
): Promise<DraftStatement> {
  const document = await context.library.document(context.scope, documentId);
  if (!document) throw notFound('Dieses Dokument');
  const material = await storedMaterial(context, document);
  const quote = material.text.slice(start, end);
  const from = start + (quote.length - quote.trimStart().length);
  const to = from + quote.trim().length;
  if (to <= from) throw badRequest('An dieser Stelle steht kein Text.', 'no-text');
  const citation = cite(material, from, to);
  const statement = asDraftStatement({
    text: citation.quote.replace(/\s+/g, ' '),
    citations: [citation],
    check: { status: 'supported', findings: [] },
  });
  return { ...statement, origin: 'person' };
}
