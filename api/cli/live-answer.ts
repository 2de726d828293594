import type { Turn } from '../contract/conversation.ts';
import type { StreamEvent } from '../contract/events.ts';
import type { Statement } from '../contract/grounded-text.ts';
import { type NumberedPlaces, printPlaces, printRefusal, printStatement } from './grounded.ts';
import { print, report, style, wrap } from './output.ts';

/** Prints an answer while it is written: each statement when its check is there. */
export class LiveAnswer {
  readonly #places: NumberedPlaces = new Map();
  #announced: Omit<Statement, 'check'> | null = null;
  #section = 0;

  take(event: StreamEvent): void {
    if (event.type === 'restart') print(style('dim', '  (beginnt von vorn)'));
    if (event.type === 'statement') {
      const { statement, heading, section } = event;
      if (section !== this.#section) print();
      if (heading && section !== this.#section) print(style('bold', heading));
      this.#section = section;
      if (statement.check) printStatement({ ...statement, check: statement.check }, this.#places);
      else this.#announced = statement;
    }
    if (event.type === 'check' && this.#announced) {
      const citations = event.citations ?? this.#announced.citations;
      printStatement({ ...this.#announced, citations, check: event.check }, this.#places);
      this.#announced = null;
    }
  }

  /** Prints what stands below the text, and how it ended where that was not in order. */
  end({ answer, status, problem }: Turn): void {
    if (answer?.refusal) printRefusal(answer.refusal);
    for (const { message } of answer?.notices ?? []) print(wrap(`! ${message}`));
    print();
    printPlaces(this.#places);
    if (status === 'stopped') print(style('dim', 'Angehalten; die Antwort ist unvollständig.'));
    if (problem) report(wrap(problem.detail));
  }
}
