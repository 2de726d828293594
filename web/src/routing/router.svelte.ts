import { formatHash, parseHash, patched, type Route, type View } from './hash.ts';

/** Where in the application the person is: the address bar, as reactive state. */
export class Router {
  route = $state.raw<Route>(parseHash(location.hash));
  #last = new Map<View, URLSearchParams>();
  #listeners = new Set<(route: Route) => void>();

  constructor() {
    window.addEventListener('hashchange', () => this.#read());
    this.#last.set(this.route.view, this.route.params);
  }

  param(name: string): string | null {
    return this.route.params.get(name);
  }

  /** The address of a view as the person left it, within the dossier chosen now. */
  href(view: View): string {
    const params = this.#last.get(view) ?? new URLSearchParams();
    return formatHash(view, patched(params, { dossier: this.param('dossier') }));
  }

  /** The address of a view with these parameters and the dossier chosen now, nothing else. */
  hrefWith(view: View, params: Record<string, string | null>): string {
    return formatHash(view, patched(new URLSearchParams(), { dossier: this.param('dossier'), ...params }));
  }

  go(view: View, params: Record<string, string | null> = {}): void {
    location.hash = formatHash(view, patched(new URLSearchParams(), params));
  }

  /**
   * Changes parameters of the current view. False when the address stays what it was. What changes while somebody
   * types replaces the address before: going back leads to where they began.
   */
  set(patch: Record<string, string | null>, { replace = false } = {}): boolean {
    const hash = formatHash(this.route.view, patched(this.route.params, patch));
    if (hash === location.hash) return false;
    if (replace) location.replace(hash);
    else location.hash = hash;
    return true;
  }

  /** Calls `listener` now and after every change of address. */
  follow(listener: (route: Route) => void): void {
    this.#listeners.add(listener);
    listener(this.route);
  }

  #read(): void {
    this.route = parseHash(location.hash);
    this.#last.set(this.route.view, this.route.params);
    for (const listener of this.#listeners) listener(this.route);
  }
}

export const router = new Router();
