import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditDirectory } from '../jobs/audit.ts';
import type { JobRecord } from '../jobs/job-record.ts';
import type { Library } from '../library-types.ts';
import { type LibraryOptions, openLibrary } from '../library.ts';
import type { AccessScope } from '../store/access-scope.ts';

export const everything: AccessScope = { user: 'test', dossiers: 'all' };

export const bytes = (text: string) => new TextEncoder().encode(text);

/** A library in a directory of its own, for tests with real stores. */
export class TemporaryLibrary {
  readonly dataDir: string;
  readonly errors: unknown[] = [];
  #library: Library | null = null;

  private constructor(dataDir: string) {
    this.dataDir = dataDir;
  }

  static async open(): Promise<TemporaryLibrary> {
    const temporary = new TemporaryLibrary(await mkdtemp(join(tmpdir(), 'library-')));
    await temporary.reopen();
    return temporary;
  }

  get library(): Library {
    if (!this.#library) throw new Error('The library is closed.');
    return this.#library;
  }

  async reopen(options: Partial<LibraryOptions> = {}): Promise<void> {
    await this.close();
    this.#library = await openLibrary({
      dataDir: this.dataDir,
      log: (error) => this.errors.push(error),
      ...options,
    });
  }

  async close(): Promise<void> {
    await this.#library?.close();
    this.#library = null;
  }

  /** Closes the library and looks at what it has left on disk. */
  async complaints(): Promise<string[]> {
    await this.close();
    return auditDirectory(this.dataDir);
  }

  async delete(): Promise<void> {
    await this.close();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  /** Takes files in and waits until their job is done. */
  async ingest(files: Record<string, string | Uint8Array>, dossier?: string): Promise<JobRecord> {
    const incoming = Object.entries(files).map(([path, content]) => ({
      path,
      bytes: typeof content === 'string' ? bytes(content) : content,
    }));
    const { id } = await this.library.ingest(everything, incoming, dossier);
    await this.library.idle();
    return (await this.library.job(everything, id))!;
  }

  /** Sources and states of a dossier's documents, by source. */
  async listing(dossier: string): Promise<Record<string, string>> {
    const { documents } = await this.library.documents(everything, { dossier });
    return Object.fromEntries(documents.map(({ source, status }) => [source, status]).sort());
  }
}
