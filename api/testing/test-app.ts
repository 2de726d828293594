import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../app.ts';
import type { Job } from '../contract/documents.ts';
import { type Config, readConfig } from '../config.ts';
import { openServices } from '../open-services.ts';

/** The real application over a library in a temporary directory. */
export async function openTestApp(settings: Record<string, string> = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), 'amtsfeder-api-'));
  const config: Config = readConfig({}, { AMTSFEDER_DATA: dataDir, ...settings });
  const logged: unknown[] = [];
  const services = {
    ...(await openServices(config, { eager: true })),
    log: (error: unknown) => void logged.push(error),
  };
  const app = createApp(services);

  /** Answers of `path` below /api; JSON bodies are sent as such. */
  async function request(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const form = body instanceof FormData;
    return app.request(`/api${path}`, {
      method,
      headers: { ...(body !== undefined && !form && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: form ? body : JSON.stringify(body) }),
    });
  }

  return {
    app,
    services,
    config,
    logged,
    request,
    /** Takes in files by path and content, and waits until they are done. */
    async ingest(files: Record<string, string | Uint8Array>, dossier?: string): Promise<Job> {
      const form = new FormData();
      for (const [path, content] of Object.entries(files)) {
        form.append('file', new File([content as string], 'datei'));
        form.append('path', path);
      }
      if (dossier) form.append('dossier', dossier);
      const { id } = (await (await request('POST', '/documents', form)).json()) as Job;
      await services.library.idle();
      return (await (await request('GET', `/jobs/${id}`)).json()) as Job;
    },
    async close() {
      await services.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type TestApp = Awaited<ReturnType<typeof openTestApp>>;
