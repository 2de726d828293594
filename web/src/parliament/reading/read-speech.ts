import type { Debate, Speech, SpeechHead } from '../../../../api/contract/speeches.ts';
import { loadDebate, loadSpeech } from '../../api/parliament.ts';
import { flowOf } from './flow.ts';

/** A speech to be read: its turns with the questions in between, and what was said before and after it. */
export interface Reading {
  asked: Speech;
  turns: readonly Speech[];
  before: SpeechHead | null;
  after: SpeechHead | null;
}

/** Loads a speech with the questions that interrupt it, all at once: nothing moves while somebody reads. */
export async function readSpeech(id: string, signal: AbortSignal): Promise<Reading> {
  const asked = await loadSpeech(id, signal);
  const { documentId, agendaIndex } = asked;
  const debate = await loadDebate(documentId, agendaIndex, signal);
  const flow = flowOf(debate.speeches, id);
  const turns = await Promise.all(
    flow.map(({ speechId }) => (speechId === id ? asked : loadSpeech(speechId, signal))),
  );
  return { asked, turns: turns.length > 0 ? turns : [asked], ...neighbours(debate, flow) };
}

/** The speeches beside this one; the chair's words in between are passed over. */
function neighbours(debate: Debate, flow: readonly SpeechHead[]): Pick<Reading, 'before' | 'after'> {
  const [first, last] = [flow[0], flow.at(-1)];
  if (!first || !last) return { before: null, after: null };
  const speeches = debate.speeches.filter(({ kind }) => kind === 'speech');
  return {
    before: speeches.findLast(({ turn }) => turn < first.turn) ?? null,
    after: speeches.find(({ turn }) => turn > last.turn) ?? null,
  };
}
