import type { RecordFilter } from '../contract/parliament/record-filter.ts';
import { type Invocation, stringOption, stringOptions, UsageError } from './command.ts';

/** Options of every command that looks at records of parliament. */
export const recordOptions = {
  dossier: { type: 'string' },
  term: { type: 'string', multiple: true },
  session: { type: 'string', multiple: true },
  from: { type: 'string' },
  to: { type: 'string' },
} as const;

export const recordHelp = [
  '--term N        nur aus dieser Wahlperiode; mehrfach möglich',
  '--session N/N   nur aus dieser Sitzung, etwa 20/53; mehrfach möglich',
  '--from, --to    Zeitraum, als 2022-09-16; nur für Protokolle mit Datum',
  '--dossier NAME  nur aus diesem Dossier',
];

/** @throws UsageError for a term or session that is none */
export function recordFilter(invocation: Invocation): RecordFilter {
  const terms = stringOptions(invocation, 'term').map(Number);
  const sessions = stringOptions(invocation, 'session');
  const dossier = stringOption(invocation, 'dossier');
  const from = stringOption(invocation, 'from');
  const to = stringOption(invocation, 'to');
  if (terms.some((term) => !Number.isInteger(term) || term < 1)) {
    throw new UsageError('--term erwartet die Nummer einer Wahlperiode.');
  }
  if (sessions.some((session) => !/^\d{1,3}\/\d{1,4}$/.test(session))) {
    throw new UsageError('--session erwartet Wahlperiode und Sitzung, etwa 20/53.');
  }
  return {
    ...(dossier !== undefined && { dossier }),
    ...(terms.length > 0 && { terms }),
    ...(sessions.length > 0 && { sessions }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}
