import type { DraftResult, DraftStatement } from '../../api/contract/drafts.ts';
import type { Form } from '../../api/contract/forms.ts';
import { isVerbatim } from '../../api/evidence/quotation.ts';
import { draft } from '../../api/tasks/draft/draft.ts';
import { gatherSources } from '../../api/tasks/draft/sources.ts';
import { resultOf } from '../../api/tasks/task.ts';
import type { Fact, FactKind } from '../../language/facts/fact.ts';
import { factsOf } from '../../language/facts/facts.ts';
import { areNearDuplicates } from '../../language/similarity.ts';
import { average, share } from '../report/figures.ts';
import type { Figure, Suite } from '../report/report.ts';
import { type DraftingRoom, inDraftingRoom } from '../sets/drafting.ts';

type Engine = 'extractive' | 'generative';
const engines: readonly string[] = ['extractive', 'generative'] satisfies Engine[];

interface Drafted {
  id: string;
  form: Form;
  engine: Engine;
  result: DraftResult;
  seconds: number;
  /** Of the processor: what it takes on a machine that does nothing else. */
  cpuSeconds: number;
  statements: Judged[];
}

interface Judged {
  id: string;
  statement: DraftStatement;
  /** Whether every citation stands verbatim in its source. */
  verbatim: boolean;
  /** Values and names in it that no source of the draft has. */
  invented: string[];
}

/** Words that turn or limit a claim are no values. */
const noValues: ReadonlySet<FactKind> = new Set(['negation', 'restriction', 'modality']);

/** All forms, drafted from the sample dossier or from files, by either engine. */
export const suite: Suite = {
  name: 'drafts',
  description:
    'all forms from the sample dossier, both engines (--set extractive | generative | FILE… as sources, add "worst")',
  fast: ['extractive'],
  async run({ set }) {
    const chosen = engines.filter((engine) => set.includes(engine));
    const paths = set.filter((name) => !engines.includes(name) && name !== 'worst');
    const drafted = await inDraftingRoom(paths, (room) =>
      draftAll(room, (chosen.length > 0 ? chosen : engines) as Engine[]),
    );
    const slices = [...new Set(drafted.map(({ engine }) => engine))].flatMap((engine) => {
      const own = drafted.filter((one) => one.engine === engine);
      return [
        { name: engine, figures: figuresOf(own) },
        ...own.map((one) => ({ name: `${engine}, ${one.form.id}`, figures: countsOf(one) })),
      ];
    });
    return {
      name: 'drafts',
      figures: figuresOf(drafted),
      slices,
      notes: [
        `${drafted.length} drafts from ${paths.length === 0 ? 'the invented sample dossier' : `${paths.length} files`}, no brief; „generative“ is the scripted model, which says what its material says.`,
        ...(set.includes('worst') ? worstOf(drafted) : []),
      ],
    };
  },
};

async function draftAll(room: DraftingRoom, engineNames: readonly Engine[]): Promise<Drafted[]> {
  const drafted: Drafted[] = [];
  for (const engine of engineNames) {
    for (const form of room.forms) drafted.push(await draftOne(room, form, engine));
  }
  return drafted;
}

async function draftOne(
  { context, files, dossier }: DraftingRoom,
  form: Form,
  engine: Engine,
): Promise<Drafted> {
  const request = { form: form.id, brief: '', keep: false, engine, dossier };
  const startedAt = performance.now();
  const cpu = process.cpuUsage();
  const result = await resultOf(draft(context, form, request, files));
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const cpuSeconds = (user + system) / 1e6;
  const { materials } = await gatherSources(context, context.readers, request, files, form);
  const known = new Set(materials.flatMap(({ text }) => factsOf(text).map(keyOf)));
  const id = `${form.id}, ${engine}`;
  const statements = result.draft.parts.flatMap(({ id: part, statements: own }) =>
    own.map((statement, at): Judged => ({
      id: `${id}, ${part} ${at + 1}`,
      statement,
      verbatim: statement.citations.every((citation) =>
        materials.some(
          ({ documentId, source, text }) =>
            documentId === citation.documentId && source === citation.source && isVerbatim(citation, text),
        ),
      ),
      invented: factsOf(statement.text)
        .filter((fact) => !noValues.has(fact.kind) && !known.has(keyOf(fact)))
        .map(({ start, end }) => statement.text.slice(start, end)),
    })),
  );
  return { id, form, engine, result, seconds, cpuSeconds, statements };
}

