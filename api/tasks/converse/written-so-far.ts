import type { StreamEvent } from '../../contract/events.ts';
import type { Check, Section } from '../../contract/grounded-text.ts';

const unchecked: Check = {
  status: 'unsupported',
  findings: [
    {
      kind: 'uncarried',
      message: 'Diese Aussage wurde nicht mehr geprüft, weil das Schreiben vorher endete.',
      span: null,
      source: null,
    },
  ],
};

/** The complete statements of a text that is being written, for when it ends early. */
export class WrittenSoFar {
  sections: Section[] = [];

  take(event: StreamEvent): void {
    if (event.type === 'restart') this.sections = [];
    else if (event.type === 'statement') {
      const { statement, heading } = event;
      const section = this.#section(event.section);
      section.heading = heading ?? section.heading;
      section.statements.push({ ...statement, check: statement.check ?? unchecked });
    } else if (event.type === 'check') {
      const statement = this.#section(event.section).statements[event.statement];
      if (statement) statement.check = event.check;
    }
  }

  #section(at: number): Section {
    while (this.sections.length <= at) this.sections.push({ heading: null, statements: [] });
    return this.sections[at]!;
  }
}
