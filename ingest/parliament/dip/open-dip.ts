import { EventEmitter, once } from 'node:events';
import { LibraryError } from '../../library-error.ts';
import type { Database } from '../../store/records/database.ts';
import type { Failure } from '../../store/records/document-record.ts';
import { type DipAccess, DipError, fetchDip } from './fetch-dip.ts';
import type { DipImport } from './import-dip.ts';
import type { Dip, DipFile, DipIntake, DipPart } from './intake.ts';
import { failureOf, interrupted, newIntake, newPart, partOf, problemOf, toShown } from './intake-record.ts';
import { countStock, findIntake, type KeptIntake, keepIntake, listIntakes } from './intake-rows.ts';
import type { DipResource } from './resources.ts';

export interface DipOptions {
  /** Takes in entities as DIP gives them. */
  take(entities: readonly unknown[]): Promise<DipImport>;
  /** Takes errors that no caller waits for. */
  log(error: unknown): void;
}

export interface OpenDip extends Dip {
  /** Breaks off what runs; it can go on another time. */
  close(): Promise<void>;
}

/** Entities of a file that are taken in at a time. */
const perStep = 500;

interface Running {
  intake: KeptIntake;
  waitingUntil: string | null;
  abort: AbortController;
  ended: Promise<void>;
}

/** Opens what is taken in from DIP; the rules stand at {@link Dip}. A key lives as long as the intake that uses it. */
export function openDip(db: Database, { take, log }: DipOptions): OpenDip {
  const changes = new EventEmitter().setMaxListeners(0);
  let running: Running | null = null;
  const closing = new AbortController();

  function shown(kept: KeptIntake): DipIntake {
    if (running?.intake.id === kept.id) return toShown(running.intake, running.waitingUntil);
    return toShown(kept.state === 'running' ? interrupted(kept) : kept);
  }

  async function find(id: string): Promise<DipIntake | null> {
    const kept = await findIntake(db, id);
    return kept && shown(kept);
  }

  async function keep({ intake }: Running): Promise<void> {
    await keepIntake(db, intake);
    changes.emit('change');
  }

  /** Begins one that is not on its way yet; it is kept before this returns. */
  async function begin(intake: KeptIntake, work: (run: Running) => Promise<void>): Promise<DipIntake> {
    if (running) {
      throw new LibraryError('dip-busy', 'Es wird gerade schon etwas aus DIP aufgenommen.');
    }
    const run: Running = {
      intake,
      waitingUntil: null,
      abort: new AbortController(),
      ended: Promise.resolve(),
    };
    running = run;
    try {
      await keep(run);
    } catch (error) {
      running = null;
      throw error;
    }
    run.ended = perform(run, work).catch(log);
    return shown(intake);
  }

  async function perform(run: Running, work: (run: Running) => Promise<void>): Promise<void> {
    let problem: Failure | null = null;
    try {
      await work(run);
      problem = problemOf(run.intake.parts);
    } catch (error) {
      if (!run.abort.signal.aborted) {
        if (!(error instanceof DipError)) log(error);
        problem = failureOf(error);
      }
    }
    // What the end of the process breaks off stays „running“, which the next start takes for interrupted.
    if (closing.signal.aborted) return;
    const state = run.abort.signal.aborted ? 'stopped' : problem ? 'failed' : 'done';
    const ended = { ...run.intake, state, problem, endedAt: new Date().toISOString() } as const;
    await keepIntake(db, ended).finally(() => (running = null));
    changes.emit('change');
  }

  async function takeIn(run: Running, part: DipPart, entities: readonly unknown[]): Promise<void> {
    run.abort.signal.throwIfAborted();
    const { taken } = run.intake;
    const more = await take(entities);
    for (const name of Object.keys(taken) as (keyof DipImport)[]) taken[name] += more[name];
    part.documents += entities.length;
    run.waitingUntil = null;
  }

  const fetching = (access: DipAccess) => async (run: Running) => {
    const { parts, term, from, to } = run.intake;
    const { signal } = run.abort;
    const onPause = (milliseconds: number) => {
      run.waitingUntil = new Date(Date.now() + milliseconds).toISOString();
      changes.emit('change');
    };
    for (const part of parts.filter(({ done }) => !done)) {
      const query = {
        resource: part.name as DipResource,
        term: term ?? undefined,
        from: from ?? undefined,
        to: to ?? undefined,
      };
      for await (const page of fetchDip(access, query, { cursor: part.cursor, signal, onPause })) {
        await takeIn(run, part, page.documents);
        part.pages += 1;
        part.pagesTotal ??= Math.ceil(page.total / page.documents.length);
        part.total = page.total;
        part.cursor = page.next;
        await keep(run);
      }
      part.done = true;
      await keep(run);
    }
  };

  const reading = (files: readonly DipFile[]) => async (run: Running) => {
    for (const [at, file] of files.entries()) {
      if (!('entities' in file)) continue;
      const part = run.intake.parts[at]!;
      for (let from = 0; from < file.entities.length; from += perStep) {
        await takeIn(run, part, file.entities.slice(from, from + perStep));
        await keep(run);
      }
      part.done = true;
    }
  };

  return {
    stock: () => countStock(db),
    list: async () => (await listIntakes(db)).map(shown),
    find,
    fetch: (access, { resources, term, from, to }) =>
      begin(newIntake('interface', resources.map(newPart), { term, from, to }), fetching(access)),
    takeFiles: (files) => begin(newIntake('files', files.map(partOf)), reading(files)),
    async goOn(access, id) {
      const kept = await findIntake(db, id);
      if (!kept || !shown(kept).canGoOn) return null;
      return begin({ ...kept, state: 'running', problem: null, endedAt: null }, fetching(access));
    },
    async stop(id) {
      if (running?.intake.id !== id) return;
      const { abort, ended } = running;
      abort.abort();
      await ended;
    },
    async *watch(id, given) {
      const signal = AbortSignal.any([given, closing.signal]);
      while (!signal.aborted) {
        const changed = once(changes, 'change', { signal }).catch(() => null);
        const intake = await find(id);
        if (!intake) return;
        yield intake;
        if (intake.state !== 'running') return;
        await changed;
      }
    },
    async close() {
      closing.abort();
      running?.abort.abort();
      await running?.ended;
    },
  };
}
