import type { StreamEvent } from '../../../api/contract/events.ts';
import type { Check, Statement } from '../../../api/contract/grounded-text.ts';
import type { Run } from '../../../api/contract/runs.ts';
import { timeLeft } from '../runs/time-left.ts';

/** A statement as it is shown: its check may be on the way. */
export interface ShownStatement extends Omit<Statement, 'check'> {
  check: Check | null;
}

export interface ShownSection {
  heading: string | null;
  statements: ShownStatement[];
}

/** A text that is being written: what has come so far. */
export class LiveText {
  sections = $state.raw<ShownSection[]>([]);
  /** The statement being written, and the section it will stand in. */
  rest = $state.raw<{ section: number; text: string }>({ section: 0, text: '' });
  /** What the server is doing just now. */
  progress = $state('');
  /** How far it is, where that is known. */
  share = $state<number | null>(null);
  /** How long it will still take, in milliseconds, where that can be reckoned. */
  left = $state<number | null>(null);
  #counting: Run['progress'] = null;

  constructor(progress: string) {
    this.progress = progress;
  }

  get empty(): boolean {
    return this.sections.length === 0 && this.rest.text === '';
  }

  /** Takes in one event of the stream; those that are about something else change nothing. */
  take(event: StreamEvent): void {
    switch (event.type) {
      case 'progress':
        this.progress = event.message;
        this.share = event.total ? (event.done ?? 0) / event.total : null;
        this.#count(event);
        break;
      case 'run':
        this.#counting = event.run.progress;
        break;
      case 'restart':
        this.sections = [];
        this.rest = { section: 0, text: '' };
        break;
      case 'delta':
        this.progress = 'Das Sprachmodell schreibt';
        this.#change(event.section, event.heading, (statements) => statements);
        this.rest = { section: event.section, text: this.rest.text + event.text };
        break;
      case 'statement':
        this.rest = { section: event.section, text: '' };
        this.#change(event.section, event.heading, (statements) => [...statements, event.statement]);
        break;
      case 'check':
        this.#change(event.section, undefined, (statements) =>
          statements.map((statement, index) =>
            index === event.statement
              ? { ...statement, check: event.check, citations: event.citations ?? statement.citations }
              : statement,
          ),
        );
        break;
    }
  }

  /** Counting to the same total goes on from where it began, however late somebody joins. */
  #count({ message, done, total }: Extract<StreamEvent, { type: 'progress' }>): void {
    const before = this.#counting;
    const since = total !== null && before?.total === total ? before.since : new Date().toISOString();
    this.#counting = { message, done, total, since };
    this.left = timeLeft(this.#counting, Date.now());
  }

  #change(
    at: number,
    heading: string | null | undefined,
    change: (before: ShownStatement[]) => ShownStatement[],
  ): void {
    const sections = [...this.sections];
    while (sections.length <= at) sections.push({ heading: null, statements: [] });
    const section = sections[at]!;
    sections[at] = { heading: heading ?? section.heading, statements: change(section.statements) };
    this.sections = sections;
  }
}
