import type { View } from '../routing/hash.ts';
import { router } from '../routing/router.svelte.ts';

/** From now on another view begins at its top, and the focus goes there: keys and screen readers start with it. */
export function beginAtTop(): void {
  let shown: View = router.route.view;
  router.follow(({ view }) => {
    if (shown === view) return;
    shown = view;
    document.getElementById('inhalt')?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  });
}
