import type { Run } from '../../../api/contract/runs.ts';
import type { SimplificationHead } from '../../../api/contract/simplify.ts';
import type { Level } from '../../../language/plain/rewrite/level.ts';
import { Request } from '../api/request.svelte.ts';
import {
  listSimplifications,
  loadSimplification,
  removeSimplification,
  restoreSimplification,
} from '../api/simplifications.ts';
import { notices } from '../errors/notices.svelte.ts';
import { models } from '../models/models.svelte.ts';
import type { Route } from '../routing/hash.ts';
import { router } from '../routing/router.svelte.ts';
import { runs } from '../runs/runs.svelte.ts';
import { Workbench } from './workbench.svelte.ts';

/** Where the text comes from. */
export type Origin = 'text' | 'datei' | 'dokument';

const key = 'amtsfeder-klartext';

/** The page „Klartext“: a text being written or chosen, the rewritings kept, and the one being worked on. */
class PlainPage {
  /** What is typed outlives a reload of this tab, and no more: it may be confidential. */
  #text = $state(sessionStorage.getItem(key) ?? '');
  origin = $state<Origin>('text');
  file = $state.raw<File | null>(null);
  document = $state<string | null>(null);
  level = $state<Level>('einfach');
  kept = new Request<SimplificationHead[]>();
  /** The one opened last. */
  open = new Request<Workbench>();
  /** Whether a rewriting could be begun. */
  begun = new Request<Run>();
  #shown: string | null = null;

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    sessionStorage.setItem(key, text);
  }

  get ready(): boolean {
    if (this.origin === 'text') return this.text.trim() !== '';
    return this.origin === 'datei' ? this.file !== null : this.document !== null;
  }

  /** Opens the rewriting that the address names, or shows where one begins. */
  follow({ view, params }: Route): void {
    if (view !== 'klartext') return;
    const id = params.get('umschreibung') ?? '';
    if (id === this.#shown) return;
    this.#shown = id;
    if (id) void this.open.run(async (signal) => new Workbench(await loadSimplification(id, signal)));
    else {
      this.open.clear();
      this.refresh();
    }
  }

  refresh(): void {
    void this.kept.run(async (signal) => (await listSimplifications(signal)).simplifications);
  }

  /** Has the chosen text rewritten, and shows how that comes about. */
  async rewrite(): Promise<void> {
    const { origin, text, file, document, level } = this;
    const source = origin === 'text' ? { text } : origin === 'dokument' ? { document: document! } : {};
    const request = { ...source, level, ...models.request };
    const files = origin === 'datei' && file ? [file] : [];
    await this.begun.run(() => runs.show({ kind: 'simplification', request }, files));
  }

  async remove({ id, title }: SimplificationHead): Promise<void> {
    try {
      await removeSimplification(id);
      notices.say(`„${title}“ ist entfernt.`, { label: 'Zurückholen', run: () => void this.#restore(id) });
    } catch (error) {
      notices.fail(error, `„${title}“ wurde nicht entfernt.`);
    }
    this.refresh();
  }

  async #restore(id: string): Promise<void> {
    try {
      await restoreSimplification(id);
    } catch (error) {
      notices.fail(error, 'Die Umschreibung ließ sich nicht zurückholen.');
    }
    this.refresh();
  }
}

export const plain = new PlainPage();
router.follow((route) => plain.follow(route));
