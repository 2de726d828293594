import type { View } from '../routing/hash.ts';

/** The places of the application, in the order of the navigation. */
export const places: readonly { view: View; label: string; icon: string }[] = [
  { view: 'dokumente', label: 'Dokumente', icon: 'draft' },
  { view: 'recherche', label: 'Recherche', icon: 'search' },
  { view: 'zusammenfassen', label: 'Zusammenfassen', icon: 'checklist' },
  { view: 'pruefen', label: 'Prüfen', icon: 'success' },
];
