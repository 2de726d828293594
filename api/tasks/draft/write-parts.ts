import type { DraftPart, DraftStatement } from '../../contract/drafts.ts';
import type { StreamEvent } from '../../contract/events.ts';
import type { Notice } from '../../contract/grounded-text.ts';
import { ModelError } from '../../model/model-error.ts';
import { progress, type TaskContext } from '../task.ts';
import { type DraftEvidence, extractPart } from './extract.ts';
import type { ModelWriter } from './model/model-writer.ts';
import type { PlannedPart } from './plan.ts';

/**
 * Writes the parts in order. Where the model fails, what it has written stays, and the extractive engine goes on: the
 * notices say so.
 */
export async function* writeParts(
  { signal }: TaskContext,
  planned: readonly PlannedPart[],
  evidence: DraftEvidence,
  writer: ModelWriter | null,
): AsyncGenerator<StreamEvent, { parts: DraftPart[]; notices: Notice[] }> {
  const parts: DraftPart[] = [];
  const notices: Notice[] = [];
  let writing = writer;
  for (const [section, plan] of planned.entries()) {
    signal.throwIfAborted();
    const { part } = plan;
    yield progress(`Schreibe: ${part.heading ?? part.content}`, section, planned.length);
    let statements: DraftStatement[] | null = null;
    if (writing && plan.given === null && plan.verbatim === null) {
      try {
        if (section === 0 || parts.length === 0) await writing.prepare();
        statements = yield* writing.write(plan, section, parts);
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof ModelError)) throw error;
        writing = null;
        const message = `${error.detail} Ab „${part.heading ?? part.content}“ ist der Entwurf deshalb ohne Sprachmodell aus Sätzen der Quellen zusammengestellt.`;
        notices.push({ code: error.code, message });
        yield progress(`${error.detail} Arbeite ohne Sprachmodell weiter …`);
      }
    }
    if (!statements) {
      statements = await extractPart(plan, evidence);
      for (const statement of statements)
        yield { type: 'statement', section, statement, heading: part.heading };
    }
    parts.push({ ...part, statements });
  }
  // Every part may have the same thing to say.
  const all = new Map([...notices, ...(writer?.notices ?? [])].map((notice) => [notice.message, notice]));
  return { parts, notices: [...all.values()] };
}
