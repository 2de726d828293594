import { LibraryError } from '../../ingest/library-error.ts';
import { ReadError } from '../../ingest/readers/read-error.ts';
import { RequestFailed } from './request-failed.ts';

/** What went wrong, for the person at the terminal; programming errors keep their stack. */
export function explain(error: unknown): string {
  if (error instanceof RequestFailed || error instanceof LibraryError || error instanceof ReadError) {
    return error.message;
  }
  if (!(error instanceof Error)) return String(error);
  const code =
    (error as NodeJS.ErrnoException).code ?? (error.cause as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'EADDRINUSE')
    return 'Auf diesem Port antwortet schon ein anderes Programm. Anderer Port: --port N';
  if (code === 'ECONNREFUSED') return 'Der laufende Amtsfeder-Server antwortet nicht.';
  return error.stack ?? error.message;
}
