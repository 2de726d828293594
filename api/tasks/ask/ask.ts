import type { Citation, Notice, Refusal, Section } from '../../contract/grounded-text.ts';
import type { AskRequest } from '../../contract/tasks.ts';
import { withContradictions } from '../../evidence/contradictions.ts';
import { checkQuoted } from '../../evidence/quotation.ts';
import { SourceIndex } from '../../evidence/source-index.ts';
import { hitSource } from '../check/sources.ts';
import { cite, headingOf, type Material } from '../material.ts';
import { extractiveResult } from '../result.ts';
import { progress, type Task, type TaskContext } from '../task.ts';
import { type Chosen, chooseStatements, type Quotable } from './choose.ts';
import { groundFor } from './ground.ts';
import { loadMaterials, nearestTo } from './nearest.ts';
import { factNotContained, notContained } from './refusals.ts';

/**
 * Answers a question from the documents, extractively: the best sentences of the best passages, each cited, grouped by
 * document, the best document first. Refuses where nothing carries the question. `notices` go into the result.
 */
export async function* answer(context: TaskContext, request: AskRequest, notices: Notice[] = []): Task {
  const startedAt = performance.now();
  yield progress('Suche in den Dokumenten …');
  const found = await groundFor(context, request);
  const { embedder } = context.library;
  const refuse = (refusal: Refusal) => extractiveResult({ refusal, notices, embedder, startedAt });
  if ('refusal' in found) return refuse(found.refusal);
  const { hits, candidates, support } = found.ground;
  const { carrying, missing, premise, lacking } = support;
  const chosen = chooseStatements(carrying);
  if (chosen.length === 0) {
    const refusal = lacking ? factNotContained(lacking) : notContained(missing, premise);
    return refuse({ ...refusal, nearest: await nearestTo(context, candidates) });
  }

  yield progress('Prüfe die Fundstellen …');
  const places = chosen.flat().flatMap(({ documentId, alsoIn }) => [documentId, ...alsoIn]);
  const materials = await loadMaterials(context, places);
  const written = writeSections(chosen, materials);
  if (written.length === 0) return refuse(notContained([]));
  const verified = checkQuoted(written, ({ documentId }) => materials.get(documentId)?.text ?? null);
  const index = new SourceIndex(hits.map(hitSource));
  const sections = verified.map((section) => ({
    ...section,
    statements: section.statements.map((statement) => withContradictions(statement, index)),
  }));
  for (const [section, { statements }] of sections.entries()) {
    for (const statement of statements) yield { type: 'statement', section, statement };
  }
  const quoted = new Set(
    sections.flatMap(({ statements }) =>
      statements.flatMap(({ citations }) => citations.map(({ documentId }) => documentId)),
    ),
  );
  return extractiveResult({
    sections,
    materials: [...materials.values()].filter(({ documentId }) => quoted.has(documentId)),
    notices,
    embedder,
    startedAt,
  });
}

/** One section per document, in the order of its best statement. */
function writeSections(chosen: readonly Chosen[], materials: ReadonlyMap<string, Material>): Section[] {
  const sections = new Map<string, Section>();
  for (const places of chosen) {
    const citations = places.flatMap((place) => citationsOf(place, materials));
    const [first] = citations;
    if (!first) continue;
    const section = sections.get(first.documentId) ?? {
      heading: headingOf(materials.get(first.documentId)!, [...materials.values()]),
      statements: [],
    };
    sections.set(first.documentId, section);
    const text = first.quote.replace(/\s+/g, ' ');
    section.statements.push({ text, citations, check: { status: 'supported', findings: [] } });
  }
  return [...sections.values()];
}

/** The place itself, and the same words in other documents. */
function citationsOf(place: Quotable, materials: ReadonlyMap<string, Material>): Citation[] {
  const material = materials.get(place.documentId);
  if (!material) return [];
  const twins = place.alsoIn.flatMap((id) => {
    const twin = materials.get(id);
    const start = twin?.text.indexOf(place.text) ?? -1;
    return twin && start >= 0 ? [cite(twin, start, start + place.text.length)] : [];
  });
  return [cite(material, place.start, place.end), ...twins];
}
