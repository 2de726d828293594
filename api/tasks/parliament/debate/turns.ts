import { blockOffsets } from '../../../../ingest/document.ts';
import type { SpeechText } from '../../../../ingest/parliament/parliament.ts';
import type { Citation, Statement } from '../../../contract/grounded-text.ts';
import type { DebateTurn } from '../../../contract/parliament/debate-summaries.ts';
import { quotationFindings } from '../../../evidence/quotation.ts';
import type { Material } from '../../material.ts';
import { citeSpoken, nameOf, quotedSpeech } from '../spoken.ts';

/** Who spoke, in order, without the chair; a speech that a question interrupts is one. */
export function turnsOf(contributions: readonly SpeechText[]): SpeechText[] {
  const seen = new Set<string>();
  return contributions.filter((speech) => {
    if (speech.presiding) return false;
    const key = speech.rede === null ? null : `${speech.rede} ${speech.personId ?? speech.speaker}`;
    if (key !== null && seen.has(key)) return false;
    if (key !== null) seen.add(key);
    return true;
  });
}

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
