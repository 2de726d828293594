import type { Document } from '../../../api/contract/documents.ts';
import type { WorkHead } from '../../../api/contract/works.ts';
import { parsePaperNumber } from '../../../language/parliament/paper-numbers.ts';
import { formatHash } from '../routing/hash.ts';
import { places } from '../shell/navigation.ts';
import { hrefOf, kinds } from '../works/kinds.ts';

/** Something the command search leads to. */
export interface Entry {
  id: string;
  label: string;
  /** „Dokument“, „Frage · Wärmeplanung“ */
  kind: string;
  icon: string;
  /** An address of the application, or something to do. */
  go: string | (() => void);
  /** Further words under which it is found. */
  words?: string;
}

const address = (...parts: Parameters<typeof formatHash>) => formatHash(...parts);

/** What is always there to go to. */
export const placeEntries: readonly Entry[] = places.map(({ view, label, icon }) => ({
  id: `place-${view}`,
  label,
  kind: 'Bereich',
  icon,
  go: address(view, new URLSearchParams()),
}));

export const documentEntry = ({ id, title, source, dossier }: Document): Entry => ({
  id: `document-${id}`,
  label: title,
  kind: `Dokument · ${dossier.name}`,
  icon: 'draft',
  go: address('dokumente', new URLSearchParams({ dossier: dossier.name, quelle: id })),
  words: source,
});

export const workEntry = (work: WorkHead): Entry => ({
  id: `work-${work.id}`,
  label: work.title,
  kind: [kinds[work.kind]?.name, work.dossier].filter(Boolean).join(' · '),
  icon: kinds[work.kind]?.icon ?? 'draft',
  go: hrefOf(work),
});

export const dossierEntry = (name: string): Entry => ({
  id: `dossier-${name}`,
  label: name,
  kind: 'Dossier',
  icon: 'folder',
  go: address('dokumente', new URLSearchParams({ dossier: name })),
});

/** The typed words as a question to the documents, or as a search. */
export const questionEntry = (text: string): Entry => ({
  id: 'question',
  label: `In den Dokumenten suchen: ${text}`,
  kind: 'Recherche',
  icon: 'search',
  go: address('recherche', new URLSearchParams({ q: text })),
});

/** The Drucksache of the number typed, „20/1234“ or „BT-Drs. 20/1234“; none for other words. */
export function paperEntries(text: string): Entry[] {
  const number = parsePaperNumber(text)?.number;
  if (number === undefined) return [];
  const go = address('parlament', new URLSearchParams({ drucksache: number }));
  return [{ id: 'paper', label: `Drucksache ${number}`, kind: 'Parlament', icon: 'plenary', go }];
}

/** The typed words as a search through the plenary records. */
export const speechesEntry = (text: string): Entry => ({
  id: 'speeches',
  label: `In den Plenarprotokollen suchen: ${text}`,
  kind: 'Parlament',
  icon: 'plenary',
  go: address('parlament', new URLSearchParams({ q: text })),
});

/** Those that have every typed word at the beginning of one of theirs, umlauts written out or not. */
export function matching(entries: readonly Entry[], typed: string): Entry[] {
  const wanted = wordsOf(typed);
  return entries.filter(({ label, kind, words = '' }) => {
    const own = wordsOf(`${label} ${kind} ${words}`);
    return wanted.every((word) => own.some((one) => one.startsWith(word)));
  });
}

function wordsOf(text: string): string[] {
  const spelled: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  const plain = text.toLowerCase().replace(/[äöüß]/g, (letter) => spelled[letter]!);
  return plain.match(/[\p{L}\d]+/gu) ?? [];
}
