import { localUser } from '../../../api/access/scope.ts';
import { answer } from '../../../api/tasks/ask/ask.ts';
import { resultOf } from '../../../api/tasks/task.ts';
import type { AccessScope } from '../../../ingest/store/access-scope.ts';
import { share } from '../../report/figures.ts';
import type { Part } from './part.ts';
import { closedName, secret, type TwoDossiers } from './two-dossiers.ts';

interface Probe {
  /** How the closed dossier was approached. */
  id: string;
  /** All that came back, as JSON. */
  got: string;
}

/**
 * Every way of reading, tried by somebody who may not read the dossier: what is closed must look as if it did not
 * exist. The same ways, tried by the owner, must find it, or they would prove nothing.
 */
export async function access(room: TwoDossiers): Promise<Part> {
  const own = await probe(waysToRead(room, localUser));
  const ways = { ...waysToRead(room, room.stranger), ...waysToChange(room, room.stranger) };
  const foreign = await probe(ways);
  const judging = { id: ({ id }: Probe) => id, must: 1 };
  return {
    name: 'fremde Dossiers',
    figures: [
      share('nichts aus verschlossenen Dossiers', foreign, (one) => !tells(one, room), judging),
      share('nichts darin verändert', [await untouched(room)], ({ got }) => got === 'true', judging),
      share('Gegenprobe: wer darf, findet es', own, (one) => tells(one, room), judging),
    ],
    notes: [
      `${foreign.length} Wege, ein Dossier zu lesen oder zu ändern, das der Person verschlossen ist: über Namen, Kennungen, Suche, Frage, Reden, Drucksachen, Aufträge und fremde Arbeiten.`,
    ],
  };
}

type Way = () => unknown;

function waysToRead({ library, closed }: TwoDossiers, scope: AccessScope): Record<string, Way> {
  const { parliament, works } = library;
  const { document, dossier, record, speech, work } = closed;
  const context = { library, scope, signal: new AbortController().signal };
  return {
    'alle Dossiers': () => library.dossiers(scope),
    'Dossier nach Namen': () => library.dossierByName(scope, closedName),
    'alle Dokumente': () => library.documents(scope),
    'Dokumente des Dossiers nach Namen': () => library.documents(scope, { dossier: closedName }),
    'Dokumente des Dossiers nach Kennung': () => library.documents(scope, { dossier }),
    'Dokumente nach Kennung': () => library.documents(scope, { ids: [document] }),
    Dokument: () => library.document(scope, document),
    Text: () => library.content(scope, document),
    Original: () => library.original(scope, document),
    Suche: () => library.search(scope, { query: secret }),
    'Suche im Dossier': () => library.search(scope, { query: secret, dossier: closedName }),
    'Suche im Dossier nach Kennung': () => library.search(scope, { query: secret, dossier }),
    'Suche im Dokument': () => library.search(scope, { query: secret, documents: [document] }),
    'Suche nach Redner': () => library.search(scope, { query: 'Elvesee', speaker: 'Quast' }),
    Frage: async () =>
      (await resultOf(answer(context, { question: `Wie groß ist die ${secret}?` }))).sections,
    'Frage an das Dokument': async () =>
      (await resultOf(answer(context, { question: 'Wie viele Brutpaare?', documents: [document] }))).sections,
    Auftrag: () => library.job(scope, closed.job),
    Aufträge: () => library.jobs(scope),
    'Verlauf des Auftrags': () => firstOf(library.watch(scope, closed.job)),
    'Suche in Reden': () => parliament.search(scope, { text: secret }),
    'Zählung der Reden': () => parliament.matches(scope, { text: secret }),
    Rede: () => parliament.speech(scope, speech),
    Debatte: () => parliament.debate(scope, record, 1),
    Tagesordnung: () => parliament.agenda(scope, record),
    Personen: () => parliament.people(scope, 'Quast'),
    'Drucksache und wer sie zitiert': async () => (await parliament.paper(scope, '6/4242'))?.citedBy ?? [],
    'fremde Arbeiten': () => works.list(scope),
    'fremde Arbeit': () => works.get(scope, work.id),
    'Stände fremder Arbeit': () => works.version(scope, work.id, 1),
  };
}

function waysToChange({ library, closed }: TwoDossiers, scope: AccessScope): Record<string, Way> {
  const { works } = library;
  const { document, work } = closed;
  return {
    'Dokument entfernen': () => library.remove(scope, document),
    'fremde Arbeit teilen': () => works.share(scope, work.id, true),
    'fremde Arbeit umbenennen': () => works.rename(scope, work.id, 'Gekapert'),
    'fremde Arbeit sichern': () => works.save(scope, work.id, { revision: 1, body: {} }),
    'fremde Arbeit löschen': () => works.remove(scope, work.id),
    'ungeteilte Arbeit über ihren Link': () => works.shared(scope, work.id),
  };
}

/** What is refused with an error came to nothing, too; an error's text counts. */
async function probe(ways: Record<string, Way>): Promise<Probe[]> {
  const probes: Probe[] = [];
  for (const [id, way] of Object.entries(ways)) {
    const got = await Promise.resolve()
      .then(way)
      .catch((error: unknown) => String(error));
    probes.push({ id, got: JSON.stringify(got) ?? 'undefined' });
  }
  return probes;
}

async function firstOf<T>(values: AsyncIterable<T>): Promise<T | null> {
  for await (const value of values) return value;
  return null;
}

/** Words, names or ids of what is closed, or a change that succeeded. */
function tells({ got }: Probe, { closed }: TwoDossiers): boolean {
  const marks = [
    secret,
    closedName,
    'Quast',
    'Brutpaare',
    'geheim.md',
    closed.document,
    closed.record,
    closed.job,
    closed.work.id,
  ];
  return got === 'true' || marks.some((mark) => got.includes(mark));
}

async function untouched({ library, closed }: TwoDossiers): Promise<Probe> {
  const [text, work] = await Promise.all([
    library.content(localUser, closed.document),
    library.works.get(localUser, closed.work.id),
  ]);
  return {
    id: 'Text und Arbeit des Dossiers',
    got: String(text !== null && work?.title === closed.work.title),
  };
}
