import type { SpeechText } from '../../../../ingest/parliament/parliament.ts';
import { sentences } from '../../../../language/sentences.ts';
import { afterDash } from '../../../../language/stance/after-dash.ts';
import type { Span } from '../../../../language/words.ts';
import type { Spoken } from '../spoken.ts';

/** What the house deals with, and what becomes of it. */
const matter = String.raw`(?:Gesetzentw(?:u|ü)rf\p{L}*|Antr(?:a|ä)g\p{L}*|Beschlussempfehlung\p{L}*|Entschließungsantr\p{L}*|Änderungsantr\p{L}*|Vorlagen?|Drucksachen?|Wahlvorschl\p{L}*|Einspr(?:u|ü)ch\p{L}*|Sammelübersicht\p{L}*|Überweisungen)`;
const fate = String.raw`(?:angenommen|abgelehnt|überwiesen|beschlossen|zurückgewiesen|zurückgezogen|erledigt|gewählt|verabschiedet)`;
const decided = new RegExp(
  String.raw`(?<!\p{L})${matter}(?!\p{L})[^.?]{0,260}(?<!\p{L})${fate}(?!\p{L})|(?<!\p{L})${fate}(?!\p{L})[^.?]{0,80}(?<!\p{L})${matter}(?!\p{L})`,
  'u',
);
const proposed = /(?<!\p{L})(?:Überweisung|überwiesen|zu überweisen)(?!\p{L})/u;
/** Says that what was proposed before holds. */
const confirmed = /(?<!\p{L})(?:so|somit|damit|entsprechend) (?:beschlossen|verfahren)(?!\p{L})/u;
/** Asking for votes and explaining how they go decides nothing. */
const asking =
  /\?$|^(?:[–—-] )?(?:Wer|Gibt es|Ich bitte|Wir kommen|Wir stimmen|Ich lasse|Der Ausschuss|Unter Buchstabe|Die Fraktion)(?!\p{L})/u;
/** „Ich rufe den Tagesordnungspunkt 41 auf:“ */
const calling =
  /(?<!\p{L})(?:rufe?n?|kommen wir|kommen zu)(?!\p{L})[^.]{0,60}(?:Tagesordnungspunkt|Zusatzpunkt|Einzelplan|Geschäftsbereich)/u;
/** A proposal and its confirmation further apart than this are two things. */
const longestReach = 450;
const mostStatements = 8;

interface ChairBlock {
  speech: SpeechText;
  start: number;
  text: string;
}

/**
 * What the chair says was decided or referred, in order. What is said before the chair calls an item belongs to the
 * one before it, so that the first words of the next item count as well.
 */
export function outcomes(
  own: readonly SpeechText[],
  next: readonly SpeechText[],
): (Spoken & Pick<ChairBlock, 'speech'>)[] {
  const opening = chairBlocks(untilFirstSpeaker(own));
  const called = opening.findIndex(({ text }) => calling.test(text));
  const ofNext = chairBlocks(untilFirstSpeaker(next));
  const nextCalled = ofNext.findIndex(({ text }) => calling.test(text));
  const blocks = [...chairBlocks(own).slice(called + 1), ...ofNext.slice(0, Math.max(0, nextCalled))];
  const found = blocks.flatMap(({ speech, start, text }) =>
    decisionsIn(text).map((span) => ({ speech, start: start + span.start, end: start + span.end })),
  );
  return found.slice(0, mostStatements);
}

function untilFirstSpeaker(contributions: readonly SpeechText[]): readonly SpeechText[] {
  const first = contributions.findIndex(({ presiding }) => !presiding);
  return first < 0 ? contributions : contributions.slice(0, first);
}

function chairBlocks(contributions: readonly SpeechText[]): ChairBlock[] {
  return contributions
    .filter(({ presiding }) => presiding)
    .flatMap((speech) =>
      speech.blocks
        .filter(({ interjection }) => !interjection)
        .map(({ start, text }) => ({ speech, start, text })),
    );
}

/** The sentences of a paragraph that decide; one that only confirms brings the proposal along. */
function decisionsIn(paragraph: string): Span[] {
  const spans = sentences(paragraph).map((span) => afterDash(paragraph, span));
  const said = spans.map(({ start, end }) => paragraph.slice(start, end));
  const found: Span[] = [];
  for (const [at, { start, end }] of spans.entries()) {
    if (asking.test(said[at]!)) continue;
    if (confirmed.test(said[at]!) && !/Drucksache/.test(said[at]!)) {
      const from = said.slice(0, at).findLastIndex((sentence) => proposed.test(sentence));
      if (from < 0 || end - spans[from]!.start > longestReach) continue;
      const last = found.at(-1);
      if (last && last.start <= spans[from]!.start && spans[from]!.start < last.end) found.pop();
      found.push({ start: spans[from]!.start, end });
    } else if (decided.test(said[at]!)) found.push({ start, end });
  }
  return found;
}
