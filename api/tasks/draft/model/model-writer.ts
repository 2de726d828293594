import type { RenderedPrompt } from '../../../../prompts/prompt.ts';
import { areNearDuplicates } from '../../../../language/similarity.ts';
import type { DraftPart, DraftStatement } from '../../../contract/drafts.ts';
import type { StreamEvent } from '../../../contract/events.ts';
import type { Form } from '../../../contract/forms.ts';
import type { Notice, Reading, Statement } from '../../../contract/grounded-text.ts';
import type { ChatModel } from '../../../model/chat-model.ts';
import { ModelRecord } from '../../provenance/model-record.ts';
import { budgetFor } from '../../writing/budget.ts';
import { noticesOf } from '../../writing/notices.ts';
import type { NumberedSource } from '../../writing/numbered.ts';
import { readingOf } from '../../writing/reading.ts';
import { writeCited } from '../../writing/write-cited.ts';
import type { DraftContext } from '../context.ts';
import type { DraftEvidence } from '../extract.ts';
import { isNotes } from '../notes/note-material.ts';
import type { PlannedPart } from '../plan.ts';
import { asDraftStatement } from '../write.ts';
import { Numbering } from './numbering.ts';
import { trimTo } from './trim.ts';

/** Passages a model is shown for one part. */
const mostPassages = 14;
/** Tokens a German word takes at most, with its markers, and room to end a sentence. */
const tokensPerWord = 4;
const spareTokens = 200;
/** Words that notes get when they become sentences. */
const joining = 1.3;

/** Has a language model write the parts of one draft, one after the other. */
export class ModelWriter {
  readonly record: ModelRecord;
  readonly notices: Notice[] = [];
  readonly #numbering = new Numbering();
  readonly #shown = new Set<NumberedSource>();

  constructor(
    private readonly context: DraftContext,
    private readonly model: ChatModel,
    private readonly form: Form,
    private readonly request: { brief: string; wish?: string },
    private readonly evidence: DraftEvidence,
  ) {
    this.record = new ModelRecord(model);
  }

  /** Asks the server once how much it can take. */
  async prepare(): Promise<void> {
    await this.model.prepare(this.context.signal);
  }

  /** Whether anything has been written by the model. */
  wrote = false;

  get reading(): Reading {
    return readingOf('passages', [...this.#shown]);
  }

  /**
   * Writes one part from the passages its sentences stand in, knowing what the parts before it say. A part that the
   * sources give nothing for is not written.
   *
   * @throws ModelError when the model fails before it has written anything
   */
  async *write(
    plan: PlannedPart,
    section: number,
    before: readonly DraftPart[],
  ): AsyncGenerator<StreamEvent, DraftStatement[]> {
    const found = await this.#sourcesFor(plan);
    if (found.length === 0) return [];
    const maxTokens = Math.ceil(plan.words * tokensPerWord) + spareTokens;
    const sources = budgetFor(this.model, this.#prompt(plan, before, []), maxTokens)
      .take(found)
      .slice(0, mostPassages);
    for (const source of sources) this.#shown.add(source);
    const writing = writeCited({
      record: this.record,
      prompt: this.#prompt(plan, before, sources),
      sources,
      signal: this.context.signal,
      maxTokens,
    });
    const written = yield* this.#inSection(writing, section, plan, before);
    this.notices.push(...noticesOf(written));
    this.wrote ||= written.sections.length > 0;
    const statements = this.#withoutRepeats(
      written.sections.flatMap((each) => each.statements),
      before,
    );
    const kept = trimTo(plan.form, statements);
    if (kept.length < statements.length) {
      this.record.corrected('Was die Länge eines Teils überschritt, wurde weggelassen.');
    }
    return kept.map((statement) => this.evidence.compared(asDraftStatement(statement)));
  }

  /** What a part may be written from; the best first, as the rest may not fit. */
  async #sourcesFor({ question, ranked, candidates }: PlannedPart): Promise<NumberedSource[]> {
    if (question === null) {
      const isFromNotes = candidates.length > 0 && candidates.every(({ material }) => isNotes(material));
      return this.#numbering.paragraphsOf(isFromNotes ? candidates : [...candidates, ...ranked]);
    }
    const { passages } = this.evidence;
    return (await passages.search(question)).flatMap((hit) => {
      const material = passages.materialOf(hit);
      return material ? [this.#numbering.stretch(material, hit.start, hit.end, hit)] : [];
    });
  }

  #prompt(
    plan: PlannedPart,
    before: readonly DraftPart[],
    sources: readonly NumberedSource[],
  ): RenderedPrompt {
    const { prompts } = this.context;
    const { brief, wish } = this.request;
    const wanted = [brief, wish].filter(Boolean).join('\n\n') || undefined;
    const passages = sources.map(({ passage }) => passage);
    const { title: form, purpose, tone } = this.form;
    const { part, words, question } = plan;
    if (plan.form.seeks.includes('Notizen') && plan.candidates.some(({ material }) => isNotes(material))) {
      const noted = plan.candidates.reduce((sum, each) => sum + each.words, 0);
      return prompts.render('fliesstext', {
        brief: wanted,
        tone,
        words: Math.ceil(joining * noted),
        notes: passages,
      });
    }
    return prompts.render('draft-part', {
      form,
      purpose,
      tone,
      part: part.heading ?? part.content,
      content: part.content,
      question: question ?? plan.form.question ?? undefined,
      words,
      brief: wanted,
      written: textOf(before) || undefined,
      passages,
    });
  }

  /** Models say things again, however much they are asked not to. */
  #withoutRepeats(statements: readonly Statement[], before: readonly DraftPart[]): Statement[] {
    const said = before.flatMap((part) => part.statements.map(({ text }) => text));
    const fresh = statements.filter(({ text }) => {
      const again = said.some((other) => areNearDuplicates(text, other));
      if (!again) said.push(text);
      return !again;
    });
    if (fresh.length < statements.length) {
      this.record.corrected('Aussagen, die der Entwurf schon enthielt, wurden weggelassen.');
    }
    return fresh;
  }

  /** The events of one part as events of the draft; where the model begins anew, the parts before it are told again. */
  async *#inSection<Result>(
    events: AsyncGenerator<StreamEvent, Result>,
    section: number,
    { part }: PlannedPart,
    before: readonly DraftPart[],
  ): AsyncGenerator<StreamEvent, Result> {
    for (;;) {
      const step = await events.next();
      if (step.done) return step.value;
      const event = step.value;
      if (event.type === 'restart') {
        yield event;
        yield* statementsIn(before);
      } else if (event.type === 'delta' || event.type === 'statement')
        yield { ...event, section, heading: part.heading };
      else if (event.type === 'check') yield { ...event, section };
      else yield event;
    }
  }
}

/** The events that tell of parts that are written already. */
export function* statementsIn(parts: readonly DraftPart[]): Generator<StreamEvent> {
  for (const [section, { heading, statements }] of parts.entries()) {
    for (const statement of statements) yield { type: 'statement', section, statement, heading };
  }
}

const textOf = (parts: readonly DraftPart[]) =>
  parts
    .filter(({ statements }) => statements.length > 0)
    .map(({ statements }) => statements.map(({ text }) => text).join(' '))
    .join('\n\n');
