import { LibraryError } from '../../ingest/library-error.ts';
import { DipError } from '../../ingest/parliament/dip/fetch-dip.ts';
import { ReadError } from '../../ingest/readers/read-error.ts';
import { RequestFailed } from './request-failed.ts';

/** What went wrong, for the person at the terminal; programming errors keep their stack. */
export function explain(error: unknown): string {
  const told = [RequestFailed, LibraryError, ReadError, DipError];
  if (told.some((kind) => error instanceof kind)) return (error as Error).message;
  if (!(error instanceof Error)) return String(error);
  const code =
    (error as NodeJS.ErrnoException).code ?? (error.cause as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'EADDRINUSE')
    return 'Auf diesem Port antwortet schon ein anderes Programm. Anderer Port: --port N';
  if (code === 'ECONNREFUSED') return 'Der laufende Amtsfeder-Server antwortet nicht.';
  return error.stack ?? error.message;
}
