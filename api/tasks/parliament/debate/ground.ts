import type { SpeechText } from '../../../../ingest/parliament/parliament.ts';
import type { Notice, Section, Statement } from '../../../contract/grounded-text.ts';
import type { DebateSummary, DebateSummaryRequest } from '../../../contract/parliament/debate-summaries.ts';
import { notFound } from '../../../errors/api-error.ts';
import { loadMaterials } from '../../ask/nearest.ts';
import type { Material } from '../../material.ts';
import { progress, type Step, type TaskContext } from '../../task.ts';
import { groupsByParty } from '../groups.ts';
import { recordName, spokenStatement } from '../spoken.ts';
import { outcomes } from './outcome.ts';
import { recordDocument } from './records.ts';
import { describeTurn, orderStatement, turnsOf } from './turns.ts';
import { debateGroups } from './units.ts';

/** A debate as both engines summarise it. */
export interface DebateGround {
  material: Material;
  agenda: string | null;
  agendaIndex: number;
  turns: SpeechText[];
  groups: ReturnType<typeof debateGroups>;
  order: Statement | null;
  outcome: Statement[];
}

/**
 * Reads one agenda item of a record.
 *
 * @throws ApiError 404 when there is no such record, or nobody spoke on an item of this number
 */
export async function* debateGround(context: TaskContext, request: DebateSummaryRequest): Step<DebateGround> {
  yield progress('Lese die Debatte …');
  const documentId = await recordDocument(context, request);
  const { library, scope } = context;
  const debate = await library.parliament.debate(scope, documentId, request.agenda);
  const turns = debate ? turnsOf(debate.contributions) : [];
  const material = (await loadMaterials(context, [documentId])).get(documentId);
  if (!debate || !material || turns.length === 0) throw notFound('Diese Debatte');
  const { agenda, agendaIndex, contributions } = debate;
  const next = await library.parliament.debate(scope, documentId, agendaIndex + 1);
  // Whoever asks has not the floor; what is asked is no main point.
  const said = contributions.filter(({ presiding, kind }) => !presiding && kind !== 'question');
  return {
    material,
    agenda,
    agendaIndex,
    turns,
    groups: debateGroups(groupsByParty(said), material),
    order: orderStatement(turns, material),
    outcome: outcomes(contributions, next?.contributions ?? []).map((spoken) =>
      spokenStatement(spoken, material),
    ),
  };
}

export const orderHeading = 'Wer sprach';
export const outcomeHeading = 'Was beschlossen wurde';

/** The whole text: who spoke, what each side said, what came of it. */
export function assemble({ order, outcome }: DebateGround, said: readonly Section[]): Section[] {
  return [
    ...(order ? [{ heading: orderHeading, statements: [order] }] : []),
    ...said,
    ...(outcome.length > 0 ? [{ heading: outcomeHeading, statements: outcome }] : []),
  ];
}

export function debateNotices({ outcome, groups }: DebateGround, sections: readonly Section[]): Notice[] {
  const notices: Notice[] = [];
  if (outcome.length === 0) {
    const message =
      'Was beschlossen oder überwiesen wurde, sagt das Protokoll zu diesem Tagesordnungspunkt nicht.';
    notices.push({ code: 'no-outcome', message });
  }
  const shown = new Set(sections.map(({ heading }) => heading));
  const left = groups.map(({ heading }) => heading).filter((heading) => !shown.has(heading));
  if (left.length > 0) {
    const message = `Bei dieser Länge kommen nicht alle zu Wort; es fehlen: ${left.join(', ')}.`;
    notices.push({ code: 'left-out', message });
  }
  return notices;
}

/** The result with the debate it is about. */
export function describeDebate(
  { material, agenda, agendaIndex, turns, outcome }: DebateGround,
  result: Omit<DebateSummary, 'debate'>,
): DebateSummary {
  const [first] = turns;
  return {
    ...result,
    debate: {
      documentId: material.documentId,
      record: recordName(first!),
      date: first!.date,
      agenda: agendaIndex,
      heading: agenda,
      turns: turns.map(describeTurn),
      outcome: outcome.length > 0 ? result.sections.length - 1 : null,
    },
  };
}
