import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localUser } from '../../api/access/scope.ts';
import type { Citation, GroundedText, Statement } from '../../api/contract/grounded-text.ts';
import { ingestSample } from '../../api/sample-dossier.ts';
import { answer } from '../../api/tasks/ask/ask.ts';
import type { TaskContext } from '../../api/tasks/task.ts';
import { openLibrary } from '../../ingest/library.ts';
import type { Library } from '../../ingest/library-types.ts';
import { share } from '../report/figures.ts';
import { type Figure, type Slice, type Suite, UsageError } from '../report/report.ts';
import { type LabelledQuestion, loadQuestions } from '../sets/questions.ts';

interface Asked {
  question: LabelledQuestion;
  refusal: GroundedText['refusal'];
  statements: Statement[];
  /** For every citation, whether its quotation stands verbatim at its span. */
  verbatim: boolean[];
}

/** Answers and refusals over the sample dossier. `--set dev` or `--set test` chooses a half; without, both. */
export const suite: Suite = {
  name: 'research',
  description:
    'questions over the sample dossier: answers, refusals, false premises (--set dev | test, add "worst" for the misses)',
  fast: ['dev'],
  async run({ set }) {
    const halves = set.filter((name) => name !== 'worst');
    if (halves.some((half) => half !== 'dev' && half !== 'test'))
      throw new UsageError('--set takes dev and test');
    const questions = (await loadQuestions()).filter(
      ({ half }) => halves.length === 0 || halves.includes(half),
    );
    const asked = await askAll(questions);
    return {
      name: 'research',
      figures: figuresOf(asked),
      slices: slicesOf(asked),
      notes: [
        `Invented dossier, questions written from its documents (${halves.join(', ') || 'dev and test'}); extractive answers, own embedding model.`,
        ...(set.includes('worst') ? misses(asked) : []),
      ],
    };
  },
};

/** Takes the sample dossier into a library of its own and asks everything there. */
async function askAll(questions: readonly LabelledQuestion[]): Promise<Asked[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'amtsfeder-research-'));
  try {
    const library = await openLibrary({ dataDir, embedder: { kind: 'own' } });
    try {
      await ingestSample(library);
      await library.idle();
      const context = { library, scope: localUser, signal: new AbortController().signal };
      const asked: Asked[] = [];
      for (const question of questions) asked.push(await ask(context, question));
      return asked;
    } finally {
      await library.close();
    }
  } finally {
    await rm(dataDir, { recursive: true });
  }
}

async function ask(context: TaskContext, question: LabelledQuestion): Promise<Asked> {
  const task = answer(context, { question: question.question });
  let step = await task.next();
  while (!step.done) step = await task.next();
  const { refusal, sections } = step.value;
  const statements = sections.flatMap((section) => section.statements);
  const citations = [...statements.flatMap((statement) => statement.citations), ...(refusal?.nearest ?? [])];
  const verbatim = await Promise.all(citations.map((citation) => isVerbatim(context.library, citation)));
  return { question, refusal, statements, verbatim };
}

async function isVerbatim(library: Library, { documentId, quote, span }: Citation): Promise<boolean> {
  const content = await library.content(localUser, documentId);
  return span !== null && content?.text.slice(...span) === quote;
}

function isRight({ question }: Asked, { text, citations }: Statement): boolean {
  if (question.kind !== 'answerable') return false;
  const said = text.replace(/\s+/g, ' ');
  return (
    question.answer.some((words) => said.includes(words)) &&
    citations.some(({ source }) =>
      question.sources.some((file) => source === file || source.startsWith(`${file}/`)),
    )
  );
}

const higher = { id: ({ question }: Asked) => question.question };
const lower = { ...higher, better: 'lower' as const };

const isRefused = ({ refusal }: Asked) => refusal !== null;
const isNamed = ({ refusal }: Asked) => refusal?.reason === 'false-premise';
const isAnswered = ({ statements }: Asked) => statements.length > 0;
const firstIsRight = (one: Asked) => one.statements.slice(0, 1).some((first) => isRight(one, first));
const anyIsRight = (one: Asked) => one.statements.some((statement) => isRight(one, statement));

function figuresOf(asked: readonly Asked[]): Figure[] {
  const of = (kind: LabelledQuestion['kind']) => asked.filter(({ question }) => question.kind === kind);
  const [answerable, beyond, premises] = [of('answerable'), of('beyond'), of('false-premise')];
  return [
    share('answerable: first statement right', answerable, firstIsRight, higher),
    share('answerable: right statement among them', answerable, anyIsRight, higher),
    share('answerable: refused, falsely', answerable, isRefused, lower),
    share('beyond the documents: refused, rightly', beyond, isRefused, higher),
    share('false premise: refused, rightly', premises, isRefused, higher),
    share('false premise: named as such', premises, isNamed, higher),
    share('false premise: answered, falsely', premises, isAnswered, lower),
    share('citations verbatim at their span', asked, ({ verbatim }) => !verbatim.includes(false), {
      ...higher,
      must: 1,
    }),
  ];
}

function slicesOf(asked: readonly Asked[]): Slice[] {
  const nameOf = ({ question }: Asked) =>
    question.kind === 'answerable' ? null : `${question.kind}, ${question.about}`;
  const names = [...new Set(asked.map(nameOf))].filter((name) => name !== null);
  return names.map((name) => {
    const own = asked.filter((one) => nameOf(one) === name);
    return { name, figures: [share('refused', own, isRefused, higher)] };
  });
}

function misses(asked: readonly Asked[]): string[] {
  return asked
    .filter((one) => (one.question.kind === 'answerable' ? !firstIsRight(one) : !isRefused(one)))
    .map((one) => {
      const { question, refusal, statements } = one;
      const said = refusal?.message ?? statements.map(({ text }) => text.slice(0, 160)).join(' | ');
      const mark = anyIsRight(one) ? 'not first' : question.kind;
      return `[${mark}] ${question.question} → ${said}`;
    });
}
