import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditDirectory } from '../jobs/audit.ts';
import type { JobRecord } from '../jobs/job-record.ts';
import type { Library } from '../library-types.ts';
import { type LibraryOptions, openLibrary } from '../library.ts';
import type { AccessScope } from '../store/access-scope.ts';
import { createTemporaryDatabase, type TemporaryDatabase } from './temporary-database.ts';

export const everything: AccessScope = { user: 'test', dossiers: 'all' };

export const bytes = (text: string) => new TextEncoder().encode(text);

/** A PostgreSQL server for tests; without one, records are embedded. */
export const temporaryServer = process.env['AMTSFEDER_TEST_DATABASE_URL'];

/**
 * A library in a directory of its own, for tests with real stores. Its records are embedded, or in
 * a new database on `temporaryServer`.
 */
export class TemporaryLibrary {
  readonly dataDir: string;
  readonly errors: unknown[] = [];
  readonly #database: TemporaryDatabase | null;
  #library: Library | null = null;

  private constructor(dataDir: string, database: TemporaryDatabase | null) {
    this.dataDir = dataDir;
    this.#database = database;
  }

  static async open(): Promise<TemporaryLibrary> {
    const database = temporaryServer ? await createTemporaryDatabase(temporaryServer) : null;
    const temporary = new TemporaryLibrary(await mkdtemp(join(tmpdir(), 'library-')), database);
    await temporary.reopen();
    return temporary;
  }

  get databaseUrl(): string | undefined {
    return this.#database?.url;
  }

  get library(): Library {
    if (!this.#library) throw new Error('The library is closed.');
    return this.#library;
  }

  async reopen(options: Partial<LibraryOptions> = {}): Promise<void> {
    await this.close();
    this.#library = await openLibrary({
      dataDir: this.dataDir,
      databaseUrl: this.databaseUrl,
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
    return auditDirectory(this.dataDir, this.databaseUrl);
  }

  async delete(): Promise<void> {
    await this.close();
    await this.#database?.drop();
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
