import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, lt, ne, sql } from 'drizzle-orm';
import type { AccessScope } from '../access-scope.ts';
import type { Database } from './database.ts';
import type { NewRun, RunHead, RunRecord, Runs } from './run.ts';
import { runs } from './schema.ts';

const mostListed = 100;
const daysUntilForgotten = 30;

/** Opens the records of long tasks; the rules stand at {@link Runs}. */
export function openRuns(db: Database): Runs {
  const change = async (id: string, values: Partial<typeof runs.$inferInsert>) => {
    await db.update(runs).set(values).where(eq(runs.id, id));
  };
  return {
    async create(scope, run) {
      const row = newRow(scope, run);
      await db.insert(runs).values(row);
      return toRecord(row);
    },
    async list(scope) {
      const { request: _request, events: _events, ...heads } = columns;
      const rows = await db
        .select(heads)
        .from(runs)
        .where(eq(runs.owner, scope.user))
        .orderBy(desc(runs.startedAt), desc(runs.id))
        .limit(mostListed);
      return rows.map(toHead);
    },
    async get(scope, id) {
      const [row] = await db.select().from(runs).where(own(scope, id));
      return row ? toRecord(row) : null;
    },
    async interrupted() {
      const rows = await db.select().from(runs).where(eq(runs.state, 'running')).orderBy(asc(runs.startedAt));
      return rows.map(toRecord);
    },
    keep: (id, events) => change(id, { events: JSON.stringify(events) }),
    end: (id, { state, events, problem }) =>
      change(id, {
        state,
        events: JSON.stringify(events),
        problem: JSON.stringify(problem),
        endedAt: new Date(),
      }),
    again: (id) => change(id, { state: 'running', problem: null, startedAt: new Date(), endedAt: null }),
    async remove(id) {
      await db.delete(runs).where(eq(runs.id, id));
    },
  };
}

/** Runs that ended without a result and that nobody has taken up for a month. */
export async function forgetOldRuns(db: Database): Promise<void> {
  const old = lt(runs.endedAt, sql`now() - make_interval(days => ${daysUntilForgotten})`);
  await db.delete(runs).where(and(ne(runs.state, 'running'), old));
}

const own = (scope: AccessScope, id: string) => and(eq(runs.id, id), eq(runs.owner, scope.user));

const columns = {
  id: runs.id,
  owner: runs.owner,
  kind: runs.kind,
  title: runs.title,
  dossier: runs.dossier,
  state: runs.state,
  request: runs.request,
  events: runs.events,
  problem: runs.problem,
  startedAt: runs.startedAt,
  endedAt: runs.endedAt,
};

type Row = typeof runs.$inferSelect;

function newRow(scope: AccessScope, { kind, title, dossier, request }: NewRun): Row {
  return {
    id: randomUUID(),
    owner: scope.user,
    kind,
    title,
    dossier,
    state: 'running',
    request: JSON.stringify(request),
    events: '[]',
    problem: null,
    startedAt: new Date(),
    endedAt: null,
  };
}

function toHead({ problem, startedAt, endedAt, ...row }: Omit<Row, 'request' | 'events'>): RunHead {
  return {
    ...row,
    problem: problem === null ? null : JSON.parse(problem),
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  };
}

function toRecord({ request, events, ...row }: Row): RunRecord {
  return { ...toHead(row), request: JSON.parse(request), events: JSON.parse(events) };
}
