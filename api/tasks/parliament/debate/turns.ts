import { blockOffsets } from '../../../../ingest/document.ts';
import type { SpeechText } from '../../../../ingest/parliament/parliament.ts';
import type { Citation, Statement } from '../../../contract/grounded-text.ts';
import type { DebateTurn } from '../../../contract/parliament/debate-summaries.ts';
import { quotationFindings } from '../../../evidence/quotation.ts';
import type { Material } from '../../material.ts';
import { citeSpoken, nameOf, quotedSpeech } from '../spoken.ts';

/** Who spoke, in order, without the chair. Somebody who goes on after a question speaks once. */
export function turnsOf(contributions: readonly SpeechText[]): SpeechText[] {
  const turns: SpeechText[] = [];
  let floor: SpeechText | null = null;
  for (const speech of contributions) {
    if (speech.presiding) continue;
    if (speech.kind === 'speech') {
      const goesOn: boolean = floor !== null && samePerson(floor, speech);
      floor = speech;
      if (goesOn) continue;
    }
    turns.push(speech);
  }
  return turns;
}

const samePerson = (a: SpeechText, b: SpeechText) =>
  (a.personId ?? a.speaker) === (b.personId ?? b.speaker) && a.agendaIndex === b.agendaIndex;

export function describeTurn(speech: SpeechText): DebateTurn {
  const { kind, citation: official, words } = speech;
  return { ...quotedSpeech(speech), kind: kind === 'chair' ? 'speech' : kind, official, words };
}

/** Who spoke in which order, as one statement that cites the line with each name. */
export function orderStatement(turns: readonly SpeechText[], material: Material): Statement | null {
  const speeches = turns.filter(({ kind }) => kind === 'speech');
  const citations = speeches.flatMap((speech) => labelOf(speech, material) ?? []);
  if (citations.length === 0) return null;
  const text = `Es sprachen in dieser Reihenfolge: ${speeches.map(nameOf).join('; ')}.`;
  const missing = speeches.length - citations.length;
  const findings = quotationFindings(citations, () => material.text);
  const status = findings.length > 0 ? 'unsupported' : missing > 0 ? 'partial' : 'supported';
  return { text, citations, check: { status, findings } };
}

/** The printed line that says who has the floor. */
function labelOf(speech: SpeechText, material: Material): Citation | null {
  const offsets = blockOffsets(material.blocks);
  const first = offsets.findIndex((offset) => offset >= speech.start);
  for (let at = first; at >= Math.max(0, first - 2); at--) {
    const block = material.blocks[at];
    if (block?.kind !== 'heading' || !block.text.includes(speech.speaker)) continue;
    const start = offsets[at]!;
    return citeSpoken({ speech, start, end: start + block.text.length }, material);
  }
  return null;
}
