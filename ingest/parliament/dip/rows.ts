import { personKey } from '../../../language/parliament/person-name.ts';
import type { PaperNumber, ParliamentBody } from '../../../language/parliament/paper-numbers.ts';
import { dipEvents, dipMatters, dipPapers, dipPeople } from '../../store/records/parliament-schema.ts';
import type { DipActivity, DipEntity, DipMatter, DipPaper, DipPerson, DipPosition } from './entities.ts';

type Event = typeof dipEvents.$inferInsert;

/** Rows of what DIP gives, each id once: the last one counts. */
export interface DipRows {
  matters: Map<string, typeof dipMatters.$inferInsert>;
  events: Map<string, Event>;
  papers: Map<string, typeof dipPapers.$inferInsert>;
  people: Map<string, typeof dipPeople.$inferInsert>;
}

/** An office or mandate as DIP gives it. */
export interface DipRole {
  /** „MdB“, „Bundesministerin“. */
  title: string;
  party: string | null;
  terms: number[];
}

export function rowsOf(entities: readonly DipEntity[]): DipRows {
  const rows: DipRows = { matters: new Map(), events: new Map(), papers: new Map(), people: new Map() };
  for (const entity of entities) {
    if (entity.typ === 'Vorgang') addMatter(rows, entity);
    else if (entity.typ === 'Vorgangsposition') addPosition(rows, entity);
    else if (entity.typ === 'Dokument') addPaper(rows, entity);
    else if (entity.typ === 'Aktivität') addActivity(rows, entity);
    else addPerson(rows, entity);
  }
  return rows;
}

function addMatter(
  { matters }: DipRows,
  { id, titel, vorgangstyp, wahlperiode, beratungsstand, ...matter }: DipMatter,
) {
  matters.set(id, {
    id,
    title: titel,
    kind: vorgangstyp ?? null,
    term: wahlperiode ?? null,
    status: beratungsstand ?? null,
    abstract: matter.abstract ?? null,
    date: matter.datum ?? null,
  });
}

function addPosition({ events }: DipRows, position: DipPosition): void {
  const { id, vorgang_id, vorgangsposition, titel, vorgangstyp, datum, fundstelle } = position;
  const committees = position.ueberweisung.map(
    ({ ausschuss, federfuehrung }) => `${ausschuss}${federfuehrung ? ' (federführend)' : ''}`,
  );
  const details = [
    ...position.beschlussfassung.map(({ beschlusstenor }) => beschlusstenor),
    ...(committees.length > 0 ? [`Überweisung: ${committees.join(', ')}`] : []),
    ...position.urheber.map((author) => author.titel),
  ];
  events.set(`position-${id}`, {
    id: `position-${id}`,
    matterId: vorgang_id,
    source: 'position',
    date: datum ?? fundstelle?.datum ?? null,
    label: vorgangsposition ?? titel ?? vorgangstyp ?? 'Schritt ohne Angabe',
    detail: details.join('; ') || null,
    ...placeOf(fundstelle),
  });
}

function addPaper({ papers, events }: DipRows, paper: DipPaper): void {
  const { id, dokumentnummer: number, drucksachetyp, herausgeber, datum, titel, fundstelle, urheber } = paper;
  const body = bodyOf(herausgeber);
  const kind = kindOf(paper.dokumentart)!;
  const authors = urheber.map((author) => author.titel);
  papers.set(`${body} ${kind} ${number}`, {
    body,
    kind,
    number,
    id,
    authors,
    type: drucksachetyp ?? null,
    title: titel ?? null,
    date: datum ?? null,
    url: fundstelle?.pdf_url ?? null,
  });
  if (kind === 'protokoll') return;
  for (const { id: matterId } of paper.vorgangsbezug) {
    const own = `paper-${id}-${matterId}`;
    const label = drucksachetyp ?? 'Drucksache';
    const detail = authors.join(', ') || null;
    events.set(own, {
      id: own,
      matterId,
      source: 'paper',
      date: datum ?? null,
      label,
      detail,
      body,
      kind,
      number,
    });
  }
}

function addActivity({ events }: DipRows, activity: DipActivity): void {
  const { id, aktivitaetsart, titel, datum, fundstelle } = activity;
  for (const { id: matterId } of activity.vorgangsbezug) {
    const own = `activity-${id}-${matterId}`;
    events.set(own, {
      id: own,
      matterId,
      source: 'activity',
      date: datum ?? null,
      label: aktivitaetsart ?? 'Aktivität',
      detail: titel ?? null,
      ...placeOf(fundstelle),
    });
  }
}

function addPerson(
  { people }: DipRows,
  { id, vorname, nachname, namenszusatz, person_roles }: DipPerson,
): void {
  const name = [vorname, namenszusatz, nachname].filter(Boolean).join(' ');
  const roles = person_roles.map(({ funktion, ressort_titel, fraktion, wahlperiode_nummer }): DipRole => ({
    title: [funktion, ressort_titel].filter(Boolean).join(', ') || 'ohne Angabe',
    party: fraktion ?? null,
    terms: wahlperiode_nummer ?? [],
  }));
  people.set(id, { id, key: personKey(name), name, roles: JSON.stringify(roles) });
}

function placeOf(source: DipPosition['fundstelle']): Pick<Event, 'body' | 'kind' | 'number' | 'page'> {
  return {
    body: source ? bodyOf(source.herausgeber) : null,
    kind: kindOf(source?.dokumentart),
    number: source?.dokumentnummer ?? null,
    page: source?.seite ?? null,
  };
}

function kindOf(kind: string | null | undefined): PaperNumber['kind'] | null {
  if (kind === 'Plenarprotokoll') return 'protokoll';
  return kind === 'Drucksache' ? 'drucksache' : null;
}

const bodyOf = (publisher: string | null | undefined): ParliamentBody => (publisher === 'BR' ? 'BR' : 'BT');
