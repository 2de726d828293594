import { sentences } from '../../../language/sentences.ts';
import type { CheckRequest, CheckResponse } from '../../contract/checks.ts';
import type { Statement } from '../../contract/grounded-text.ts';
import { badRequest } from '../../errors/api-error.ts';
import { checkStatement } from '../../evidence/check.ts';
import { withContradictions } from '../../evidence/contradictions.ts';
import { SourceIndex } from '../../evidence/source-index.ts';
import type { Readers } from '../../services.ts';
import type { GivenDocument } from '../../uploads/task-input.ts';
import { gatherMaterials } from '../summarise/gather.ts';
import { progress, type Step, type Task, type TaskContext } from '../task.ts';
import { givenMaterial } from '../material.ts';
import { hitSource, materialSource } from './sources.ts';

/** Passages looked at per statement when a dossier is searched. */
const passages = 12;

/**
 * Checks a text sentence by sentence against files, stored documents or a dossier: what carries each sentence, what
 * differs, and where another document says otherwise.
 *
 * @throws ApiError when no text is given or a document is not there; ReadError when a file cannot be read
 */
export async function* check(
  context: TaskContext,
  readers: Readers,
  request: CheckRequest,
  files: readonly GivenDocument[],
): Task<CheckResponse> {
  const startedAt = performance.now();
  const { text, sourceFiles } = splitInput(request, files);
  const statements = sentences(text).map(({ start, end }) => text.slice(start, end));
  const fixed = sourceFiles.length > 0 || request.documents !== undefined;
  const materials = fixed
    ? await gatherMaterials(context, readers, { documents: request.documents }, sourceFiles)
    : null;
  const checked = materials
    ? checkAgainst(statements, new SourceIndex(materials.map(materialSource)))
    : yield* checkBySearch(context, statements, request.dossier);
  return {
    statements: checked,
    summary: summaryOf(checked),
    sources: materials?.map(({ documentId, title, source }) => ({ documentId, title, source })) ?? null,
    tookMs: Math.round(performance.now() - startedAt),
  };
}

function splitInput({ text }: CheckRequest, files: readonly GivenDocument[]) {
  if (text !== undefined) return { text, sourceFiles: files };
  const [first, ...sourceFiles] = files;
  if (!first) throw badRequest('Es fehlt der Text, der geprüft werden soll.');
  return { text: givenMaterial(first.document, first.name).text, sourceFiles };
}

function checkAgainst(statements: readonly string[], index: SourceIndex): Statement[] {
  return statements.map((text) => withContradictions(checkStatement(text, index), index));
}

/** Each statement is searched for, and checked against the passages found. */
async function* checkBySearch(
  { library, scope, signal }: TaskContext,
  statements: readonly string[],
  dossier: string | undefined,
): Step<Statement[]> {
  const checked: Statement[] = [];
  for (const [at, text] of statements.entries()) {
    signal.throwIfAborted();
    yield progress(`Prüfe Satz ${at + 1} von ${statements.length}`, at, statements.length);
    const hits = await library.search(scope, { query: text, limit: passages, dossier });
    const index = new SourceIndex(hits.map(hitSource));
    checked.push(withContradictions(checkStatement(text, index), index));
  }
  return checked;
}

function summaryOf(statements: readonly Statement[]): CheckResponse['summary'] {
  const count = (status: Statement['check']['status']) =>
    statements.filter(({ check: { status: own } }) => own === status).length;
  return {
    statements: statements.length,
    supported: count('supported'),
    partial: count('partial'),
    unsupported: count('unsupported'),
    contradicted: statements.filter(({ check: { findings } }) =>
      findings.some(({ kind }) => kind === 'contradiction'),
    ).length,
  };
}
