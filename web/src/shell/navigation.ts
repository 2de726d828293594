import type { View } from '../routing/hash.ts';

export interface Place {
  view: View;
  label: string;
  /** In its place where there is little room. */
  short?: string;
  icon: string;
  /** Stands in the bar of narrow screens; the others are behind „Mehr“. */
  near?: true;
}

/** The places of the application, in the order of the navigation. */
export const places: readonly Place[] = [
  { view: 'schreibtisch', label: 'Schreibtisch', short: 'Start', icon: 'home', near: true },
  { view: 'dokumente', label: 'Dokumente', icon: 'draft', near: true },
  { view: 'recherche', label: 'Recherche', icon: 'search', near: true },
  { view: 'parlament', label: 'Parlament', icon: 'plenary' },
  { view: 'zusammenfassen', label: 'Zusammenfassen', icon: 'checklist' },
  { view: 'entwuerfe', label: 'Entwürfe', icon: 'edit', near: true },
  { view: 'klartext', label: 'Klartext', icon: 'easy-language' },
  { view: 'pruefen', label: 'Prüfen', icon: 'success' },
  { view: 'vergleichen', label: 'Vergleichen', icon: 'columns' },
  { view: 'gespraech', label: 'Gespräch', icon: 'speech' },
  { view: 'status', label: 'Status', icon: 'pulse' },
];

/** What stands in the window's title, also of views that the navigation does not name. */
export function titleOf(view: View): string {
  const place = places.find((one) => one.view === view);
  return place?.label ?? { ergebnis: 'Ergebnis', qualitaet: 'Qualität' }[view as string] ?? 'Amtsfeder';
}
