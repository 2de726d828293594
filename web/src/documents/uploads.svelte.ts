import type { Job } from '../../../api/contract/documents.ts';
import { listJobs, watchJob } from '../api/client.ts';
import { toApiError, type ApiError } from '../api/problem.ts';
import { upload } from '../api/upload.ts';
import { library } from './library.svelte.ts';
import type { PickedFile } from './picked-files.ts';
import { transfers } from './transfers.ts';

/** Files handed in together: on their way (`job` is still null), being read, or done. */
export class Upload {
  readonly id: string;
  readonly dossier: string;
  readonly paths: readonly string[];
  /** Share of the bytes that has left this computer, 0 to 1. */
  sent = $state(0);
  job = $state.raw<Job | null>(null);
  error = $state.raw<ApiError | null>(null);
  finished = $derived(this.error !== null || this.job?.status === 'done');

  constructor(id: string, dossier: string, paths: readonly string[], job: Job | null = null) {
    this.id = id;
    this.dossier = dossier;
    this.paths = paths;
    this.job = job;
  }
}

/** Everything that is being taken in. It goes on while the person works elsewhere, and is found again after a reload. */
class Uploads {
  list = $state.raw<Upload[]>([]);
  active = $derived(this.list.filter((item) => !item.finished));
  #count = 0;
  #lastRefresh = 0;
  #following: Promise<void> = Promise.resolve();

  /** Sends files into a dossier and follows what becomes of them. */
  async add(files: PickedFile[], dossier: string): Promise<void> {
    for (const part of transfers(files)) {
      const paths = part.map(({ path }) => path);
      const item = new Upload(`upload-${++this.#count}`, dossier, paths);
      this.list = [item, ...this.list];
      try {
        const job = await upload(part, dossier, (share) => (item.sent = share));
        item.job = job;
        this.#followNext(item, job.id);
      } catch (error) {
        item.error = toApiError(error);
      }
    }
  }

  /** Finds jobs that still run, of an earlier visit for instance, and follows them. */
  async resume(): Promise<void> {
    const { jobs } = await listJobs();
    for (const job of jobs.filter(({ status }) => status === 'running')) {
      const paths = job.files.map(({ path }) => path);
      const item = new Upload(job.id, job.dossier.name, paths, job);
      this.list = [...this.list, item];
      this.#followNext(item, job.id);
    }
  }

  dismiss(item: Upload): void {
    this.list = this.list.filter((other) => other !== item);
  }

  /** One after the other, as the server works: browsers allow few open streams at a time. */
  #followNext(item: Upload, jobId: string): void {
    this.#following = this.#following.then(() => this.#follow(item, jobId));
  }

  /** Watches a job to its end; a broken connection is taken up again. */
  async #follow(item: Upload, jobId: string): Promise<void> {
    for (let failures = 0; !item.finished && failures < 5; failures++) {
      try {
        for await (const job of watchJob(jobId)) {
          failures = 0;
          item.job = job;
          this.#refreshSoon();
        }
      } catch (error) {
        if (failures === 4) item.error = toApiError(error);
      }
      if (!item.finished) await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** failures));
    }
    await library.refresh();
  }

  #refreshSoon(): void {
    if (Date.now() - this.#lastRefresh < 1500) return;
    this.#lastRefresh = Date.now();
    void library.refresh();
  }
}

export const uploads = new Uploads();
