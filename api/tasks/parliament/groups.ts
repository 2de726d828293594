import type { SpeechRecord } from '../../../ingest/parliament/parliament.ts';
import { nameOf } from './spoken.ts';

type Speaking = Pick<SpeechRecord, 'speaker' | 'party' | 'role' | 'personId'>;

/** Those whose positions are told together. */
export interface Group<Speech extends Speaking> {
  key: string;
  label: string;
  party: string | null;
  personId: string | null;
  speeches: Speech[];
}

const federal =
  /^(?:Bundes(?:kanzler|minister)|Parl\. Staatssekretär|Parlamentarische[rn]? Staatssekretär|Staatsminister(?:in)? (?:bei|beim|im|für)|Staatssekretär|Beauftragte[rn]? der Bundesregierung|Koordinator(?:in)? der Bundesregierung)/;
/** „Ministerin (Hessen)“, „Ministerpräsident (Bayern)“ */
const ofLand =
  /^(?:Minister|Ministerpräsident|Staatsminister|Senator|(?:Erste[rn]? |Regierende[rn]? )?Bürgermeister)[^()]*\(/;

/** Where everybody speaks for a party, it is told by party; members of a government speak for it. */
export function groupsByParty<Speech extends Speaking>(speeches: readonly Speech[]): Group<Speech>[] {
  return grouped(speeches, ({ party, role }) => {
    if (role && federal.test(role)) return { key: 'regierung', label: 'Bundesregierung', party: null };
    if (role && ofLand.test(role)) return { key: 'bundesrat', label: 'Länder und Bundesrat', party: null };
    if (party) return { key: party, label: party, party };
    return {
      key: 'ohne',
      label: role ? 'Weitere Rednerinnen und Redner' : 'Ohne Angabe der Fraktion',
      party: null,
    };
  });
}

/** One group per person. */
export function groupsBySpeaker<Speech extends Speaking>(speeches: readonly Speech[]): Group<Speech>[] {
  return grouped(speeches, (speech) => ({
    key: speech.personId ?? speech.speaker,
    label: nameOf(speech),
    party: speech.party,
    personId: speech.personId,
  }));
}

/** In alphabetical order, governments first: an order that says nothing of weight. */
function grouped<Speech extends Speaking>(
  speeches: readonly Speech[],
  describe: (speech: Speech) => Pick<Group<Speech>, 'key' | 'label' | 'party'> & { personId?: string | null },
): Group<Speech>[] {
  const groups = new Map<string, Group<Speech>>();
  for (const speech of speeches) {
    const { key, label, party, personId = null } = describe(speech);
    const group = groups.get(key);
    if (group) group.speeches.push(speech);
    else groups.set(key, { key, label, party, personId, speeches: [speech] });
  }
  return [...groups.values()].sort(
    (a, b) => rankOf(a.key) - rankOf(b.key) || a.label.localeCompare(b.label, 'de'),
  );
}

const rankOf = (key: string) => ['regierung', 'bundesrat'].indexOf(key) + 1 || (key === 'ohne' ? 4 : 3);
