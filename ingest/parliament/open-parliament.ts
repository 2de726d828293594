import type { Stores } from '../store/stores.ts';
import { importDip } from './dip/import-dip.ts';
import type { Parliament } from './parliament.ts';
import { findOfficeHolders } from './read-offices.ts';
import { findPaper } from './read-papers.ts';
import { findPerson, listPeople } from './read-people.ts';
import { openSpeechSearch } from './search/speech-search.ts';
import { listCited, listPapers } from './read-references.ts';
import { findDebate, findSaidBy, findSpeech, findSpeeches, listAgenda } from './read-speeches.ts';

/** Reads the records of parliament in a library. */
export function openParliament({ db, passages, exclusive, current }: Stores): Parliament {
  const { forget, ...search } = openSpeechSearch(db, passages, () => exclusive.count);
  return {
    ...search,
    speech: (scope, id) => findSpeech(db, scope, id),
    speeches: (scope, ids) => findSpeeches(db, scope, ids),
    saidBy: (scope, documentId, offset) => findSaidBy(db, scope, documentId, offset),
    debate: (scope, documentId, agendaIndex) => findDebate(db, scope, documentId, agendaIndex),
    agenda: (scope, documentId) => listAgenda(db, scope, documentId),
    person: (scope, id) => findPerson(db, scope, id),
    people: (scope, prefix, limit) => listPeople(db, scope, prefix, limit),
    officeHolders: (scope, query) => findOfficeHolders(db, scope, query),
    paper: (scope, number) => findPaper(db, scope, number),
    papers: (scope, text) => listPapers(db, scope, text),
    cited: (scope, documentId, agendaIndex) => listCited(db, scope, documentId, agendaIndex),
    async importDip(values) {
      const imported = await importDip(db, values);
      if (imported.dated > 0) {
        forget();
        current.forget();
      }
      return imported;
    },
  };
}
