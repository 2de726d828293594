import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localUser } from '../../../api/access/scope.ts';
import type { Citation, GroundedText, Statement } from '../../../api/contract/grounded-text.ts';
import { answer } from '../../../api/tasks/ask/ask.ts';
import type { TaskContext } from '../../../api/tasks/task.ts';
import { documentText } from '../../../ingest/document.ts';
import type { Library } from '../../../ingest/library-types.ts';
import { openLibrary } from '../../../ingest/library.ts';
import { findQuote } from '../../sets/dossier/quote.ts';
import type { LabelledQuestion } from '../../sets/questions.ts';
import type { ResearchSet } from './sets.ts';

/** A place that answers a question. */
interface LabelledPlace {
  source: string;
  span: [start: number, end: number];
}

export interface Asked {
  set: string;
  question: LabelledQuestion;
  refusal: GroundedText['refusal'];
  statements: Statement[];
  /** For every citation, whether its quotation stands verbatim at its span. */
  verbatim: boolean[];
  /** Where the labelled words stand; null where the set names documents only. */
  places: LabelledPlace[] | null;
}

/** Takes the dossiers into one library, as a house has them, and asks each question of its own dossier. */
export async function askAll(sets: readonly ResearchSet[]): Promise<Asked[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'amtsfeder-research-'));
  try {
    const library = await openLibrary({ dataDir, embedder: { kind: 'own' } });
    try {
      for (const { name, documents } of sets) await library.indexDocuments(localUser, name, documents);
      await library.idle();
      const context = { library, scope: localUser, signal: new AbortController().signal };
      const asked: Asked[] = [];
      for (const set of sets)
        for (const question of set.questions) asked.push(await ask(context, set, question));
      return asked;
    } finally {
      await library.close();
    }
  } finally {
    await rm(dataDir, { recursive: true });
  }
}

async function ask(context: TaskContext, set: ResearchSet, question: LabelledQuestion): Promise<Asked> {
  const task = answer(context, { question: question.question, dossier: set.name });
  let step = await task.next();
  while (!step.done) step = await task.next();
  const { refusal, sections } = step.value;
  const statements = sections.flatMap((section) => section.statements);
  const citations = [...statements.flatMap((statement) => statement.citations), ...(refusal?.nearest ?? [])];
  const verbatim = await Promise.all(citations.map((citation) => isVerbatim(context.library, citation)));
  return { set: set.name, question, refusal, statements, verbatim, places: placesOf(set, question) };
}

async function isVerbatim(library: Library, { documentId, quote, span }: Citation): Promise<boolean> {
  const content = await library.content(localUser, documentId);
  return span !== null && content?.text.slice(...span) === quote;
}

function placesOf({ documents }: ResearchSet, { passages }: LabelledQuestion): LabelledPlace[] | null {
  if (passages === null) return null;
  return passages.flatMap(({ document: source, quote }) => {
    const found = documents.find((one) => one.source === source);
    const span = found && findQuote(documentText(found.document.blocks), quote);
    return span ? [{ source, span }] : [];
  });
}
