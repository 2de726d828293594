import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/** A file to be ingested. */
export interface FoundFile {
  /** Absolute path on disk. */
  path: string;
  /** Its name in Amtsfeder: relative to the working directory if inside it, else absolute; forward slashes. */
  source: string;
  bytes: number;
}

export interface Missing {
  path: string;
  message: string;
}

/**
 * The files that paths on the command line mean: files themselves, folders with everything below them, in natural
 * order, each once. Hidden files and folders below a folder are skipped; links to folders are followed once.
 */
export async function findFiles(
  paths: readonly string[],
): Promise<{ files: FoundFile[]; missing: Missing[] }> {
  const files = new Map<string, FoundFile>();
  const missing: Missing[] = [];
  const visited = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    const info = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (info instanceof Error) {
      missing.push({ path: sourceOf(path), message: explain(info) });
    } else if (info.isFile()) {
      files.set(path, { path, source: sourceOf(path), bytes: info.size });
    } else if (info.isDirectory()) {
      const real = await realpath(path);
      if (visited.has(real)) return;
      visited.add(real);
      const names = await readdir(path);
      const visible = names.filter((name) => !name.startsWith('.'));
      for (const name of visible.sort(naturalOrder.compare)) await visit(join(path, name));
    }
  };
  for (const path of paths) await visit(resolve(path));
  return { files: [...files.values()], missing };
}

const naturalOrder = new Intl.Collator('de', { numeric: true });

function sourceOf(path: string): string {
  const inside = relative(process.cwd(), path);
  const outside = inside === '' || isAbsolute(inside) || inside.split(sep)[0] === '..';
  return (outside ? path : inside).split(sep).join('/');
}

function explain(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'Diese Datei oder diesen Ordner gibt es nicht.';
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'Darauf darf nicht zugegriffen werden.';
  return `Das lässt sich nicht öffnen (${error.code ?? 'unbekannter Fehler'}).`;
}

/** Groups files into transfers of reasonable size; one file alone may be larger. */
export function inBatches(
  files: readonly FoundFile[],
  maxFiles = 50,
  maxBytes = 64 * 1024 * 1024,
): FoundFile[][] {
  const batches: FoundFile[][] = [];
  let batch: FoundFile[] = [];
  let bytes = 0;
  for (const file of files) {
    if (batch.length > 0 && (batch.length === maxFiles || bytes + file.bytes > maxBytes)) {
      batches.push(batch);
      [batch, bytes] = [[], 0];
    }
    batch.push(file);
    bytes += file.bytes;
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}
