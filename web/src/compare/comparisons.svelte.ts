import type { Comparison, VersionRequest } from '../../../api/contract/compare.ts';
import { comparisonBodySchema } from '../../../api/contract/compare.ts';
import type { Run } from '../../../api/contract/runs.ts';
import type { Work, WorkHead } from '../../../api/contract/works.ts';
import { Request } from '../api/request.svelte.ts';
import { getWork, listWorks } from '../api/works.ts';
import type { Route } from '../routing/hash.ts';
import { router } from '../routing/router.svelte.ts';
import { runs } from '../runs/runs.svelte.ts';

/** Where a version comes from. */
export type Origin = 'dokument' | 'datei' | 'text';

/** One of the two versions, as somebody chooses it. */
export class Version {
  origin = $state<Origin>('dokument');
  document = $state<string | null>(null);
  file = $state.raw<File | null>(null);
  text = $state('');

  get ready(): boolean {
    if (this.origin === 'text') return this.text.trim() !== '';
    return this.origin === 'datei' ? this.file !== null : this.document !== null;
  }

  take(file: File): void {
    this.origin = 'datei';
    this.file = file;
  }

  /** Undefined for a file: it comes along. */
  get request(): VersionRequest | undefined {
    if (this.origin === 'datei') return undefined;
    return this.origin === 'text' ? { text: this.text } : { document: this.document! };
  }
}

/** The page „Vergleichen“: two versions to choose, the comparisons kept, and the one that is open. */
class Comparisons {
  readonly old = new Version();
  readonly new = new Version();
  kept = new Request<WorkHead[]>();
  open = new Request<{ work: Work; comparison: Comparison }>();
  /** Whether a comparison could be begun. */
  begun = new Request<Run>();
  #shown: string | null = null;

  get ready(): boolean {
    return this.old.ready && this.new.ready;
  }

  /** Opens the comparison that the address names, or shows where one begins. */
  follow({ view, params }: Route): void {
    if (view !== 'vergleichen') return;
    const id = params.get('vergleich') ?? '';
    if (id === this.#shown) return;
    this.#shown = id;
    if (id) {
      void this.open.run(async (signal) => {
        const work = await getWork(id, signal);
        return { work, comparison: comparisonBodySchema.parse(work.body).result };
      });
    } else {
      this.open.clear();
      this.refresh();
    }
  }

  refresh(): void {
    void this.kept.run(async (signal) => (await listWorks({ kind: 'comparison' }, signal)).works);
  }

  /** Files dropped on a version; of two the other version takes the second. */
  drop(version: Version, files: readonly File[]): void {
    const [first, second] = files;
    const [one, other] = second ? [this.old, this.new] : [version, null];
    if (first) one.take(first);
    if (second && other) other.take(second);
  }

  swap(): void {
    const [before, after] = [snapshot(this.old), snapshot(this.new)];
    Object.assign(this.old, after);
    Object.assign(this.new, before);
  }

  /** Has both versions compared, and shows how that comes about. */
  async compare(): Promise<void> {
    const sides = [this.old, this.new];
    const files = sides.flatMap(({ origin, file }) => (origin === 'datei' && file ? [file] : []));
    const [old, now] = sides.map(({ request }) => request);
    const request = { ...(old && { old }), ...(now && { new: now }) };
    await this.begun.run(() => runs.show({ kind: 'comparison', request }, files));
  }
}

const snapshot = ({ origin, document, file, text }: Version) => ({ origin, document, file, text });

export const comparisons = new Comparisons();
router.follow((route) => comparisons.follow(route));
