/** A file as the person gave it; `path` is its name with the folders above it, divided by „/“. */
export interface PickedFile {
  path: string;
  file: File;
}

/** What an operating system or an office suite leaves in folders, and nobody means to hand in. */
const litter = /(^|\/)(\.[^/]*|~\$[^/]*|Thumbs\.db|desktop\.ini|__MACOSX\/.*)$/i;

export const isLitter = (path: string): boolean => litter.test(path);

/** Files from an `<input type="file">`, of a folder as well. */
export function fromInput(files: Iterable<File>): PickedFile[] {
  return [...files]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !isLitter(path));
}

/** Files and the contents of folders from a drop. */
export async function fromDrop(transfer: DataTransfer): Promise<PickedFile[]> {
  // Entries are gone once the event is over: take them all before waiting for anything.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found = await Promise.all(entries.map((entry) => filesBelow(entry)));
  return found.flat().filter(({ path }) => !isLitter(path));
}

async function filesBelow(entry: FileSystemEntry): Promise<PickedFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: PickedFile[] = [];
  for (;;) {
    // A reader hands out at most a hundred entries at a time, and none at the end.
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (entries.length === 0) return files;
    for (const child of entries) files.push(...(await filesBelow(child)));
  }
}
