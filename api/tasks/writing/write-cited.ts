import type { RenderedPrompt } from '../../../prompts/prompt.ts';
import type { StreamEvent } from '../../contract/events.ts';
import type { Section } from '../../contract/grounded-text.ts';
import type { ChatMessages } from '../../model/chat-model.ts';
import { ModelError } from '../../model/model-error.ts';
import type { ModelRecord } from '../provenance/model-record.ts';
import { progress, type Step } from '../task.ts';
import { CitedChecker, describeFaults } from './check-cited.ts';
import { follow } from './follow.ts';
import { citePassage, type NumberedSource } from './numbered.ts';
import { plantedIn } from './planted.ts';
import { type Reading, StatementReader } from './statement-reader.ts';

export interface WriteCitedOptions {
  /** Which model writes, and where its use is kept account of. */
  record: ModelRecord;
  prompt: RenderedPrompt | ChatMessages;
  /** The passages the prompt shows; empty where the model writes without material. */
  sources: readonly NumberedSource[];
  signal: AbortSignal;
  /** Ends the writing and keeps what is written. */
  stop?: AbortSignal | undefined;
  maxTokens?: number | undefined;
}

export interface Written {
  sections: Section[];
  /** Topics the model says the material does not contain. */
  missingTopics: string[];
  /** `length`: the output limit was reached; `cut`: the answer broke off. What is there is there. */
  finish: 'stop' | 'length' | 'cut';
  /** Why it broke off; null unless `cut`, and where a person stopped it. */
  error: ModelError | null;
  /** Passages among the sources that give orders to a model. */
  planted: NumberedSource[];
}

/**
 * Lets the model write from numbered passages and streams what it writes: text as it comes, each statement when it
 * is complete, its check and citations right behind it. Markers that mean nothing are dropped, wrong ones replaced;
 * a statement that nothing carries stays and is marked. An answer that breaks off keeps its complete statements.
 *
 * @throws ModelError when the model fails before its first statement; the signal's reason when it is aborted
 */
export async function* writeCited(options: WriteCitedOptions): Step<Written> {
  const { record, prompt, sources, signal, stop, maxTokens } = options;
  const either = stop ? AbortSignal.any([signal, stop]) : signal;
  const checker = new CitedChecker(sources, (number) => record.dropped(number));
  let text = new SectionsBeingWritten(checker);
  let reader = new StatementReader();
  let finish: Written['finish'] = 'stop';
  let error: ModelError | null = null;
  let talk = false;
  record.asked(prompt, sources);
  try {
    for await (const event of follow(record.model, prompt, { signal: either, maxTokens })) {
      if (event.type === 'retry') {
        record.retried();
        yield progress(`${event.retry.reason} Neuer Versuch …`);
      } else if (event.type === 'end') {
        record.ended(event.ending);
        finish = event.ending.finish;
      } else if (event.type === 'restart') {
        text = new SectionsBeingWritten(checker);
        reader = new StatementReader();
        yield { type: 'restart' };
      } else {
        for (const reading of reader.push(event.text)) {
          talk ||= reading.type === 'talk';
          yield* text.take(reading);
        }
      }
    }
  } catch (thrown) {
    signal.throwIfAborted();
    finish = 'cut';
    if (!stop?.aborted) {
      if (!(thrown instanceof ModelError) || text.empty) throw thrown;
      error = thrown;
    }
  }
  // A sentence that broke off in the middle is none, unless it is all there is.
  if (finish === 'stop' || text.empty) for (const reading of reader.end()) yield* text.take(reading);
  record.corrected(...describeFaults(checker.faults));
  if (talk) record.corrected('Sätze über die Antwort selbst wurden weggelassen.');
  const { sections, missingTopics } = text;
  return { sections, missingTopics, finish, error, planted: plantedIn(sources) };
}

/** The text as far as it has come, and the events that tell of its growing. */
class SectionsBeingWritten {
  readonly #sections: Section[] = [];
  readonly missingTopics: string[] = [];
  readonly #checker: CitedChecker;

  constructor(checker: CitedChecker) {
    this.#checker = checker;
  }

  get empty(): boolean {
    return this.sections.length === 0;
  }

  /** Sections with something in them. */
  get sections(): Section[] {
    return this.#sections.filter(({ statements }) => statements.length > 0);
  }

  *take(reading: Reading): Generator<StreamEvent> {
    switch (reading.type) {
      case 'delta': {
        const { at, heading, section } = this.#current();
        yield {
          type: 'delta',
          section: at,
          statement: section.statements.length,
          text: reading.text,
          heading,
        };
        break;
      }
      case 'statement':
        yield* this.#statement(reading.text, reading.numbers);
        break;
      case 'heading':
        this.#begin(reading.text);
        break;
      case 'paragraph':
        if (this.#sections.at(-1)?.statements.length) this.#begin(null);
        break;
      case 'missing':
        this.missingTopics.push(...reading.topics);
        break;
      case 'talk':
        break;
    }
  }

  *#statement(text: string, numbers: readonly number[]): Generator<StreamEvent> {
    const { at, heading, section } = this.#current();
    const statement = section.statements.length;
    const cited = this.#checker.cited(numbers);
    const announced = { text, citations: cited.map(citePassage), check: null };
    yield { type: 'statement', section: at, statement: announced, heading };
    const checked = this.#checker.check(text, cited);
    section.statements.push(checked);
    yield { type: 'check', section: at, statement, check: checked.check, citations: checked.citations };
  }

  /** A section without statements takes the next heading instead of staying empty. */
  #begin(heading: string | null): void {
    const last = this.#sections.at(-1);
    if (last && last.statements.length === 0) last.heading = heading ?? last.heading;
    else this.#sections.push({ heading, statements: [] });
  }

  #current() {
    if (this.#sections.length === 0) this.#sections.push({ heading: null, statements: [] });
    const at = this.#sections.length - 1;
    const section = this.#sections[at]!;
    return { at, section, heading: section.heading };
  }
}
