import { formatHash, patched, type View } from '../routing/hash.ts';

interface Kind {
  /** „Frage“ */
  name: string;
  icon: string;
  /** Where a work of the kind is worked on, and the address parameter that names it; others are shown as results. */
  place?: { view: View; param: string };
}

/** What people make and keep, by the kind of work or run; an answer to a Kleine Anfrage becomes a draft. */
export const kinds: Record<string, Kind> = {
  question: { name: 'Frage', icon: 'search' },
  summary: { name: 'Zusammenfassung', icon: 'checklist' },
  check: { name: 'Prüfung', icon: 'success' },
  comparison: { name: 'Vergleich', icon: 'columns', place: { view: 'vergleichen', param: 'vergleich' } },
  parliament: { name: 'Auswertung', icon: 'plenary' },
  draft: { name: 'Entwurf', icon: 'edit', place: { view: 'entwuerfe', param: 'entwurf' } },
  answer: { name: 'Antwort', icon: 'edit', place: { view: 'entwuerfe', param: 'entwurf' } },
  inquiry: { name: 'Kleine Anfrage', icon: 'edit', place: { view: 'entwuerfe', param: 'anfrage' } },
  simplification: {
    name: 'Umschreibung',
    icon: 'easy-language',
    place: { view: 'klartext', param: 'umschreibung' },
  },
  conversation: { name: 'Gespräch', icon: 'speech', place: { view: 'gespraech', param: 'gespraech' } },
};

interface Named {
  id: string;
  kind: string;
  dossier?: string | null;
  /** Only runs have one; while there is no result, its place is where it comes about. */
  state?: string;
}

/** The address where a work, or a run on the way to one, is shown to its owner. */
export function hrefOf({ id, kind, dossier = null, state = 'done' }: Named): string {
  const place = state === 'done' ? kinds[kind]?.place : undefined;
  const params = patched(new URLSearchParams(), { dossier, [place?.param ?? 'arbeit']: id });
  return formatHash(place?.view ?? 'ergebnis', params);
}

/** The address to hand on: whoever opens it reads, and changes nothing. */
export const sharedHref = (id: string): string =>
  `${location.href.replace(/#.*$/, '')}${formatHash('ergebnis', new URLSearchParams({ arbeit: id }))}`;
