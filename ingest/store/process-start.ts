import { readFile } from 'node:fs/promises';

/**
 * When a process started, in the system's own counting: together with the pid it names one process only,
 * even after a restart of the machine or container has given the pid to another. Null for processes that are
 * dead (or dead and not yet buried), and where /proc does not exist; there the pid alone has to do.
 */
export async function processStart(pid: number): Promise<string | null> {
  try {
    const [boot, status] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ]);
    // proc(5): the 3rd field is the state, the 22nd starttime; the 2nd, the command in brackets, may itself hold
    // blanks and brackets.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : `${boot.trim()}:${fields[19]}`;
  } catch {
    return null;
  }
}
