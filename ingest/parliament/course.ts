import type { MatterEvent } from './dip/read-matters.ts';
import type { PaperCitation, PaperRecord } from './parliament.ts';

/** A step in the course of a matter, as documents in the store tell of it. */
export interface CourseStep {
  /** ISO date, or null where the document gives none. */
  date: string | null;
  /** German: „20/53, Tagesordnungspunkt 7: 3 Nennungen“. */
  label: string;
  documentId: string | null;
  /** Of a debate; null for papers. */
  agendaIndex: number | null;
  citation: string | null;
  /** Told by documents in the store, or by DIP. */
  source: 'record' | 'dip';
}

/**
 * The course of a matter: the paper itself, then each debate and each paper that cites it, in order of time; records
 * without dates by term and session. Several places in one debate are one step.
 */
export function courseOf({ title, date, documentId, citation, citedBy, matters }: PaperRecord): CourseStep[] {
  const steps = new Map<string, { places: PaperCitation[]; step: CourseStep }>();
  for (const place of citedBy) {
    const agendaIndex = place.speech?.agendaIndex ?? null;
    const key = `${place.documentId} ${agendaIndex}`;
    const known = steps.get(key);
    if (known) known.places.push(place);
    else steps.set(key, { places: [place], step: stepOf(place) });
  }
  const cited = [...steps.values()].map(({ places, step }) =>
    places.length > 1 ? { ...step, label: `${step.label}: ${places.length} Nennungen` } : step,
  );
  const own =
    documentId === null
      ? []
      : [
          {
            date,
            label: title ?? citation,
            documentId,
            agendaIndex: null,
            citation,
            source: 'record' as const,
          },
        ];
  return [...own, ...[...cited, ...matters.flatMap(({ events }) => events.map(toldByDip))].sort(byTime)];
}

function stepOf({ documentId, title, date, speech }: PaperCitation): CourseStep {
  if (!speech) return { date, label: title, documentId, agendaIndex: null, citation: null, source: 'record' };
  const { agenda, agendaIndex, citation } = speech;
  const label = agenda === null ? title : `${title}, ${shortened(agenda)}`;
  return { date: date ?? speech.date, label, documentId, agendaIndex, citation, source: 'record' };
}

function toldByDip({ date, label, detail, body, kind, number, page, documentId }: MatterEvent): CourseStep {
  return {
    date,
    label: detail === null ? label : `${label}: ${detail}`,
    documentId,
    agendaIndex: null,
    citation:
      body && number
        ? `${body}-${kind === 'protokoll' ? 'PlPr.' : 'Drs.'} ${number}${page ? `, S. ${page}` : ''}`
        : null,
    source: 'dip',
  };
}

const longestHeading = 120;

function shortened(heading: string): string {
  const line = heading.replace(/\s+/g, ' ');
  return line.length > longestHeading ? `${line.slice(0, line.lastIndexOf(' ', longestHeading))} …` : line;
}

const naturally = new Intl.Collator('de', { numeric: true });

function byTime(a: CourseStep, b: CourseStep): number {
  if (a.date !== null && b.date !== null && a.date !== b.date) return a.date < b.date ? -1 : 1;
  return naturally.compare(a.citation ?? a.label, b.citation ?? b.label);
}
