import { randomUUID } from 'node:crypto';
import type { Failure } from '../../store/records/document-record.ts';
import { DipError } from './fetch-dip.ts';
import type { DipFetch, DipFile, DipIntake, DipPart } from './intake.ts';
import { type KeptIntake, nothingTaken } from './intake-rows.ts';

/** One that begins now. */
export function newIntake(
  source: KeptIntake['source'],
  parts: KeptIntake['parts'],
  { term, from, to }: Omit<DipFetch, 'resources'> = {},
): KeptIntake {
  const startedAt = new Date().toISOString();
  const begun = { id: randomUUID(), state: 'running', problem: null, startedAt, endedAt: null } as const;
  const asked = { term: term ?? null, from: from ?? null, to: to ?? null };
  return { ...begun, ...asked, source, parts, taken: nothingTaken() };
}

/** A list of the interface or a file of which nothing is there yet. */
export function newPart(name: string): KeptIntake['parts'][number] {
  const none = { pages: 0, pagesTotal: null, documents: 0, total: null, done: false };
  return { ...none, name, error: null, cursor: null };
}

export const partOf = (file: DipFile): KeptIntake['parts'][number] =>
  'entities' in file
    ? { ...newPart(file.name), total: file.entities.length }
    : { ...newPart(file.name), error: file.error };

/** Without cursors, which are of no use to anybody else. */
export function toShown(
  { parts, taken, ...kept }: KeptIntake,
  waitingUntil: string | null = null,
): DipIntake {
  const ended = kept.state === 'failed' || kept.state === 'stopped';
  return {
    ...kept,
    taken: { ...taken },
    parts: parts.map(({ cursor: _cursor, ...part }) => part),
    waitingUntil,
    canGoOn: kept.source === 'interface' && ended && parts.some(({ done }) => !done),
  };
}

/** One that an earlier process has left. */
export const interrupted = (kept: KeptIntake): KeptIntake => ({
  ...kept,
  state: 'stopped',
  problem: {
    code: 'dip-interrupted',
    message: 'Amtsfeder wurde beendet, bevor alles aufgenommen war. Was schon da war, ist geblieben.',
  },
});

/** What kept files from being taken in. */
export function problemOf(parts: readonly DipPart[]): Failure | null {
  const failed = parts.filter(({ error }) => error !== null);
  if (failed.length === 0) return null;
  const [first] = failed;
  if (parts.length === 1) return first!.error;
  const files = failed.length === 1 ? 'ließ sich eine' : `ließen sich ${failed.length}`;
  return {
    code: 'dip-files',
    message: `Von ${parts.length} Dateien ${files} nicht aufnehmen; die anderen sind aufgenommen.`,
  };
}

/** What broke an intake off, for whoever began it. */
export const failureOf = (error: unknown): Failure =>
  error instanceof DipError
    ? { code: error.code, message: error.message }
    : {
        code: 'internal',
        message:
          'Beim Aufnehmen ist ein Fehler aufgetreten. Einzelheiten stehen im Protokoll des Servers. Was schon da war, ist geblieben.',
      };
