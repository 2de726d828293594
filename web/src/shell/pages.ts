import type { Component } from 'svelte';
import type { View } from '../routing/hash.ts';

/** The page of each view, fetched when it is first opened. */
export const pages: Record<View, () => Promise<{ default: Component }>> = {
  schreibtisch: () => import('../desk/DeskView.svelte'),
  ergebnis: () => import('../works/ResultView.svelte'),
  dokumente: () => import('../documents/DocumentsView.svelte'),
  recherche: () => import('../research/ResearchView.svelte'),
  parlament: () => import('../parliament/ParliamentView.svelte'),
  zusammenfassen: () => import('../summary/SummaryView.svelte'),
  entwuerfe: () => import('../draft/DraftsView.svelte'),
  klartext: () => import('../plain/PlainView.svelte'),
  pruefen: () => import('../check/CheckView.svelte'),
  vergleichen: () => import('../compare/CompareView.svelte'),
  gespraech: () => import('../conversation/ConversationView.svelte'),
  status: () => import('../status/StatusView.svelte'),
  qualitaet: () => import('../quality/QualityView.svelte'),
};
