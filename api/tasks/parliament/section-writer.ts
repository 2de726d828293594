import type { RenderedPrompt } from '../../../prompts/prompt.ts';
import type { Passage } from '../../../prompts/passage.ts';
import type { StreamEvent } from '../../contract/events.ts';
import type { Notice, Reading, Section, Statement } from '../../contract/grounded-text.ts';
import type { ChatModel } from '../../model/chat-model.ts';
import { ModelError } from '../../model/model-error.ts';
import { ModelRecord } from '../provenance/model-record.ts';
import { progress } from '../task.ts';
import { budgetFor } from '../writing/budget.ts';
import { noticesOf } from '../writing/notices.ts';
import type { NumberedSource } from '../writing/numbered.ts';
import { readingOf } from '../writing/reading.ts';
import { writeCited } from '../writing/write-cited.ts';

/** Tokens a German word takes at most, with its markers, and room to end a sentence. */
const tokensPerWord = 4;
const spareTokens = 200;

export interface SectionToWrite {
  section: number;
  heading: string;
  /** What it may be written from, the best first; the rest may not fit. */
  sources: readonly Omit<NumberedSource, 'number'>[];
  prompt(passages: Passage[]): RenderedPrompt;
  words: number;
  /** The sections told before, in case the model begins anew. */
  before: readonly Section[];
}

/**
 * Has a language model write the sections of one text, each from its own passages alone, so that nobody's words get
 * into another one's section. Once the model has failed it writes nothing more, and the notices say so.
 */
export class SectionWriter {
  readonly record: ModelRecord;
  readonly #notices = new Map<string, Notice>();
  readonly #shown: NumberedSource[] = [];
  #prepared = false;
  #failed = false;
  wrote = false;

  constructor(
    private readonly model: ChatModel,
    private readonly signal: AbortSignal,
  ) {
    this.record = new ModelRecord(model);
  }

  get notices(): Notice[] {
    return [...this.#notices.values()];
  }

  get reading(): Reading {
    return readingOf('passages', this.#shown);
  }

  /** The statements of one section; empty where the sources give nothing, or the model has failed. */
  async *write(task: SectionToWrite): AsyncGenerator<StreamEvent, Statement[]> {
    if (this.#failed || task.sources.length === 0) return [];
    try {
      if (!this.#prepared) await this.model.prepare(this.signal);
      this.#prepared = true;
      return yield* this.#write(task);
    } catch (error) {
      this.signal.throwIfAborted();
      if (!(error instanceof ModelError)) throw error;
      this.#failed = true;
      const message = `${error.detail} Ab „${task.heading}“ stehen deshalb nur die wörtlichen Zitate.`;
      this.#notices.set(message, { code: error.code, message });
      yield progress(`${error.detail} Arbeite ohne Sprachmodell weiter …`);
      return [];
    }
  }

  async *#write({ section, heading, sources, prompt, words, before }: SectionToWrite) {
    const maxTokens = words * tokensPerWord + spareTokens;
    const numbered = sources.map((source, at) => {
      const number = this.#shown.length + at + 1;
      return { ...source, number, passage: { ...source.passage, number } };
    });
    const fitting = budgetFor(this.model, prompt([]), maxTokens).take(numbered);
    this.#shown.push(...fitting);
    const { record, signal } = this;
    const rendered = prompt(fitting.map(({ passage }) => passage));
    const writing = writeCited({ record, prompt: rendered, sources: fitting, signal, maxTokens });
    for (;;) {
      const step = await writing.next();
      if (step.done) {
        for (const notice of noticesOf(step.value)) this.#notices.set(notice.message, notice);
        const statements = step.value.sections.flatMap((one) => one.statements);
        this.wrote ||= statements.length > 0;
        return statements;
      }
      yield* retold(step.value, { section, heading, before });
    }
  }
}

/** An event of one section as an event of the whole text; where the model begins anew, all before is told again. */
function* retold(
  event: StreamEvent,
  { section, heading, before }: Pick<SectionToWrite, 'section' | 'heading' | 'before'>,
): Generator<StreamEvent> {
  if (event.type === 'restart') {
    yield event;
    for (const [at, told] of before.entries()) {
      for (const statement of told.statements) {
        yield { type: 'statement', section: at, statement, heading: told.heading };
      }
    }
  } else if (event.type === 'delta' || event.type === 'statement') yield { ...event, section, heading };
  else if (event.type === 'check') yield { ...event, section };
  else yield event;
}
