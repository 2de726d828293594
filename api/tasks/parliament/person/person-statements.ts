import type { Section } from '../../../contract/grounded-text.ts';
import type {
  PersonStatements,
  PersonStatementsRequest,
} from '../../../contract/parliament/person-statements.ts';
import type { ChatModel } from '../../../model/chat-model.ts';
import { loadMaterials } from '../../ask/nearest.ts';
import { extractiveResult, generativeResult } from '../../result.ts';
import { progress, type Task } from '../../task.ts';
import { chooseModel, type WritingContext } from '../../writing/engine.ts';
import { noSpeeches } from '../refusals.ts';
import { SectionWriter } from '../section-writer.ts';
import { passagesAround } from '../speech-passages.ts';
import { nameOf, spokenStatement } from '../spoken.ts';
import { describePerson, follow, personNotices } from './occasions.ts';

/** Passages a model is shown for one occasion, and what two sentences take. */
const mostPassages = 5;
const words = 60;

/**
 * What a person said on a topic, debate by debate in the order of time, with the office it was said in. A model, where
 * one is chosen, says it in its own words before the quotations.
 *
 * @throws ApiError as `chooseModel` and `findPerson`
 */
export function personStatementsBy(
  context: WritingContext,
  request: PersonStatementsRequest,
): Task<PersonStatements> {
  return personStatements(context, request, chooseModel(context.models, request));
}

async function* personStatements(
  context: WritingContext,
  request: PersonStatementsRequest,
  model: ChatModel | null,
): Task<PersonStatements> {
  const startedAt = performance.now();
  const followed = yield* follow(context, request);
  const { occasions, found, person } = followed;
  if (occasions.length === 0) {
    const refusal = {
      ...noSpeeches(request.topic, found.of),
      message: `In den Reden von ${person.name} kommt „${request.topic}“ nicht vor.`,
    };
    return describePerson(request, followed, extractiveResult({ refusal, startedAt }));
  }
  yield progress('Prüfe die Zitate am Protokoll …');
  const materials = await loadMaterials(
    context,
    occasions.map(({ speech }) => speech.documentId),
  );
  const writer = model && new SectionWriter(model, context.signal);
  const sections: Section[] = [];
  for (const [section, { heading, candidates, quoted, speech }] of occasions.entries()) {
    const written = writer
      ? yield* writer.write({
          section,
          heading,
          sources: passagesAround(candidates, materials).slice(0, mostPassages),
          prompt: (passages) =>
            context.prompts.render('person-statements', {
              topic: request.topic,
              speaker: nameOf(speech),
              occasion: heading,
              passages,
            }),
          words,
          before: sections,
        })
      : [];
    const quotations = quoted.flatMap((spoken) => {
      const material = materials.get(spoken.speech.documentId);
      return material ? [spokenStatement(spoken, material)] : [];
    });
    for (const statement of quotations) yield { type: 'statement', section, statement, heading };
    sections.push({ heading, statements: [...written, ...quotations] });
  }
  const result = {
    sections,
    materials: [...materials.values()],
    notices: [...(writer?.notices ?? []), ...personNotices(followed, sections)],
    startedAt,
  };
  const text = writer?.wrote
    ? generativeResult({ ...result, record: writer.record, reading: writer.reading })
    : extractiveResult(result);
  return describePerson(request, followed, text);
}
