import type { SpeechHit } from '../../../ingest/parliament/search/hits.ts';
import type { SpeechQuery } from '../../../ingest/parliament/search/speech-query.ts';
import type { RecordFilter } from '../../contract/parliament/record-filter.ts';
import { progress, type Step, type TaskContext } from '../task.ts';

export interface SpeechesOn {
  /** Newest first. */
  speeches: SpeechHit[];
  /** How many name the topic, beyond `speeches`. */
  total: number;
  /** All speeches there are within the filter. */
  of: number;
  /** Every party that speaks within the filter, whatever about. */
  parties: string[];
}

const page = 200;
/** More speeches than this make a selection no better and its reader wait. */
const most = 3000;

/** The speeches that name all words of a topic; nearness in meaning does not count. The chair is left out. */
export async function* speechesOn(
  { library, scope, signal }: TaskContext,
  topic: string,
  filter: RecordFilter & Pick<SpeechQuery, 'personIds' | 'parties'>,
): Step<SpeechesOn> {
  const records = library.parliament;
  const all = await records.search(scope, { ...filter, limit: 0 });
  const speeches: SpeechHit[] = [];
  let total = 0;
  for (let offset = 0; offset < most; offset += page) {
    signal.throwIfAborted();
    const query: SpeechQuery = { ...filter, text: topic, sort: 'newest', offset, limit: page };
    const { exact, hits } = await records.search(scope, query);
    total = exact;
    speeches.push(...hits.filter(({ foundBy }) => foundBy === 'words'));
    if (hits.length < page || speeches.length >= exact) break;
    yield progress('Suche die Reden zum Thema …', speeches.length, Math.min(exact, most));
  }
  return { speeches, total, of: all.total, parties: all.facets.party.map(({ value }) => value) };
}
