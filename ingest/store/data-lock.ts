import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DataInUseError } from '../library-error.ts';
import { processStart } from './process-start.ts';

/** Who holds a data directory, as its lock file tells it. */
export interface LockHolder {
  pid: number;
  host: string;
  /** ISO date and time. */
  startedAt: string;
  /** Where the holder answers HTTP; null while it does not. */
  url: string | null;
  /** Tells this process from a later one with the same pid; null where the system does not say. */
  processStart: string | null;
}

export interface DataLock {
  /** True when the previous holder ended without giving the directory back. */
  afterCrash: boolean;
  announce(url: string): Promise<void>;
  release(): Promise<void>;
}

const lockName = /^lock\.(\d+)\.json$/;
const heartbeatMs = 5_000;
/** A holder on another machine whose lock file has not been touched for so long is taken for dead. */
const silentMs = 30_000;

/**
 * Makes this process the only owner of a data directory, until `release` or its death.
 *
 * Lock files are numbered, and whoever holds the highest number holds the directory. Taking over from a dead
 * process means creating the next number, which can succeed for one process only; no file that another
 * process might rely on is ever replaced or deleted in between.
 *
 * @throws DataInUseError when a living process holds it
 */
export async function lockDataDirectory(dataDir: string): Promise<DataLock> {
  await mkdir(dataDir, { recursive: true });
  const self: LockHolder = {
    pid: process.pid,
    host: hostname(),
    startedAt: new Date().toISOString(),
    url: null,
    processStart: await processStart(process.pid),
  };
  for (;;) {
    const [highest, ...lower] = await lockFiles(dataDir);
    if (highest) {
      const holder = await readHolder(highest.path);
      if (holder && (await isAlive(holder, highest.path))) throw inUse(holder);
    }
    const own = join(dataDir, `lock.${(highest?.number ?? 0) + 1}.json`);
    if (!(await createWhole(own, self))) continue;
    const [now] = await lockFiles(dataDir);
    if (now?.path !== own) {
      await rm(own, { force: true });
      continue;
    }
    for (const old of [highest, ...lower]) if (old) await rm(old.path, { force: true });
    return heldLock(own, self, highest !== undefined);
  }
}

/** The living process that holds a data directory, or null. */
export async function lockHolder(dataDir: string): Promise<LockHolder | null> {
  const [highest] = await lockFiles(dataDir);
  const holder = highest ? await readHolder(highest.path) : null;
  return highest && holder && (await isAlive(holder, highest.path)) ? holder : null;
}

function heldLock(path: string, self: LockHolder, afterCrash: boolean): DataLock {
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, heartbeatMs);
  heartbeat.unref();
  return {
    afterCrash,
    async announce(url) {
      const draft = `${path}.${randomUUID()}`;
      await writeFile(draft, JSON.stringify({ ...self, url }));
      await rename(draft, path);
    },
    async release() {
      clearInterval(heartbeat);
      await rm(path, { force: true });
    },
  };
}

/** Highest number first. */
async function lockFiles(dataDir: string): Promise<{ number: number; path: string }[]> {
  const names = await readdir(dataDir).catch(() => []);
  return names
    .flatMap((name) => {
      const number = lockName.exec(name)?.[1];
      return number ? [{ number: Number(number), path: join(dataDir, name) }] : [];
    })
    .sort((a, b) => b.number - a.number);
}

/** Creates a file that is complete from the moment it is visible; false when it exists already. */
async function createWhole(path: string, content: LockHolder): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(content));
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function readHolder(path: string): Promise<LockHolder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as LockHolder;
  } catch {
    return null;
  }
}

async function isAlive(holder: LockHolder, path: string): Promise<boolean> {
  if (holder.host !== hostname()) {
    const touched = await stat(path).catch(() => null);
    return touched !== null && Date.now() - touched.mtimeMs < silentMs;
  }
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it lives, but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return holder.processStart === (await processStart(holder.pid));
}

function inUse({ pid, host, url }: LockHolder): DataInUseError {
  const where = host === hostname() ? `Prozess ${pid}` : `Prozess ${pid} auf ${host}`;
  const hint = url ? ` Er ist unter ${url} erreichbar.` : '';
  return new DataInUseError(
    pid,
    url,
    `Das Datenverzeichnis wird schon von einem anderen Amtsfeder-Prozess benutzt (${where}).${hint}`,
  );
}
