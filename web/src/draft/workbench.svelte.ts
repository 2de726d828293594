import type { Draft, DraftPart, DraftStatement, StoredDraft } from '../../../api/contract/drafts.ts';
import * as api from '../api/drafts.ts';
import { randomId } from '../api/random-id.ts';
import { notices } from '../errors/notices.svelte.ts';
import { models } from '../models/models.svelte.ts';
import { Autosave } from './autosave.svelte.ts';
import { accept, editPart, insertStatements, replaceStatement, unchecked, type Edit } from './edit.ts';
import { begin, record, redo, undo, type History } from './history.ts';
import { merge, type Choice } from './merge.ts';

/** One draft on the desk: its state, what can be taken back, and how it gets saved. */
export class Workbench {
  readonly id: string;
  readonly saving: Autosave;
  /** The state another window has saved in between; null while there is none. */
  conflict = $state.raw<StoredDraft | null>(null);
  /** Ids of statements that are being checked, and of parts that are being written again. */
  busy = $state.raw<ReadonlySet<string>>(new Set());
  #history = $state.raw<History<Draft>>()!;
  #stored = $state.raw<StoredDraft>()!;
  /** The next saving keeps what another window saved as a version. */
  #keepNext = false;

  constructor(stored: StoredDraft) {
    this.id = stored.id;
    this.#stored = stored;
    this.#history = begin(stored.draft);
    this.saving = new Autosave(() => this.#save(), stored.updatedAt);
  }

  get draft(): Draft {
    return this.#history.now;
  }

  get revision(): number {
    return this.#stored.revision;
  }

  get dossier(): string | null {
    return this.#stored.dossier;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Makes a change that can be taken back. */
  change(edit: Edit): void {
    const next = edit(this.draft);
    if (next === this.draft) return;
    this.#go(record(this.#history, next));
  }

  undo(): void {
    this.#go(undo(this.#history));
  }

  redo(): void {
    this.#go(redo(this.#history));
  }

  /** Takes what the person has written in place of a sentence, and has it checked. An emptied sentence is dropped. */
  async rewrite(part: string, { id, text: before }: DraftStatement, text: string): Promise<void> {
    if (text === before) return;
    if (text === '') return this.change(accept(part, id, false));
    this.change(replaceStatement(part, id, [unchecked(id, text)]));
    await this.#check(part, id, text);
  }

  /** Adds a sentence of the person's behind another and has it checked. */
  async write(part: string, after: string | null, text: string): Promise<void> {
    if (text === '') return;
    const id = randomId();
    this.change(insertStatements(part, after, [unchecked(id, text)]));
    await this.#check(part, id, text);
  }

  /** Adds a passage of a source as a statement that cites it. */
  async cite(part: string, place: { documentId: string; start: number; end: number }): Promise<void> {
    try {
      const statement = await api.citePassage(place);
      const last = this.draft.parts.find(({ id }) => id === part)?.statements.at(-1)?.id ?? null;
      this.change(insertStatements(part, last, [statement]));
      notices.say('Die Textstelle ist eingefügt.');
    } catch (error) {
      notices.fail(error, 'Die Textstelle ließ sich nicht einfügen.');
    }
  }

  /** Has a part written again; what it said before can be taken back. */
  async redraft({ id, note }: DraftPart, wish: string, signal: AbortSignal): Promise<void> {
    await this.#while(id, async () => {
      const request = { draft: this.draft, part: id, wish, ...models.request };
      const answer = await api.redraftPart(request, signal);
      if (answer.part.statements.length === 0) {
        notices.say('Die Quellen geben dazu nichts her. Der Teil bleibt, wie er war.');
        return;
      }
      this.change(editPart(id, () => ({ ...answer.part, note })));
      for (const notice of answer.notices) notices.say(notice);
    }).catch((error: unknown) => notices.fail(error, 'Der Teil ließ sich nicht neu entwerfen.'));
  }

  /** Goes back to an earlier version. */
  async restoreVersion(version: number): Promise<void> {
    await this.saving.flush();
    try {
      const stored = await api.restoreVersion(this.id, version, this.revision);
      this.#stored = stored;
      this.#history = record(this.#history, stored.draft);
      this.saving.settle(stored.updatedAt);
      notices.say('Die frühere Fassung ist wieder da. Der Stand davor bleibt als Fassung erhalten.');
    } catch (error) {
      notices.fail(error, 'Die Fassung ließ sich nicht zurückholen.');
    }
  }

  /** Goes on with what comes of both states; theirs stays as a version. */
  settle(choices: ReadonlyMap<string, Choice>): void {
    const theirs = this.conflict;
    if (!theirs) return;
    const merged = merge(this.#stored.draft, this.draft, theirs.draft, choices);
    this.#stored = theirs;
    this.conflict = null;
    this.#history = record(this.#history, merged);
    this.#keepNext = true;
    this.saving.resume();
  }

  /** What stood in both states before they were merged. */
  get base(): Draft {
    return this.#stored.draft;
  }

  async #save(): Promise<'saved' | 'conflict'> {
    const { draft } = this;
    try {
      const keep = this.#keepNext;
      const stored = await api.saveDraft(this.id, { revision: this.revision, draft, keep });
      this.#keepNext = false;
      this.#stored = { ...stored, draft };
      return 'saved';
    } catch (error) {
      if (!(error instanceof api.DraftConflict)) throw error;
      this.conflict = error.current;
      return 'conflict';
    }
  }

  async #check(part: string, id: string, text: string): Promise<void> {
    await this.#while(id, async () => {
      const [first, ...more] = await api.checkSentences(this.draft, text);
      if (!first) return;
      // The sentence stays the one it was: other windows may be working on it, too.
      const checked = [{ ...first, id }, ...more];
      // The check changes nothing a person has done: it is no step of its own to take back.
      this.#history = { ...this.#history, now: replaceStatement(part, id, checked)(this.draft) };
      this.saving.touch();
    }).catch((error: unknown) => notices.fail(error, 'Der Satz ließ sich nicht prüfen.'));
  }

  async #while(id: string, task: () => Promise<void>): Promise<void> {
    this.busy = new Set([...this.busy, id]);
    try {
      await task();
    } finally {
      this.busy = new Set([...this.busy].filter((other) => other !== id));
    }
  }

  #go(history: History<Draft>): void {
    if (history === this.#history) return;
    this.#history = history;
    this.saving.touch();
  }
}
