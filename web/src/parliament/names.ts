import type { FacetName, SpeechHead, SpeechHit, SpeechKind } from '../../../api/contract/speeches.ts';
import { formatDate } from '../text/format.ts';

export const kindNames: Record<SpeechKind, string> = {
  speech: 'Rede',
  question: 'Zwischenfrage',
  intervention: 'Kurzintervention',
  chair: 'Sitzungsleitung',
};

export const facetLabels: Record<FacetName, string> = {
  party: 'Fraktion',
  person: 'Person',
  role: 'Amt',
  term: 'Wahlperiode',
  year: 'Jahr',
  session: 'Sitzung',
  agenda: 'Tagesordnung',
  kind: 'Art',
};

/** „Eva Muster (SPD)“ */
export const named = ({ speaker, party }: { speaker: string; party: string | null }): string =>
  party ? `${speaker} (${party})` : speaker;

/** Who called something in between, as far as the record says: „Eva Muster (SPD)“, „Zuruf aus der Fraktion SPD“. */
export function callerName({ speaker, party }: { speaker: string | null; party: string | null }): string {
  if (speaker) return named({ speaker, party });
  return party ? `Zuruf aus der Fraktion ${party}` : 'Zuruf';
}

/** Whose words a hit is: an interjection is its caller's, not the speaker's. */
export const voiceOf = ({ caller, ...hit }: SpeechHit) =>
  caller
    ? { ...caller, speaker: caller.speaker ?? callerName(caller), party: caller.speaker && caller.party }
    : { personId: hit.personId, speaker: hit.speaker, party: hit.party };

/** „Sitzung 20/53“, „22. September 2022“, as far as the record tells. */
export function occasionFacts({
  term,
  session,
  date,
}: Pick<SpeechHead, 'term' | 'session' | 'date'>): string[] {
  return [
    ...(session === null ? [] : [`Sitzung\u00a0${term === null ? '' : `${term}/`}${session}`]),
    ...(date === null ? [] : [formatDate(date)]),
  ];
}

/** A passage as it is quoted elsewhere: „Eva Muster (SPD): „…“ (BT-PlPr. 20/53, S. 5921 B)“. */
export const quoted = (
  speaker: { speaker: string; party: string | null },
  { text, citation }: { text: string; citation: string },
): string => `${named(speaker)}: „${text}“ (${citation})`;
