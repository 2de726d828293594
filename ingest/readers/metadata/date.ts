import type { DocumentKind } from '../../document.ts';
import type { DocumentHead } from './head.ts';

const months = [
  'Januar|Jan|Jänner',
  'Februar|Feb|Feber',
  'März|Mrz|Maerz',
  'April|Apr',
  'Mai',
  'Juni|Jun',
  'Juli|Jul',
  'August|Aug',
  'September|Sept|Sep',
  'Oktober|Okt',
  'November|Nov',
  'Dezember|Dez',
];
const monthName = `(?:${months.join('|')})\\.?`;
const datePattern = `\\d{1,2}\\.\\s*(?:${monthName}\\s+(?:19|20)\\d{2}|\\d{1,2}\\.\\s*(?:(?:19|20)\\d{2}|\\d{2})(?!\\d))|(?:19|20)\\d{2}-\\d{2}-\\d{2}`;
const weekday = '(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)';
/** „Berlin“, „Frankfurt am Main“, „Rothenburg ob der Tauber“: no other words in lower case. */
const placeWord = '\\p{Lu}[\\p{L}.()/-]*';
const place = `${placeWord}(?: (?:am|an|der|ob|im|in|bei|vor|${placeWord})){0,4}`;

/** Patterns with the date as their only group, most telling first. */
const statements = [
  `^(?:Datum|Date|Ausgabedatum|Erstellt am|Verkündet am|Verabschiedet am|Ausgefertigt am)\\s*:?\\s*(?:${place},\\s*)?(?:den\\s+)?(${datePattern})`,
  `\\bAusgegeben (?:zu \\S+ )?am (${datePattern})`,
  `Wahlperiode\\s+(${datePattern})`,
  `^${place},?\\s+(?:${weekday},?\\s+)?(?:den|dem|am)\\s+(${datePattern})$`,
  `^${place},\\s+(?:${weekday},\\s+)?(${datePattern})$`,
  `(?:^|[|,–-] ?)(?:Berlin|Bonn),?\\s+(?:den\\s+)?(${datePattern})`,
  `^(?:${weekday},?\\s+)?(?:den\\s+)?(${datePattern})$`,
  `^(?:Stand|Fassung|Stand der Bearbeitung|Redaktionsschluss)\\s*:?\\s*(?:vom\\s+)?(${datePattern})`,
  `, (?:${place},|Stand:) (?:den )?(${datePattern})$`,
  `^(?:Ort und Zeit|Zeit und Ort|Ort, Zeit|Zeit|Termin|Sitzung am)\\s*:.{0,80}?(${datePattern})`,
  `\\|\\s*(?:Datum\\s*:?\\s*)?(?:${place},\\s*)?(?:den\\s+)?(${datePattern})(?:\\s*\\||$)`,
];
const inTail = `^${place},\\s+(?:den|am)\\s+(${datePattern})`;

/**
 * The date a document gives for itself, as an ISO date: a dated head („Berlin, den 3. Mai 2024“, „Datum: …“,
 * the head of a Drucksache), „Vom …“ in laws, else the line of signature. Dates in running text are no evidence.
 */
export function findDate(head: DocumentHead, kind: DocumentKind): string | null {
  const patterns = statements.map((statement) => new RegExp(statement, 'mu'));
  if (kind === 'gesetz') {
    patterns.unshift(
      new RegExp(
        `^(?:(?:Erlass|Runderlass|RdErl\\.|Bekanntmachung|Bek\\.) .{0,150}\\b)?[Vv]om (${datePattern})`,
        'mu',
      ),
    );
  }
  if (kind === 'vermerk') {
    patterns.push(
      new RegExp(
        `(?:[Vv]ermerk|[Pp]rotokoll|Niederschrift|Sitzung|Besprechung)\\b.{0,80}?\\b(?:vom|am) (${datePattern})`,
        'mu',
      ),
    );
  }
  for (const pattern of patterns) {
    const date = parseGermanDate(pattern.exec(head.text)?.[1]);
    if (date) return date;
  }
  const signed = new RegExp(inTail, 'mu').exec(head.tail.join('\n'));
  return parseGermanDate(signed?.[1]);
}

/** The first date in a text, as an ISO date. */
export function firstDate(text: string): string | null {
  return parseGermanDate(new RegExp(datePattern).exec(text)?.[0]);
}

/** „3. Mai 2024“, „03.05.2024“, „3.5.24“ or „2024-05-03“ as ISO date; null for what is no day of the calendar. */
function parseGermanDate(text: string | undefined): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '');
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = /^(\d{1,2})\.\s*(\d{1,2}|\p{L}+)\.?\s*(\d{4}|\d{2})$/u.exec(text?.trim() ?? '');
  if (!match) return null;
  const named = months.findIndex((names) => names.split('|').includes(match[2]!));
  const month = named >= 0 ? named + 1 : Number(match[2]);
  const year = Number(match[3]) < 100 ? 2000 + Number(match[3]) : Number(match[3]);
  return isoDate(year, month, Number(match[1]));
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
