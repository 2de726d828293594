import type { SpeechHit } from '../../../ingest/parliament/search/hits.ts';
import { toCsv } from '../csv.ts';

/** What leaves the house of a search over speeches. */
export interface HitsFile {
  name: string;
  mediaType: string;
  text: string;
}

const columns = [
  'Belegstelle',
  'Datum',
  'Wahlperiode',
  'Sitzung',
  'Tagesordnungspunkt',
  'Name',
  'Fraktion',
  'Amt',
  'Art',
  'Wortlaut',
  'Rede von',
] as const;

const kinds = {
  speech: 'Rede',
  question: 'Zwischenfrage',
  intervention: 'Kurzintervention',
  chair: 'Sitzungsleitung',
} as const;

/** Hits as a table for a spreadsheet, or as a list of quotations with citations to paste into a text. */
export function exportHits(hits: readonly SpeechHit[], format: 'csv' | 'text'): HitsFile {
  return format === 'csv'
    ? { name: 'Fundstellen.csv', mediaType: 'text/csv', text: toCsv([columns, ...hits.map(toRow)]) }
    : { name: 'Fundstellen.txt', mediaType: 'text/plain', text: hits.map(toLine).join('\n\n') + '\n' };
}

function toRow(hit: SpeechHit): (string | number | null)[] {
  const { passage, date, term, session, agenda, speaker, party, role, call } = hit;
  const who = call ? [call.caller, call.party, null, 'Zwischenruf'] : [speaker, party, role, kinds[hit.kind]];
  const interrupted = call ? named(speaker, party ?? role) : null;
  return [passage.citation, germanDate(date), term, session, agenda, ...who, passage.text, interrupted];
}

/** „Eva Muster (SPD): „…“ (BT-PlPr. 20/53, S. 5921 B)“ */
function toLine({ passage, speaker, party, role, call }: SpeechHit): string {
  const who = call
    ? `Zwischenruf ${named(call.caller ?? 'ohne Namen', call.party)} bei ${named(speaker, party ?? role)}`
    : named(speaker, party ?? role);
  return `${who}: „${passage.text.replace(/„([^„“]*)“/g, '‚$1‘')}“ (${passage.citation})`;
}

const named = (name: string, mark: string | null) => (mark === null ? name : `${name} (${mark})`);

const germanDate = (iso: string | null) => iso && iso.split('-').reverse().join('.');
