import type { Change, Evaluation, SuiteEvaluation } from '../../../api/contract/evaluation.ts';
import { count } from '../text/format.ts';

const isBad = ({ verdict }: Change) => verdict === 'broken' || verdict === 'loss';
const isGood = ({ verdict }: Change) => verdict === 'gain';

/** What a change is called beside its figure; empty where nothing is to be said. */
export const verdictNames: Record<Change['verdict'], string> = {
  broken: 'Grenze gerissen',
  loss: 'schlechter',
  gain: 'besser',
  gone: 'entfällt',
  new: '',
  same: '',
  told: '',
};

export type Mood = 'bad' | 'good' | 'even';

/** How a suite has fared against the accepted run, in a word. */
export function stateOf(
  { name }: SuiteEvaluation,
  { changes, accepted }: Evaluation,
): { mood: Mood; text: string } {
  const own = changes.filter(({ suite }) => suite === name);
  const [bad, good] = [own.filter(isBad).length, own.filter(isGood).length];
  if (bad > 0) return { mood: 'bad', text: `${bad} schlechter` };
  if (!accepted) return { mood: 'even', text: 'gemessen' };
  return good > 0 ? { mood: 'good', text: `${good} besser` } : { mood: 'even', text: 'gehalten' };
}

/** What the run says in one sentence. */
export function headline({ changes, accepted }: Evaluation): { mood: Mood; text: string } {
  const bad = changes.filter(isBad).length;
  if (bad > 0)
    return {
      mood: 'bad',
      text: `${count(bad, 'Wert ist', 'Werte sind')} deutlich schlechter oder ${bad === 1 ? 'reißt' : 'reißen'} eine Grenze.`,
    };
  if (!accepted)
    return { mood: 'even', text: 'Gemessen; es gibt noch keinen angenommenen Lauf zum Vergleich.' };
  return { mood: 'good', text: 'Nichts ist schlechter geworden.' };
}
