import type { SpeechText } from '../../../../ingest/parliament/parliament.ts';
import { leansBack } from '../../../../language/stance/leaning.ts';
import { isReported } from '../../../../language/stance/reported.ts';
import { isAboutSpeaking } from '../../../../language/stance/speaking.ts';
import { positionPassages } from '../../../../language/stance/position-passages.ts';
import { sentences } from '../../../../language/sentences.ts';
import { countWords } from '../../../../language/words.ts';
import { ownParagraphs } from '../own-words.ts';
import type { Topic } from '../topic.ts';
import type { PositionCandidate } from './choose.ts';

/** What a speech gains that returns to the topic again and again. */
const perPassage = 0.08;
const mostGain = 0.5;
const fewestWords = 6;

/** The words of a speech that state a position on the topic; interjections and the chair are no part of it. */
export function positionCandidates(speech: SpeechText, { topicIn }: Topic): PositionCandidate[] {
  const on = ownParagraphs(speech).filter(({ text }) => topicIn(text).length > 0);
  const gain = Math.min(mostGain, perPassage * (on.length - 1));
  return on.flatMap(({ text, start }) =>
    positionPassages(text, { topicIn, party: speech.party }).map((passage) => ({
      speech,
      start: start + passage.start,
      end: start + passage.end,
      text: text.slice(passage.start, passage.end),
      stance: passage.stance,
      score: passage.score + gain,
    })),
  );
}

/** Where nobody states a position: sentences of the speech that name the topic and can be understood alone. */
export function mentionCandidates(speech: SpeechText, { topicIn }: Topic): PositionCandidate[] {
  const on = ownParagraphs(speech).filter(({ text }) => topicIn(text).length > 0);
  const gain = Math.min(mostGain, perPassage * (on.length - 1));
  return on.flatMap(({ text, start }) =>
    sentences(text).flatMap((span) => {
      const sentence = text.slice(span.start, span.end);
      if (topicIn(sentence).length === 0 || !/[.!?…][“”"»)]*$/.test(sentence)) return [];
      const costs = [
        isReported(sentence, speech) ? 1 : 0,
        isAboutSpeaking(sentence) ? 1 : 0,
        leansBack(sentence) ? 1 : 0,
        sentence.endsWith('?') ? 0.5 : 0,
        countWords(sentence) < fewestWords ? 1 : 0,
      ];
      const score = gain - costs.reduce((sum, cost) => sum + cost, 0);
      return {
        speech,
        start: start + span.start,
        end: start + span.end,
        text: sentence,
        stance: null,
        score,
      };
    }),
  );
}