function figuresOf(drafted: readonly Drafted[]): Figure[] {
  const statements = drafted.flatMap((one) => one.statements);
  const required = drafted.flatMap(
    ({
      id,
      result: {
        draft: { parts, missing },
      },
    }) =>
      parts
        .filter((part) => part.required)
        .map((part) => ({
          id: `${id}, ${part.id}`,
          filled: part.statements.length > 0,
          told: missing.some((each) => each.id === part.id),
        })),
  );
  return [
    share('required parts: filled, or told as missing', required, ({ filled, told }) => filled !== told, {
      id: idOf,
      must: 1,
    }),
    share('required parts: filled', required, ({ filled }) => filled, { id: idOf }),
    share('statements: cited', statements, ({ statement }) => statement.citations.length > 0, { id: idOf }),
    share('statements: citations verbatim', statements, ({ verbatim }) => verbatim, { id: idOf, must: 1 }),
    share(
      'statements: cited, or marked as not carried',
      statements,
      ({ statement }) => statement.citations.length > 0 || statement.check.status === 'unsupported',
      { id: idOf, must: 1 },
    ),
    share(
      'statements: nothing in them that no source has',
      statements,
      ({ invented }) => invented.length === 0,
      { id: idOf, must: 1 },
    ),
    share(
      'statements: not carried, and marked so',
      statements,
      ({ statement }) => statement.check.status === 'unsupported',
      { id: idOf, better: 'lower' },
    ),
    share('drafts: no sentence twice', drafted, (one) => repeatedIn(one).length === 0, { id: idOf }),
    share(
      'drafts: length kept',
      drafted.filter(({ result }) => result.draft.length),
      ({ result }) => result.draft.length!.kept,
      { id: idOf },
    ),
    {
      ...average('drafts: time', drafted, ({ seconds }) => seconds, { id: idOf }),
      unit: 's',
      better: 'lower',
    },
    {
      ...average('drafts: processor time', drafted, ({ cpuSeconds }) => cpuSeconds, { id: idOf }),
      unit: 's',
      better: 'lower',
    },
  ];
}

/** How many parts, statements and gaps one draft has. */
function countsOf({
  result: { draft: made, placeholders, missing },
  statements,
  seconds,
}: Drafted): Figure[] {
  const filled = made.parts.filter((part) => part.required && part.statements.length > 0).length;
  return [
    count('required parts', made.parts.filter(({ required }) => required).length),
    count('of these filled', filled),
    count('statements', statements.length),
    count(
      'citations',
      statements.reduce((sum, { statement }) => sum + statement.citations.length, 0),
    ),
    count('placeholders', placeholders.length),
    count('missing', missing.length),
    { ...count('time', seconds), unit: 's' },
  ];
}

/** Typed to anything that has an id, so that each figure keeps the type of its own cases. */
function idOf<Case extends { id: string }>({ id }: Case): string {
  return id;
}

const keyOf = ({ kind, value }: Fact) => `${kind} ${value}`;

const count = (name: string, value: number): Figure => ({ name, value, n: 1, interval: null });

function repeatedIn({ statements }: Drafted): string[] {
  const texts = statements.map(({ statement }) => statement.text);
  return texts.filter((text, at) => texts.slice(0, at).some((other) => areNearDuplicates(text, other)));
}

function worstOf(drafted: readonly Drafted[]): string[] {
  return drafted.flatMap((one) => [
    ...one.statements
      .filter(({ invented }) => invented.length > 0)
      .map(({ id, statement, invented }) => `[${id}] ${statement.text} → ${invented.join(' ')}`),
    ...one.statements
      .filter(({ statement }) => statement.check.status === 'unsupported')
      .map(({ id, statement }) => `[${id}, not carried] ${statement.text}`),
    ...one.statements
      .filter(({ verbatim }) => !verbatim)
      .map(({ id, statement }) => `[${id}, not verbatim] ${statement.text}`),
    ...repeatedIn(one).map((text) => `[${one.id}, twice] ${text}`),
  ]);
}
