import type { SimplificationBody, SimplificationHead } from '../../../api/contract/simplify.ts';
import type { Level } from '../../../language/plain/rewrite/level.ts';
import { Request } from '../api/request.svelte.ts';
import {
  keepSimplification,
  listSimplifications,
  loadSimplification,
  removeSimplification,
  restoreSimplification,
  simplify,
} from '../api/simplifications.ts';
import { notices } from '../errors/notices.svelte.ts';
import { models } from '../models/models.svelte.ts';
import type { Route } from '../routing/hash.ts';
import { router } from '../routing/router.svelte.ts';
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
  progress = $state('');
  kept = new Request<SimplificationHead[]>();
  /** Rewriting under way, and the one opened last. */
  open = new Request<Workbench>();
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

  /** Rewrites what is chosen, keeps the result and opens it. */
  async rewrite(): Promise<void> {
    const { origin, text, file, document, level } = this;
    this.progress = 'Lese den Text …';
    await this.open.run(async (signal) => {
      const source = origin === 'text' ? { text } : origin === 'dokument' ? { document: document! } : {};
      const body = await this.#result(
        simplify({ ...source, level, ...models.request }, origin === 'datei' ? file : null, signal),
      );
      const kept = await keepSimplification(body);
      this.#shown = kept.id;
      router.go('klartext', { dossier: router.param('dossier'), umschreibung: kept.id });
      return new Workbench(kept);
    });
  }

  async #result(events: ReturnType<typeof simplify>): Promise<SimplificationBody> {
    for await (const event of events) {
      if (event.type === 'progress') this.progress = event.message;
      if (event.type === 'simplified') {
        for (const { message } of event.result.notices) notices.say(message);
        return event.result;
      }
    }
    throw new Error('The stream ended without a result');
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
