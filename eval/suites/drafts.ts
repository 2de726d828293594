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
import type { Failure, Figure, Suite } from '../report/report.ts';
import { type DraftingRoom, inDraftingRoom } from '../sets/drafting.ts';

type Engine = 'extractive' | 'generative';
const engineTitles: Record<Engine, string> = { extractive: 'ohne Modell', generative: 'mit Modell' };
const engines = Object.keys(engineTitles);

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
  title: 'Entwürfe',
  description: 'alle Formen aus dem Beispieldossier (--set extractive | generative | DATEI… als Quellen)',
  fast: ['extractive'],
  full: ['extractive', 'generative'],
  async run({ set }) {
    const chosen = engines.filter((engine) => set.includes(engine));
    const paths = set.filter((name) => !engines.includes(name));
    const drafted = await inDraftingRoom(paths, (room) =>
      draftAll(room, (chosen.length > 0 ? chosen : engines) as Engine[]),
    );
    const slices = [...new Set(drafted.map(({ engine }) => engine))].flatMap((engine) => {
      const own = drafted.filter((one) => one.engine === engine);
      return [
        ...(chosen.length === 1 ? [] : [{ name: engineTitles[engine], figures: figuresOf(own) }]),
        ...own.map((one) => ({ name: `${one.form.title}, ${engineTitles[engine]}`, figures: countsOf(one) })),
      ];
    });
    return {
      name: 'drafts',
      figures: figuresOf(drafted),
      slices,
      failures: drafted.flatMap(failuresOf),
      notes: [
        `${drafted.length} Entwürfe aus ${paths.length === 0 ? 'dem erfundenen Beispieldossier' : `${paths.length} Dateien`}, ohne Auftrag${slices.length > 12 ? '; „Modell“ ist das nach Drehbuch antwortende, das sagt, was sein Material sagt' : ''}.`,
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
          missing: missing.some((each) => each.id === part.id),
        })),
  );
  return [
    share(
      'Pflichtteile gefüllt oder als fehlend genannt',
      required,
      ({ filled, missing }) => filled !== missing,
      {
        id: idOf,
        must: 1,
      },
    ),
    share('Pflichtteile gefüllt', required, ({ filled }) => filled, { id: idOf }),
    share('Aussagen mit Fundstelle', statements, ({ statement }) => statement.citations.length > 0, {
      id: idOf,
    }),
    share('Fundstellen wörtlich', statements, ({ verbatim }) => verbatim, { id: idOf, must: 1 }),
    share(
      'Aussagen belegt oder als unbelegt markiert',
      statements,
      ({ statement }) => statement.citations.length > 0 || statement.check.status === 'unsupported',
      { id: idOf, must: 1 },
    ),
    share(
      'Aussagen ohne Zahl, Datum oder Namen, die keine Quelle hat',
      statements,
      ({ invented }) => invented.length === 0,
      { id: idOf, must: 1 },
    ),
    share(
      'Aussagen unbelegt (und so markiert)',
      statements,
      ({ statement }) => statement.check.status === 'unsupported',
      { id: idOf, better: 'lower' },
    ),
    share('Entwürfe ohne doppelten Satz', drafted, (one) => repeatedIn(one).length === 0, { id: idOf }),
    share(
      'Länge gehalten',
      drafted.filter(({ result }) => result.draft.length),
      ({ result }) => result.draft.length!.kept,
      { id: idOf },
    ),
    told('Zeit je Entwurf', drafted, ({ seconds }) => seconds),
    told('Rechenzeit je Entwurf', drafted, ({ cpuSeconds }) => cpuSeconds),
  ];
}

/** Times are told here; suite `speed` judges them. */
function told(name: string, drafted: readonly Drafted[], of: (one: Drafted) => number): Figure {
  const { better: _better, cases: _cases, ...figure } = average(name, drafted, of, { id: idOf });
  return { ...figure, unit: 's' };
}

/** How many parts, statements and gaps one draft has. */
function countsOf({
  result: { draft: made, placeholders, missing },
  statements,
  seconds,
}: Drafted): Figure[] {
  const filled = made.parts.filter((part) => part.required && part.statements.length > 0).length;
  return [
    count('Pflichtteile', made.parts.filter(({ required }) => required).length),
    count('davon gefüllt', filled),
    count('Aussagen', statements.length),
    count(
      'Fundstellen',
      statements.reduce((sum, { statement }) => sum + statement.citations.length, 0),
    ),
    count('Platzhalter', placeholders.length),
    count('fehlt', missing.length),
    { ...count('Zeit', seconds), unit: 's' },
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

/** Values no source has come first, then what is not verbatim, not carried, or said twice. */
function failuresOf(one: Drafted): Failure[] {
  const of = (holds: (judged: Judged) => boolean) => one.statements.filter(holds);
  return [
    ...of(({ invented }) => invented.length > 0).map((judged) =>
      failure(
        'Aussagen ohne Zahl, Datum oder Namen, die keine Quelle hat',
        'nur Belegtes',
        judged,
        judged.invented.join(' '),
      ),
    ),
    ...of(({ verbatim }) => !verbatim).map((judged) =>
      failure(
        'Fundstellen wörtlich',
        'die Worte der Quelle',
        judged,
        judged.statement.citations.map(({ quote }) => quote).join(' … '),
      ),
    ),
    ...of(({ statement }) => statement.check.status === 'unsupported').map((judged) =>
      failure(
        'Aussagen unbelegt (und so markiert)',
        'eine Fundstelle, die trägt',
        judged,
        judged.statement.check.findings.map(({ message }) => message).join(' '),
      ),
    ),
    ...repeatedIn(one).map((text): Failure => ({
      case: `${one.id}: ${text}`,
      figure: 'Entwürfe ohne doppelten Satz',
      expected: 'einmal',
      got: 'zweimal',
    })),
  ];
}

function failure(figure: string, expected: string, { id, statement }: Judged, got: string): Failure {
  const [citation] = statement.citations;
  return {
    case: `${id}: ${statement.text}`,
    figure,
    expected,
    got,
    ...(citation && { source: { name: citation.source, span: citation.span } }),
  };
}
