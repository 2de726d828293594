import { citePaper, citeSpeech } from '../../language/parliament/citation.ts';
import type { MatterEvent } from './dip/read-matters.ts';
import type { PaperCitation, PaperRecord } from './parliament.ts';

/** A step in the course of a matter. */
export interface CourseStep {
  /** ISO date, or null where nothing gives one. */
  date: string | null;
  /** German: „1. Beratung“, „Plenarprotokoll 20/53, Tagesordnungspunkt 7: 3 Nennungen“. */
  label: string;
  /** Whether DIP tells of it, or a document in the store by citing the paper. */
  source: 'record' | 'dip';
  documentId: string | null;
  /** Of a debate; null for papers. */
  agendaIndex: number | null;
  citation: string | null;
}

/**
 * The course of a matter in order of time: what DIP tells of the matters that a paper belongs to; the paper itself;
 * each debate and each paper that cites it, however often. What DIP and a record both tell of is one step, called as
 * DIP calls it. Records without dates stand behind, by term and session.
 */
export function courseOf(paper: PaperRecord): CourseStep[] {
  const told = paper.matters.flatMap(({ events }) => events.map(dipStep));
  const cited = citingSteps(paper.citedBy);
  const steps = told.map((step) => {
    const same = cited.find(({ documentId }) => documentId !== null && documentId === step.documentId);
    return same ? { ...step, agendaIndex: same.agendaIndex, citation: step.citation ?? same.citation } : step;
  });
  const documents = new Set(steps.map(({ documentId }) => documentId));
  const further = [...ownStep(paper), ...cited].filter(
    ({ documentId, citation }) =>
      !documents.has(documentId) && !steps.some((step) => step.citation === citation && citation !== null),
  );
  return [...steps, ...further].sort(byTime);
}

function ownStep({ title, date, documentId, citation }: PaperRecord): CourseStep[] {
  if (documentId === null) return [];
  return [{ date, label: title ?? citation, source: 'record', documentId, agendaIndex: null, citation }];
}

function dipStep({ date, label, detail, body, kind, number, page, documentId }: MatterEvent): CourseStep {
  const step = { date, source: 'dip', documentId, agendaIndex: null } as const;
  return {
    ...step,
    label: detail === null ? label : `${label}: ${detail}`,
    citation: number === null ? null : citationOf(kind, body ?? 'BT', number, page),
  };
}

function citationOf(
  kind: MatterEvent['kind'],
  body: NonNullable<MatterEvent['body']>,
  number: string,
  printed: string | null,
): string {
  if (kind !== 'protokoll') return citePaper({ body, number });
  const [term, session] = number.split('/').map(Number);
  const [, page, quadrant] = /^(\d+)\s?([A-D])?/.exec(printed ?? '') ?? [];
  return citeSpeech({
    body,
    term: term!,
    session: session!,
    page: page === undefined ? null : Number(page),
    quadrant: quadrant ?? null,
  });
}

/** Several places in one debate, or in one paper, are one step. */
function citingSteps(places: readonly PaperCitation[]): CourseStep[] {
  const steps = new Map<string, { places: number; step: CourseStep }>();
  for (const place of places) {
    const key = `${place.documentId} ${place.speech?.agendaIndex}`;
    const known = steps.get(key);
    if (known) known.places += 1;
    else steps.set(key, { places: 1, step: citingStep(place) });
  }
  return [...steps.values()].map(({ places: many, step }) =>
    many > 1 ? { ...step, label: `${step.label}: ${many} Nennungen` } : step,
  );
}

function citingStep({ documentId, title, date, speech }: PaperCitation): CourseStep {
  const step = { source: 'record', documentId } as const;
  if (!speech) return { ...step, date, label: title, agendaIndex: null, citation: null };
  const { agenda, agendaIndex, citation } = speech;
  const label = agenda === null ? title : `${title}, ${shortened(agenda)}`;
  return { ...step, date: date ?? speech.date, label, agendaIndex, citation };
}

const longestHeading = 120;

function shortened(heading: string): string {
  const line = heading.replace(/\s+/g, ' ');
  return line.length > longestHeading ? `${line.slice(0, line.lastIndexOf(' ', longestHeading))} …` : line;
}

const naturally = new Intl.Collator('de', { numeric: true });

function byTime(a: CourseStep, b: CourseStep): number {
  if (a.date !== null && b.date !== null) return a.date < b.date ? -1 : Number(a.date > b.date);
  if (a.date !== b.date) return a.date === null ? 1 : -1;
  return naturally.compare(a.citation ?? a.label, b.citation ?? b.label);
}
