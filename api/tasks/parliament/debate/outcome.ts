import { needsContext } from '../../../../language/ranking/dangling.ts';
import { sentences } from '../../../../language/sentences.ts';
import type { SpeechText } from '../../../../ingest/parliament/parliament.ts';
import type { Spoken } from '../spoken.ts';

/** What a president says when something is decided, referred or settled. */
const decided =
  /(?<!\p{L})(?:(?:ist|sind|damit|somit)(?!\p{L})[^.]{0,200}(?<!\p{L})(?:angenommen|abgelehnt|beschlossen|zurückgewiesen|erledigt|für erledigt erklärt|gewählt|verabschiedet)|(?:Überweisung|Rücküberweisung)(?!\p{L})[^.]{0,200}(?:vorgeschlagen|beschlossen)|an die (?:in der Tagesordnung )?(?:\p{L}+ )?(?:aufgeführten |genannten )?Ausschüsse(?!\p{L})|(?:Gesetzentwurf|Antrag|Beschlussempfehlung|Entschließungsantrag|Änderungsantrag|Überweisungsvorschlag|Wahlvorschlag)(?!\p{L})[^.]{0,160}(?<!\p{L})(?:angenommen|abgelehnt|überwiesen|zurückgezogen)|mit (?:den Stimmen|der (?:erforderlichen )?Mehrheit)(?!\p{L}))/u;
/** Asking for votes and explaining them decides nothing. */
const asking =
  /\?$|^(?:Wer|Gibt es|Ich bitte|Wir kommen|Ich lasse|Die Fraktion|Interfraktionell ist vereinbart)(?!\p{L})/u;
const mostStatements = 8;

/** What the chair says was decided or referred, in order; a sentence that leans on the one before brings it along. */
export function outcomes(contributions: readonly SpeechText[]): Spoken[] {
  const found = contributions
    .filter(({ presiding }) => presiding)
    .flatMap((speech) =>
      speech.blocks
        .filter(({ interjection }) => !interjection)
        .flatMap(({ text, start }) =>
          decisionsIn(text).map((span) => ({ speech, start: start + span.start, end: start + span.end })),
        ),
    );
  return found.slice(0, mostStatements);
}

function decisionsIn(paragraph: string) {
  const spans = sentences(paragraph);
  const said = spans.map(({ start, end }) => paragraph.slice(start, end));
  return spans.flatMap((span, at) => {
    if (!decided.test(said[at]!) || asking.test(said[at]!)) return [];
    const leans = at > 0 && needsContext(said[at]!) && !asking.test(said[at - 1]!);
    return { start: leans ? spans[at - 1]!.start : span.start, end: span.end };
  });
}
