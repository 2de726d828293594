import type {
  Simplification,
  SimplificationBody,
  SimplifiedSentence,
} from '../../../api/contract/simplify.ts';
import type { AnalysedSentence } from '../../../language/plain/findings/analyse.ts';
import type { PlainFinding } from '../../../language/plain/findings/finding.ts';
import { shownDifference } from '../../../language/plain/fact-difference.ts';
import { layOut } from '../../../language/plain/layout.ts';
import type { Level } from '../../../language/plain/rewrite/level.ts';
import { sentences as sentencesOf } from '../../../language/sentences.ts';
import { ApiError } from '../api/problem.ts';
import { Request } from '../api/request.svelte.ts';
import { loadSimplification, saveSimplification, simplify } from '../api/simplifications.ts';
import { Autosave } from '../draft/autosave.svelte.ts';
import { models } from '../models/models.svelte.ts';
import { LiveAnalysis } from './live-analysis.svelte.ts';

/** A rewriting that a person works on: what was chosen for each sentence, measured and saved as it changes. */
export class Workbench {
  readonly id: string;
  /** Short enough for a heading. */
  readonly title: string;
  body = $state.raw<SimplificationBody>()!;
  readonly saving: Autosave;
  /** Writing anew for another level. */
  readonly rewriting = new Request<SimplificationBody>();
  progress = $state('');
  readonly before = new LiveAnalysis();
  readonly after = new LiveAnalysis();
  #revision: number;

  constructor({ id, title, revision, body, updatedAt }: Simplification) {
    this.id = id;
    this.title = title;
    this.#revision = revision;
    this.saving = new Autosave(() => this.#save(), updatedAt);
    this.body = body;
    this.#measure();
  }

  readonly #beforeFindings = $derived(byText(this.before.current?.sentences ?? []));
  readonly #afterFindings = $derived(byText(this.after.current?.sentences ?? []));

  /** The rewriting as plain text, label and structure included. */
  get text(): string {
    const { blocks, sentences, level, label } = this.body;
    return layOut(blocks, sentences, level, label);
  }

  /** What makes the sentence hard to read as it stood. */
  findingsBefore(sentence: SimplifiedSentence): PlainFinding[] {
    return this.#beforeFindings.get(sentence.before) ?? [];
  }

  /** What is still hard, with the sentence of the rewriting it stands in. */
  findingsAfter({ after }: SimplifiedSentence): { text: string; finding: PlainFinding }[] {
    return sentencesOf(after).flatMap(({ start, end }) => {
      const text = after.slice(start, end);
      return (this.#afterFindings.get(text) ?? []).map((finding) => ({ text, finding }));
    });
  }

  get accepted(): number {
    return this.body.sentences.filter((sentence) => sentence.accepted).length;
  }

  /** Takes one of the sentence's versions, or leaves the sentence as it was. */
  choose(index: number, engine: 'none' | 'rules' | 'model'): void {
    const { before, versions } = this.body.sentences[index]!;
    const version = versions.find((each) => each.engine === engine);
    this.#put(index, {
      engine,
      after: version?.text ?? before,
      rules: version?.rules ?? [],
      accepted: true,
    });
  }

  accept(index: number, accepted: boolean): void {
    this.#put(index, { accepted });
  }

  /** The person's own wording. */
  edit(index: number, text: string): void {
    this.#put(index, { after: text, engine: 'person', rules: [], accepted: true });
  }

  acceptAll(): void {
    this.#set({ ...this.body, sentences: this.body.sentences.map((each) => ({ ...each, accepted: true })) });
  }

  /** Writes the source anew for another level; what the person has written stays. */
  async rewriteFor(level: Level): Promise<void> {
    const { blocks, title, context, sentences: former } = this.body;
    await this.rewriting.run(async (signal) => {
      const events = simplify({ blocks, title, context, level, ...models.request }, signal);
      for await (const event of events) {
        if (event.type === 'progress') this.progress = event.message;
        if (event.type === 'simplified') return keepOwn(event.result, former);
      }
      throw new ApiError({ code: 'unknown', status: 0, detail: 'Die Umschreibung ist abgebrochen.' });
    });
    if (this.rewriting.value) this.#set(this.rewriting.value);
  }

  /** Somebody saved in between: shows that state in place of this one. */
  async takeTheirs(): Promise<void> {
    const { body, revision, updatedAt } = await this.#stored();
    this.#revision = revision;
    this.body = body;
    this.#measure();
    this.saving.settle(updatedAt);
  }

  /** Somebody saved in between: saves this state over that one, which stays among the versions. */
  async keepMine(): Promise<void> {
    this.#revision = (await this.#stored()).revision;
    this.saving.resume();
  }

  #stored(): Promise<Simplification> {
    return loadSimplification(this.id, new AbortController().signal);
  }

  #put(index: number, change: Partial<SimplifiedSentence>): void {
    const sentences = this.body.sentences.map((sentence, at) => {
      if (at !== index) return sentence;
      const changed = { ...sentence, ...change };
      const { lost, added } = shownDifference(changed.before, changed.after);
      return { ...changed, facts: { lost, added } };
    });
    this.#set({ ...this.body, sentences });
  }

  #set(body: SimplificationBody): void {
    this.body = body;
    this.#measure();
    this.saving.touch();
  }

  #measure(): void {
    const { blocks, sentences, level } = this.body;
    const unchanged = sentences.map((sentence) => ({ ...sentence, after: sentence.before }));
    this.before.look(layOut(blocks, unchanged, 'buergernah'), level);
    this.after.look(layOut(blocks, sentences, level), level);
  }

  async #save(): Promise<'saved' | 'conflict'> {
    try {
      this.#revision = (await saveSimplification(this.id, this.#revision, this.body)).revision;
      return 'saved';
    } catch (error) {
      if (error instanceof ApiError && error.code === 'work-conflict') return 'conflict';
      throw error;
    }
  }
}

const byText = (sentences: readonly AnalysedSentence[]) =>
  new Map(
    sentences.map(({ text, findings }): [string, PlainFinding[]] => {
      // In the whole text an item of a list stands behind its bullet.
      const bullet = /^• /.exec(text)?.[0].length ?? 0;
      const own = findings.map((finding) => ({
        ...finding,
        span: finding.span.map((at) => Math.max(0, at - bullet)) as [number, number],
      }));
      return [text.slice(bullet), bullet > 0 ? own : findings];
    }),
  );

/** Only what belongs to the body, with the person's own sentences where the source is the same. */
function keepOwn(
  { title, level, context, label, blocks, sentences }: SimplificationBody,
  former: readonly SimplifiedSentence[],
): SimplificationBody {
  const own = new Map(
    former.filter(({ engine }) => engine === 'person').map((each) => [`${each.block} ${each.before}`, each]),
  );
  const merged = sentences.map((sentence) => {
    const written = own.get(`${sentence.block} ${sentence.before}`);
    return written ? { ...written, versions: sentence.versions } : sentence;
  });
  return { title, level, context, label, blocks, sentences: merged };
}
