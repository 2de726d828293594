import type { PickedFile } from './picked-files.ts';

/** Well below what the server takes in one transfer, so that a large folder arrives in pieces. */
const most = { files: 400, bytes: 400_000_000 };

/** Divides files into transfers, in order; a single file may be larger than a transfer should be. */
export function transfers(files: readonly PickedFile[], limits = most): PickedFile[][] {
  const result: PickedFile[][] = [];
  let bytes = 0;
  for (const picked of files) {
    const last = result.at(-1);
    if (last && last.length < limits.files && bytes + picked.file.size <= limits.bytes) {
      last.push(picked);
      bytes += picked.file.size;
    } else {
      result.push([picked]);
      bytes = picked.file.size;
    }
  }
  return result;
}
