import type { RunRecord } from '../../ingest/store/records/run.ts';
import type { AccessScope } from '../../ingest/store/access-scope.ts';
import { scopeOf } from '../access/scope.ts';
import type { StreamEvent } from '../contract/events.ts';
import type { Run, StartRun } from '../contract/runs.ts';
import { ApiError, notFound } from '../errors/api-error.ts';
import { isUnexpected, toProblem } from '../errors/problem.ts';
import type { Task } from '../tasks/task.ts';
import { Channel } from '../tasks/writing/channel.ts';
import type { GivenDocument } from '../uploads/task-input.ts';
import { ActiveRun, type Ending, toRun } from './active-run.ts';
import { performer } from './kinds.ts';
import type { Performer, RunServices } from './performer.ts';

/** What is kept of a request: enough to do it again after a restart. */
interface KeptRequest {
  request: StartRun;
  files: GivenDocument[];
}

/** How often what has come so far is kept, in milliseconds. */
const keepEvery = 2_000;
const noRun = 'Diese Aufgabe';

/**
 * Does long tasks while nobody need wait for them. What is begun is on disk before `start` returns; it is done to its
 * end, after a restart from the beginning, and becomes a work of the same id.
 */
export class Runner {
  readonly #services: RunServices;
  readonly #active = new Map<string, { run: ActiveRun; ended: Promise<void> }>();
  readonly #watchers = new Map<Channel<StreamEvent>, string>();
  #closing = false;

  constructor(services: RunServices) {
    this.#services = services;
  }

