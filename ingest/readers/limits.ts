import { ReadError } from './read-error.ts';

/** How much one untrusted file may cost. Whatever exceeds a limit ends in a ReadError, never in a guess. */
export interface Limits {
  /** Size of the file itself. */
  bytes: number;
  /** Pages of a PDF, slides of a presentation. */
  pages: number;
  /** Wall-clock seconds until the reading process is killed. */
  seconds: number;
  /** Memory of the reading process in MiB, JavaScript heap and resident set alike. */
  megabytes: number;
  /** Sum of all unpacked members of a ZIP container. */
  unpackedBytes: number;
  /** Unpacked size of one ZIP member divided by its packed size; looked at above `ratioFloor`. */
  unpackRatio: number;
  /** Members in a ZIP container. */
  members: number;
}

/** Made for the largest files a ministry has: budgets and plenary volumes of some thousand pages. */
export const defaultLimits: Limits = {
  bytes: 200 * 1024 * 1024,
  pages: 5000,
  seconds: 180,
  megabytes: 1536,
  unpackedBytes: 400 * 1024 * 1024,
  unpackRatio: 200,
  members: 10_000,
};

/** The error for a file over the size limit, to be given before its bytes are even loaded. */
export function tooLarge(limit: number): ReadError {
  const megabytes = Math.floor(limit / 1024 / 1024);
  return new ReadError('too-large', `Die Datei ist zu groß; gelesen werden Dateien bis ${megabytes} MB.`);
}
