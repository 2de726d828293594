import type { SpeechHit } from '../../../../ingest/parliament/search/hits.ts';
import type { PositionsRequest } from '../../../contract/parliament/positions.ts';
import type { TaskContext } from '../../task.ts';
import { progress, type Step } from '../../task.ts';
import { type SpeechesOn, speechesOn } from '../speeches-on.ts';
import { readTopic } from '../topic.ts';
import { mentionCandidates, positionCandidates } from './candidates.ts';
import type { PositionCandidate } from './choose.ts';
import { type Group, groupsByParty, groupsBySpeaker } from '../groups.ts';

export interface GatheredGroup extends Group<SpeechHit> {
  /** What states a position, or, where nothing does, what names the topic. */
  candidates: PositionCandidate[];
  state: 'position' | 'mentioned';
}

export interface Gathered {
  found: SpeechesOn;
  groups: GatheredGroup[];
  /** Speakers that are not shown, because there are too many. */
  left: Group<SpeechHit>[];
}

/** Speeches read for each group: those that speak of the topic most, newer ones first. */
const readPerGroup = 40;
const mostSpeakers = 24;

/** Finds who spoke on the topic, and reads what they said. */
export async function* gather(context: TaskContext, request: PositionsRequest): Step<Gathered> {
  const {
    topic: text,
    by,
    parties,
    personIds,
    quotations: _,
    engine: _engine,
    model: _model,
    ...filter
  } = request;
  yield progress('Suche die Reden zum Thema …');
  const found = yield* speechesOn(context, text, { ...filter, parties, personIds });
  const all = by === 'party' ? groupsByParty(found.speeches) : groupsBySpeaker(found.speeches);
  const shown = by === 'party' ? all : mostSpeaking(all);
  const topic = readTopic(text);
  const groups: GatheredGroup[] = [];
  for (const [at, group] of shown.entries()) {
    context.signal.throwIfAborted();
    yield progress(`Lese: ${group.label}`, at, shown.length);
    const read = group.speeches.toSorted((a, b) => b.passages - a.passages).slice(0, readPerGroup);
    const there = await context.library.parliament.speeches(
      context.scope,
      read.map(({ id }) => id),
    );
    const stated = there.flatMap((speech) => positionCandidates(speech, topic));
    const candidates =
      stated.length > 0 ? stated : there.flatMap((speech) => mentionCandidates(speech, topic));
    groups.push({ ...group, candidates, state: stated.length > 0 ? 'position' : 'mentioned' });
  }
  return { found, groups, left: all.filter((group) => !shown.includes(group)) };
}

/** Where more people spoke than anybody reads about: those with the most speeches on the topic, order kept. */
function mostSpeaking(groups: readonly Group<SpeechHit>[]): Group<SpeechHit>[] {
  const chosen = groups.toSorted((a, b) => b.speeches.length - a.speeches.length).slice(0, mostSpeakers);
  return groups.filter((group) => chosen.includes(group));
}