  /** @throws ApiError for what cannot be begun */
  async start(scope: AccessScope, request: StartRun, files: GivenDocument[]): Promise<Run> {
    const task = performer(request);
    const { title, dossier } = await task.describe({ ...this.#services, scope }, files);
    // Attachments are documents of their own; no task looks at them.
    const kept: KeptRequest = {
      request,
      files: files.map(({ name, document }) => ({ name, document: { ...document, attachments: [] } })),
    };
    const { runs } = this.#services.library;
    const record = await runs.create(scope, { kind: request.kind, title, dossier, request: kept });
    return this.#begin(scope, record, task);
  }

  /** Begins a run again that failed or was stopped. @throws ApiError when there is none, or it is under way */
  async again(scope: AccessScope, id: string): Promise<Run> {
    const record = await this.#services.library.runs.get(scope, id);
    if (!record) throw notFound(noRun);
    if (this.#active.has(id)) throw new ApiError(409, 'run-active', 'Diese Aufgabe läuft schon.');
    await this.#services.library.runs.again(id);
    return this.#begin(scope, { ...record, state: 'running', problem: null, endedAt: null });
  }

  /** Those under way, and those that ended without a result; newest first. */
  async list(scope: AccessScope): Promise<Run[]> {
    const heads = await this.#services.library.runs.list(scope);
    return heads.map((head) => this.#active.get(head.id)?.run.run ?? toRun(head));
  }

  /** @throws ApiError when there is none */
  async get(scope: AccessScope, id: string): Promise<Run> {
    const active = this.#own(scope, id);
    if (active) return active.run;
    const record = await this.#services.library.runs.get(scope, id);
    if (record) return toRun(record);
    const work = await this.#services.library.works.get(scope, id);
    if (!work) throw notFound(noRun);
    const { kind, title, dossier, createdAt } = work;
    const times = { startedAt: createdAt, endedAt: createdAt };
    return { id, kind, title, dossier, state: 'done', progress: null, problem: null, ...times };
  }

  /** What has come of a run so far, then what comes, and how it ended as the last event. @throws ApiError as `get` */
  async *follow(scope: AccessScope, id: string, signal: AbortSignal): AsyncGenerator<StreamEvent> {
    const active = this.#own(scope, id);
    if (active) return yield* active.follow(signal);
    const run = await this.get(scope, id);
    const record = await this.#services.library.runs.get(scope, id);
    yield* (record?.events as StreamEvent[] | undefined) ?? [];
    yield { type: 'run', run };
  }

  /** All runs of a person as they change, until none is under way. */
  async *followAll(scope: AccessScope, signal: AbortSignal): AsyncGenerator<StreamEvent> {
    const channel = new Channel<StreamEvent>();
    for (const run of await this.list(scope)) channel.push({ type: 'run', run });
    const leave = () => channel.close();
    signal.addEventListener('abort', leave);
    this.#watchers.set(channel, scope.user);
    if (!this.#isBusy(scope.user)) channel.close();
    try {
      yield* channel;
    } finally {
      signal.removeEventListener('abort', leave);
      this.#watchers.delete(channel);
    }
  }

  /** Ends a run; nothing happens where it has ended. @throws ApiError when there is none */
  async stop(scope: AccessScope, id: string): Promise<void> {
    const active = this.#own(scope, id);
    if (active) active.stop();
    else await this.get(scope, id);
  }

  /** Breaks a run off and forgets it. @throws ApiError when there is none */
  async remove(scope: AccessScope, id: string): Promise<void> {
    const active = this.#active.get(id);
    if (active && active.run.owner === scope.user) {
      active.run.abort.abort();
      await active.ended;
    }
    if (!(await this.#services.library.runs.get(scope, id))) throw notFound(noRun);
    await this.#services.library.runs.remove(id);
  }

  /** Takes up what an earlier process has left. */
  async resume(): Promise<void> {
    for (const record of await this.#services.library.runs.interrupted()) {
      const scope = scopeOf(record.owner);
      if (await this.#services.library.works.get(scope, record.id)) {
        await this.#services.library.runs.remove(record.id);
      } else this.#begin(scope, record);
    }
  }

  /** Breaks off what is under way; the next start takes it up again. */
  async close(): Promise<void> {
    this.#closing = true;
    const active = [...this.#active.values()];
    for (const { run } of active) run.abort.abort();
    await Promise.all(active.map(({ ended }) => ended));
  }

  #begin(
    scope: AccessScope,
    record: RunRecord,
    task = performer((record.request as KeptRequest).request),
  ): Run {
    const left = record.events as StreamEvent[];
    const run = new ActiveRun(record, left, (changed) => this.#tellWatchers(record.owner, changed));
    const ended = this.#perform(scope, record, run, task).catch(this.#services.log);
    this.#active.set(record.id, { run, ended });
    this.#tellWatchers(record.owner, run.run);
    return run.run;
  }

  async #perform(scope: AccessScope, record: RunRecord, run: ActiveRun, task: Performer): Promise<void> {
    const { files } = record.request as KeptRequest;
    let ending: Ending | null;
    try {
      const context = { ...this.#services, scope, signal: run.abort.signal, stop: run.finish.signal };
      const work = await this.#toEnd(task.perform(context, files), run, record.id);
      await this.#services.library.works.create(scope, { ...work, id: record.id });
      await this.#services.library.runs.remove(record.id);
      ending = { state: 'done', problem: null };
    } catch (error) {
      ending = await this.#ended(record.id, run, error);
    }
    this.#active.delete(record.id);
    run.end(ending);
    this.#letIdleGo(record.owner);
  }

  /** Does a task to its end; tells of it, and keeps the text now and then. */
  async #toEnd<Result>(task: Task<Result>, run: ActiveRun, id: string): Promise<Result> {
    let keptAt = Date.now();
    for (;;) {
      const step = await task.next();
      if (step.done) return step.value;
      run.abort.signal.throwIfAborted();
      run.take(step.value);
      if (step.value.type === 'progress' || Date.now() - keptAt < keepEvery) continue;
      keptAt = Date.now();
      await this.#services.library.runs.keep(id, run.text);
    }
  }

  /** Keeps why a run ended without a result; null where it was only this process that ended. */
  async #ended(id: string, run: ActiveRun, error: unknown): Promise<Ending | null> {
    const events = run.text;
    if (this.#closing) {
      await this.#services.library.runs.keep(id, events);
      return null;
    }
    const stopped = run.abort.signal.aborted;
    if (!stopped && isUnexpected(error)) this.#services.log(error);
    const ending: Ending & { state: 'failed' | 'stopped' } = stopped
      ? { state: 'stopped', problem: null }
      : { state: 'failed', problem: toProblem(error) };
    await this.#services.library.runs.end(id, { ...ending, events });
    return ending;
  }

  #own(scope: AccessScope, id: string): ActiveRun | null {
    const run = this.#active.get(id)?.run;
    return run?.owner === scope.user ? run : null;
  }

  #isBusy(user: string): boolean {
    return [...this.#active.values()].some(({ run }) => run.owner === user);
  }

  #tellWatchers(user: string, run: Run): void {
    for (const [channel, watcher] of this.#watchers) if (watcher === user) channel.push({ type: 'run', run });
  }

  #letIdleGo(user: string): void {
    if (this.#isBusy(user)) return;
    for (const [channel, watcher] of this.#watchers) if (watcher === user) channel.close();
  }
}
