import { readFile } from 'node:fs/promises';

/**
 * Memory a process holds right now, in MiB; null where the system does not tell (no /proc) or the process has
 * ended. There only the limit on V8's heap remains.
 */
export async function residentMegabytes(pid: number): Promise<number | null> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const kibibytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
    return kibibytes ? Number(kibibytes) / 1024 : null;
  } catch {
    return null;
  }
}
