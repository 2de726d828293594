import type { SpeechText } from '../../../../ingest/parliament/parliament.ts';
import { areNearDuplicates } from '../../../../language/similarity.ts';
import type { StanceKind } from '../../../../language/stance/stance.ts';
import { byTime, type Spoken } from '../spoken.ts';

/** Words of a speech that may be quoted for its speaker's position. */
export interface PositionCandidate extends Spoken {
  speech: SpeechText;
  text: string;
  /** Null for words that name the topic and state no position. */
  stance: StanceKind | null;
  score: number;
}

/** What a candidate loses against others by being from the same speech, the same person, or of the same sort. */
const sameSpeech = 1.5;
const samePerson = 0.7;
const sameStance = 0.3;

/**
 * Picks so many quotations of one group: the plainest, from different people and speeches where there are some, none
 * twice. In the order of time.
 */
export function chooseQuotations<Candidate extends PositionCandidate>(
  candidates: readonly Candidate[],
  most: number,
): Candidate[] {
  const chosen: Candidate[] = [];
  const left = new Set(candidates);
  while (chosen.length < most && left.size > 0) {
    const best = [...left].reduce((a, b) => (worth(b, chosen) > worth(a, chosen) ? b : a));
    left.delete(best);
    const again = chosen.some((other) => overlaps(other, best) || areNearDuplicates(other.text, best.text));
    if (!again) chosen.push(best);
  }
  return chosen.sort((a, b) => byTime(a.speech, b.speech) || a.start - b.start);
}

function worth({ speech, stance, score }: PositionCandidate, chosen: readonly PositionCandidate[]): number {
  const cost = chosen.reduce((sum, other) => {
    const speechCost = other.speech.id === speech.id ? sameSpeech : 0;
    const personCost = other.speech.speaker === speech.speaker ? samePerson : 0;
    return sum + speechCost + personCost + (other.stance === stance ? sameStance : 0);
  }, 0);
  return score - cost;
}

const overlaps = (a: Spoken, b: Spoken) =>
  a.speech.documentId === b.speech.documentId && a.start < b.end && b.start < a.end;
