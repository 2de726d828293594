import type { SpeechHit } from '../../../../ingest/parliament/search/hits.ts';
import type { PersonDetails, SpeechText } from '../../../../ingest/parliament/parliament.ts';
import type {
  PersonStatements,
  PersonStatementsRequest,
} from '../../../contract/parliament/person-statements.ts';
import type { Section } from '../../../contract/grounded-text.ts';
import { germanDate } from '../../german-date.ts';
import { progress, type Step, type TaskContext } from '../../task.ts';
import { type SpeechesOn, speechesOn } from '../speeches-on.ts';
import { byTime, recordName } from '../spoken.ts';
import { mentionCandidates, positionCandidates } from '../positions/candidates.ts';
import { chooseQuotations, type PositionCandidate } from '../positions/choose.ts';
import { readTopic } from '../topic.ts';
import { findPerson } from './find-person.ts';

/** What a person said on the topic in one debate. */
export interface Occasion {
  speech: SpeechText;
  heading: string;
  /** Best first, in case a model is to read them. */
  candidates: PositionCandidate[];
  quoted: PositionCandidate[];
}

export interface Followed {
  person: PersonDetails;
  found: SpeechesOn;
  occasions: Occasion[];
  /** Debates in which the person spoke on it, shown or not. */
  debates: number;
}

const quotationsEach = 2;

/**
 * Finds what a person said on a topic, debate by debate, oldest first.
 *
 * @throws ApiError as `findPerson`
 */
export async function* follow(context: TaskContext, request: PersonStatementsRequest): Step<Followed> {
  const { person: named, topic: text, limit, engine: _engine, model: _model, ...filter } = request;
  const person = await findPerson(context, named);
  yield progress(`Suche die Reden von ${person.name} …`);
  const found = yield* speechesOn(context, text, { ...filter, personIds: [person.id] });
  const debates = byDebate(found.speeches.filter(({ presiding }) => !presiding));
  const shown = evenly(debates, limit);
  const topic = readTopic(text);
  const occasions: Occasion[] = [];
  for (const [at, hits] of shown.entries()) {
    context.signal.throwIfAborted();
    yield progress(`Lese ${recordName(hits[0]!)} …`, at, shown.length);
    const there = await context.library.parliament.speeches(
      context.scope,
      hits.map(({ id }) => id),
    );
    const stated = there.flatMap((speech) => positionCandidates(speech, topic));
    const candidates =
      stated.length > 0 ? stated : there.flatMap((speech) => mentionCandidates(speech, topic));
    const quoted = chooseQuotations(candidates, quotationsEach);
    const speech = quoted[0]?.speech;
    if (!speech) continue;
    const best = candidates.toSorted((a, b) => b.score - a.score);
    occasions.push({ speech, heading: headingOf(speech), candidates: best, quoted });
  }
  return { person, found, occasions, debates: debates.length };
}

/** Contributions to one debate together, oldest debate first. */
function byDebate(hits: readonly SpeechHit[]): SpeechHit[][] {
  const debates = new Map<string, SpeechHit[]>();
  for (const hit of hits.toSorted(byTime)) {
    const key = `${hit.documentId} ${hit.agendaIndex}`;
    const debate = debates.get(key);
    if (debate) debate.push(hit);
    else debates.set(key, [hit]);
  }
  return [...debates.values()];
}

/** So many of them, spread evenly over all, the first and the last always there. */
export function evenly<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  if (most === 1) return items.slice(-1);
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => items[Math.round(at * step)]!);
}

/** „BT-PlPr. 20/53 (16. September 2022) – Bundesministerin für …“ */
function headingOf(speech: SpeechText): string {
  const day = speech.date ? ` (${germanDate(speech.date)})` : '';
  const as = speech.role ?? speech.party;
  return `${recordName(speech)}${day}${as ? ` – ${as}` : ''}`;
}

/** The result with person and occasions. */
export function describePerson(
  { topic }: PersonStatementsRequest,
  { person, found, occasions }: Followed,
  result: Omit<PersonStatements, 'person'>,
): PersonStatements {
  const offices = person.offices.map(({ title, first, last }) => ({ title, party: null, first, last }));
  const parties = person.parties.map(({ party, first, last }) => ({
    title: 'Mitglied des Parlaments',
    party,
    first,
    last,
  }));
  return {
    ...result,
    person: {
      id: person.id,
      name: person.name,
      topic,
      offices: [...offices, ...parties].sort((a, b) => timeOf(a.first) - timeOf(b.first)),
      occasions: occasions.map(({ speech }, section) => {
        const before = occasions[section - 1]?.speech;
        const { id: speechId, term, session, date, agenda, party, role } = speech;
        const changed = before !== undefined && (before.role !== role || before.party !== party);
        return { section, speechId, term, session, date, agenda, party, role, changed };
      }),
      speeches: found.total,
      of: found.of,
    },
  };
}

const timeOf = ({ term, session }: { term: number | null; session: number | null }) =>
  (term ?? 0) * 10_000 + (session ?? 0);

/** German: that not all debates are shown; nothing where all are. */
export function personNotices({ person, debates, occasions }: Followed, sections: readonly Section[]) {
  if (occasions.length >= debates || sections.length === 0) return [];
  const message = `${person.name} sprach dazu in ${debates} Debatten; gezeigt sind ${occasions.length}, gleichmäßig über die Zeit verteilt.`;
  return [{ code: 'spread', message }];
}
