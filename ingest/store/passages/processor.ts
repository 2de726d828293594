import { readFile } from 'node:fs/promises';

/** The machine cannot run LanceDB; the message is German and made for whoever installs Amtsfeder. */
export class ProcessorError extends Error {
  override readonly name = 'ProcessorError';
}

/**
 * LanceDB is compiled for AVX2 and kills the process with SIGILL where that is missing, so this must be asked before
 * the library is loaded. Only Linux on x86-64 can tell and only there old processors are met.
 */
export async function requireProcessor(cpuinfo = '/proc/cpuinfo'): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const text = await readFile(cpuinfo, 'utf8').catch(() => null);
  const flags = text === null ? null : /^flags\s*:(.*)$/m.exec(text)?.[1];
  if (flags && !/\bavx2\b/.test(flags)) {
    throw new ProcessorError(
      'Auf diesem Rechner kann Amtsfeder keine Dokumente durchsuchen: Dem Prozessor (oder der virtuellen Maschine) ' +
        'fehlt der Befehlssatz AVX2, den die Passagendatenbank LanceDB braucht.',
    );
  }
}
