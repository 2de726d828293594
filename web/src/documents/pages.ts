/** Rows fetched together, and rows drawn together: a page is a few chunks. */
export const pageSize = 100;
export const chunkSize = 20;

/** A list that is fetched page by page, in whatever order it is looked at. */
export interface Pages<T> {
  total: number;
  /** By number, from 0; a page that is not there has not been fetched. */
  pages: ReadonlyMap<number, readonly T[]>;
}

export const pageOf = (chunk: number): number => Math.floor((chunk * chunkSize) / pageSize);

/** The rows of a chunk, or null while their page is not there. */
export function rowsOf<T>({ pages }: Pages<T>, chunk: number): readonly T[] | null {
  const offset = (chunk * chunkSize) % pageSize;
  return pages.get(pageOf(chunk))?.slice(offset, offset + chunkSize) ?? null;
}

/** How many rows a chunk has, fetched or not. */
export const rowCount = (total: number, chunk: number): number =>
  Math.min(chunkSize, Math.max(0, total - chunk * chunkSize));

/** Everything fetched so far, in order. */
export const fetched = <T>({ pages }: Pages<T>): T[] =>
  [...pages].sort(([a], [b]) => a - b).flatMap(([, rows]) => rows);
