import type { SummaryRequest } from '../../contract/tasks.ts';
import type { Notice, Section } from '../../contract/grounded-text.ts';
import { withContradictions } from '../../evidence/contradictions.ts';
import { checkQuoted } from '../../evidence/quotation.ts';
import { SourceIndex } from '../../evidence/source-index.ts';
import { materialSource } from '../check/sources.ts';
import type { Readers } from '../../services.ts';
import type { GivenDocument } from '../../uploads/task-input.ts';
import type { Material } from '../material.ts';
import { extractiveResult } from '../result.ts';
import { progress, type Task, type TaskContext } from '../task.ts';
import { budgetOf, fill, roomFor } from './fill.ts';
import { gatherMaterials } from './gather.ts';
import { lengthNote } from './note.ts';
import { partsOf } from './parts.ts';
import { groupsByPart, groupsByTopic } from './plan.ts';
import { rankUnits } from './rank.ts';
import { writeSections } from './sections.ts';
import { structuredUnitsOf } from './structured.ts';

/**
 * Summarises documents, a dossier, files or a text by their own sentences: the central ones of each, in their order,
 * within ten per cent of the length asked for. Every sentence is cited. `notices` go into the result.
 *
 * @throws ApiError when nothing is named or a document is not there; ReadError when the text cannot be read
 */
export async function* summarise(
  context: TaskContext,
  readers: Readers,
  request: SummaryRequest,
  files: readonly GivenDocument[],
  notices: Notice[] = [],
): Task {
  const startedAt = performance.now();
  yield progress('Lese die Dokumente …');
  const materials = await gatherMaterials(context, readers, request, files);
  const target = request.length;
  const budget = budgetOf(target);
  const parts = partsOf(materials.map(structuredUnitsOf), roomFor(budget));
  const units = parts.flatMap((part) => part.units);
  if (units.length === 0) {
    const message = 'Die Dokumente enthalten keinen lesbaren Text.';
    const refusal = { reason: 'no-documents' as const, message, missing: [], nearest: [] };
    return extractiveResult({
      refusal,
      materials,
      target,
      missingTopics: request.focus,
      notices,
      startedAt,
    });
  }

  yield progress('Wähle die wichtigsten Sätze …');
  const scores = rankUnits(parts);
  const topics = groupsByTopic(request.focus, units, scores);
  const chosen =
    topics.groups.length > 0
      ? fill(topics.groups, budget, topics.rest)
      : fill(groupsByPart(parts, scores), budget);

  yield progress('Prüfe die Fundstellen …');
  const quoted = checkQuoted(writeSections(chosen), ({ documentId, source }) =>
    textOf(materials, documentId, source),
  );
  if (materials.length > 1) yield progress('Vergleiche die Angaben der Dokumente …');
  const sections = materials.length > 1 ? withOtherValues(quoted, materials) : quoted;
  for (const [section, { statements }] of sections.entries()) {
    for (const statement of statements) yield { type: 'statement', section, statement };
  }
  return extractiveResult({
    sections,
    materials,
    missingTopics: topics.missing,
    target,
    note: lengthNote({ target, units, chosen, materials }),
    notices,
    startedAt,
  });
}

/** Shows beside each statement where another of the documents gives a different value for the same thing. */
export function withOtherValues(sections: readonly Section[], materials: readonly Material[]): Section[] {
  const index = new SourceIndex(materials.map(materialSource));
  return sections.map((section) => ({
    ...section,
    statements: section.statements.map((statement) => withContradictions(statement, index)),
  }));
}

function textOf(materials: readonly Material[], documentId: string, source: string): string | null {
  const material = materials.find((one) => one.documentId === documentId && one.source === source);
  return material?.text ?? null;
}
