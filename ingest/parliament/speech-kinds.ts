import { personKey } from '../../language/parliament/person-name.ts';
import type { Contribution, SpeechKind } from './speech.ts';

/** How far before its end the chair's words say what follows: long ones go from debate to debate. */
const lastWords = 400;

/**
 * Tells speeches from questions and interventions within them. Records with ids of speeches say who has the floor;
 * elsewhere it is whoever the chair gave it to without speaking of a question, until somebody else gets it.
 */
export function withKinds(contributions: Contribution[]): Contribution[] {
  let floor: string | null = null;
  let rede: string | null = null;
  let before: Contribution | null = null;
  for (const one of contributions) {
    if (one.presiding) one.kind = 'chair';
    else {
      const key = personKey(one.speaker.name);
      const announced = before?.presiding ? announcement(before) : null;
      const withoutChair = before !== null && !before.presiding;
      if (one.rede !== null && one.rede !== rede) {
        one.kind = announced === 'intervention' ? 'intervention' : 'speech';
        floor = key;
      } else if (key === floor) one.kind = 'speech';
      else if (one.rede !== null) one.kind = announced ?? 'question';
      else if (announced !== null || (withoutChair && before?.agendaIndex === one.agendaIndex)) {
        one.kind = announced ?? 'question';
      } else floor = key;
      rede = one.rede;
    }
    before = one;
  }
  return contributions;
}

function announcement({ blocks }: Contribution): Exclude<SpeechKind, 'speech' | 'chair'> | null {
  const said = blocks
    .map(({ text, interjection }) => (interjection ? '' : text))
    .join(' ')
    .slice(-lastWords);
  if (/Kurzintervention/.test(said)) return 'intervention';
  return /Zwischen(?:frage|bemerkung)/.test(said) ? 'question' : null;
}
