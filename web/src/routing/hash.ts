export const views = [
  'schreibtisch',
  'dokumente',
  'recherche',
  'parlament',
  'zusammenfassen',
  'entwuerfe',
  'klartext',
  'pruefen',
  'vergleichen',
  'gespraech',
  'ergebnis',
  'status',
  'qualitaet',
] as const;
export type View = (typeof views)[number];

export interface Route {
  view: View;
  params: URLSearchParams;
}

/**
 * Reads `#/recherche?q=…`. Unknown views lead to the desk.
 *
 * The address lives behind the `#` on purpose: questions and document ids never reach a server's or proxy's log.
 */
export function parseHash(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const view = views.find((name) => name === path) ?? 'schreibtisch';
  return { view, params: new URLSearchParams(query) };
}

/** Writes what {@link parseHash} reads; empty parameters are left out. */
export function formatHash(view: View, params: URLSearchParams): string {
  const kept = new URLSearchParams([...params].filter(([, value]) => value !== ''));
  const query = kept.toString();
  return `#/${view}${query ? `?${query}` : ''}`;
}

/** A copy of `params` with the given ones set, or removed where the value is null. */
export function patched(params: URLSearchParams, patch: Record<string, string | null>): URLSearchParams {
  const result = new URLSearchParams(params);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) result.delete(name);
    else result.set(name, value);
  }
  return result;
}
