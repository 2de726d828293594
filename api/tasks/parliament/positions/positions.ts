import type { Section } from '../../../contract/grounded-text.ts';
import type { PositionGroup, Positions, PositionsRequest } from '../../../contract/parliament/positions.ts';
import type { ChatModel } from '../../../model/chat-model.ts';
import { loadMaterials } from '../../ask/nearest.ts';
import { extractiveResult, generativeResult } from '../../result.ts';
import { progress, type Task } from '../../task.ts';
import { chooseModel, type WritingContext } from '../../writing/engine.ts';
import { noSpeeches } from '../refusals.ts';
import { SectionWriter } from '../section-writer.ts';
import { passagesAround } from '../speech-passages.ts';
import { quotedSpeech, spokenStatement } from '../spoken.ts';
import { chooseQuotations, type PositionCandidate } from './choose.ts';
import { type Gathered, gather, type GatheredGroup } from './gather.ts';
import { positionNotices } from './notices.ts';

/** Passages a model is shown for one party or speaker, and what three sentences take. */
const mostPassages = 8;
const words = 90;

/**
 * Positions on a topic by party or speaker, in their own words: for each that spoke on it the same number of
 * quotations at most, chosen by how plainly they state a position, from different people, in the order of time. A
 * model, where one is chosen, says before them what that side wants, from that side's words alone.
 *
 * @throws ApiError as `chooseModel`
 */
export function positionsBy(context: WritingContext, request: PositionsRequest): Task<Positions> {
  return positions(context, request, chooseModel(context.models, request));
}

async function* positions(
  context: WritingContext,
  request: PositionsRequest,
  model: ChatModel | null,
): Task<Positions> {
  const startedAt = performance.now();
  const gathered = yield* gather(context, request);
  const { groups, found } = gathered;
  if (groups.length === 0) {
    const refusal = noSpeeches(request.topic, found.of);
    return describe(request, gathered, [], extractiveResult({ refusal, startedAt }));
  }
  const chosen = groups.map((group) => chosenOf(group, request));
  const shown = model ? groups.map(({ candidates }) => chooseQuotations(candidates, mostPassages)) : [];
  yield progress('Prüfe die Zitate am Protokoll …');
  const materials = await loadMaterials(
    context,
    [...chosen, ...shown].flat().map(({ speech }) => speech.documentId),
  );
  const writer = model && new SectionWriter(model, context.signal);
  const sections: Section[] = [];
  for (const [section, { label: heading, state }] of groups.entries()) {
    if (writer) yield progress(`„${model.name}“ liest: ${heading}`, section, groups.length);
    const written =
      writer && state === 'position'
        ? yield* writer.write({
            section,
            heading,
            sources: passagesAround(shown[section]!, materials),
            prompt: (passages) =>
              context.prompts.render('positions', { topic: request.topic, group: heading, passages }),
            words,
            before: sections,
          })
        : [];
    const quotations = chosen[section]!.flatMap((candidate) => {
      const material = materials.get(candidate.speech.documentId);
      return material ? [spokenStatement(candidate, material)] : [];
    });
    for (const statement of quotations) yield { type: 'statement', section, statement, heading };
    sections.push({ heading, statements: [...written, ...quotations] });
  }
  const quoted = new Set(chosen.flat().map(({ speech }) => speech.documentId));
  const result = {
    sections,
    materials: [...materials.values()].filter(({ documentId }) => quoted.has(documentId)),
    notices: [...(writer?.notices ?? []), ...positionNotices(request, gathered)],
    startedAt,
  };
  const text = writer?.wrote
    ? generativeResult({ ...result, record: writer.record, reading: writer.reading })
    : extractiveResult(result);
  return describe(request, gathered, chosen, text);
}

/** A mere mention is shown once, so that its group is not left out. */
function chosenOf({ candidates, state }: GatheredGroup, { quotations }: PositionsRequest) {
  return chooseQuotations(candidates, state === 'mentioned' ? 1 : quotations);
}

/** The result with who spoke and who did not. */
function describe(
  { topic, by, parties, personIds }: PositionsRequest,
  { groups, found }: Gathered,
  chosen: readonly (readonly PositionCandidate[])[],
  result: Omit<Positions, 'positions'>,
): Positions {
  const described = groups.map(({ key, label, party, personId, speeches, state }, at): PositionGroup => ({
    key,
    label,
    party,
    personId,
    speeches: speeches.length,
    speakers: new Set(speeches.map((speech) => speech.personId ?? speech.speaker)).size,
    state,
    section: at < result.sections.length ? at : null,
    quotations: (chosen[at] ?? []).map(({ speech, stance }) => ({ ...quotedSpeech(speech), stance })),
  }));
  const spoke = new Set(found.speeches.map(({ party }) => party));
  const silent = parties || personIds ? [] : found.parties.filter((party) => !spoke.has(party)).sort();
  const { total: speeches, of } = found;
  return { ...result, positions: { topic, by, groups: described, silent, speeches, of } };
}
