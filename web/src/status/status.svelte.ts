import { listDocuments, listDossiers, listModels, loadHealth } from '../api/client.ts';
import { Request } from '../api/request.svelte.ts';

const secondsBetween = 3;

/** How the installation is doing, as the status page shows it. */
class ServerStatus {
  readonly health = new Request<Awaited<ReturnType<typeof loadHealth>> & { tookMs: number }>();
  /** The models after each has been made to say a word. */
  readonly models = new Request<Awaited<ReturnType<typeof listModels>>>();
  readonly stock = new Request<{ documents: number; dossiers: number }>();

  /** Asks once, then again every few seconds while the index is being built; returns what ends that. */
  watch(): () => void {
    this.refresh();
    const timer = setInterval(() => {
      if (this.health.value?.index.rebuilding) this.#askHealth();
    }, secondsBetween * 1000);
    return () => clearInterval(timer);
  }

  refresh(): void {
    this.#askHealth();
    void this.models.run((signal) => listModels({ probe: true }, signal));
    void this.stock.run(async (signal) => {
      const all = { dossier: null, offset: 0, limit: 1 };
      const [{ total }, { dossiers }] = await Promise.all([listDocuments(all, signal), listDossiers()]);
      return { documents: total, dossiers: dossiers.length };
    });
  }

  #askHealth(): void {
    void this.health.run(async (signal) => {
      const startedAt = performance.now();
      return { ...(await loadHealth(signal)), tookMs: performance.now() - startedAt };
    });
  }
}

export const serverStatus = new ServerStatus();
