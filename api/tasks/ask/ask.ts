import type { Citation, Refusal, Section } from '../../contract/grounded-text.ts';
import type { AskRequest } from '../../contract/tasks.ts';
import { withContradictions } from '../../evidence/contradictions.ts';
import { checkQuoted } from '../../evidence/quotation.ts';
import { SourceIndex } from '../../evidence/source-index.ts';
import { hitSource } from '../check/sources.ts';
import { cite, headingOf, type Material, storedMaterial } from '../material.ts';
import { extractiveResult } from '../result.ts';
import { progress, type Task, type TaskContext } from '../task.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { type Chosen, chooseStatements, type Quotable } from './choose.ts';
import { readQuestion } from '../matching/question.ts';
import { factNotContained, notContained, nothingAsked, nothingToSearch } from './refusals.ts';
import { supportOf } from './support.ts';

/** Passages looked at for an answer. */
const passages = 30;

/**
 * Answers a question from the documents, extractively: the best sentences of the best passages, each cited, grouped by
 * document, the best document first. Refuses where nothing carries the question.
 */
export async function* answer(context: TaskContext, request: AskRequest): Task {
  const startedAt = performance.now();
  const { question: text, ...filter } = request;
  const refuse = (refusal: Refusal) => extractiveResult({ refusal, startedAt });

  yield progress('Suche in den Dokumenten …');
  const question = readQuestion(text);
  if (question.wanted.length + question.values.length === 0) return refuse(nothingAsked());
  const hits = await context.library.search(context.scope, { ...filter, query: text, limit: passages });
  if (hits.length === 0) {
    const { total } = await context.library.documents(context.scope, { dossier: filter.dossier, limit: 1 });
    const subjects = question.wanted.filter(({ subject }) => subject).map((word) => word.text);
    return refuse(total === 0 ? nothingToSearch(filter.dossier) : notContained(subjects));
  }
  const candidates = candidatesFor(question, hits);
  const { carrying, missing, premise, lacking } = supportOf(question, candidates);
  const chosen = chooseStatements(carrying);
  if (chosen.length === 0) {
    const refusal = lacking ? factNotContained(lacking) : notContained(missing, premise);
    return refuse({ ...refusal, nearest: await nearestTo(context, candidates) });
  }

  yield progress('Prüfe die Fundstellen …');
  const materials = await loadMaterials(context, chosen);
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
    startedAt,
  });
}

/** Sentences that share something with the question; what shares less than this says nothing about it. */
const leastNearness = 0.3;
const mostNearest = 2;

/** What comes nearest to a question that nothing answers, cited. */
async function nearestTo(context: TaskContext, candidates: readonly Candidate[]): Promise<Citation[]> {
  const near = chooseStatements(candidates.filter(({ coverage }) => coverage >= leastNearness)).slice(
    0,
    mostNearest,
  );
  const materials = await loadMaterials(context, near);
  return near.flatMap(([{ documentId, start, end }]) => {
    const material = materials.get(documentId);
    return material ? [cite(material, start, end)] : [];
  });
}

/** The documents that are quoted, by id. One that has gone since the search is left out. */
async function loadMaterials(
  context: TaskContext,
  chosen: readonly Chosen[],
): Promise<Map<string, Material>> {
  const ids = [...new Set(chosen.flat().flatMap(({ documentId, alsoIn }) => [documentId, ...alsoIn]))];
  const { documents } = await context.library.documents(context.scope, { ids, limit: ids.length });
  const loaded = await Promise.all(documents.map((document) => storedMaterial(context, document)));
  return new Map(loaded.filter(({ text }) => text !== '').map((material) => [material.documentId, material]));
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
