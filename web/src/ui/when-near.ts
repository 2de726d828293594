/**
 * Calls `begin` when `node` comes within `margin` pixels of what `root` shows, and what that returned when it goes
 * away again; a `root` of null is the window. `wanted`, given to `begin`, tells whether it is still near: drawing takes a while.
 *
 * Returns what ends it all.
 */
export function whenNear(
  node: Element,
  root: Element | null,
  margin: number,
  begin: (wanted: () => boolean) => () => void,
): () => void {
  let end: (() => void) | null = null;
  const leave = () => {
    end?.();
    end = null;
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.at(-1)?.isIntersecting) leave();
      else if (!end) {
        let near = true;
        const clear = begin(() => near);
        end = () => {
          near = false;
          clear();
        };
      }
    },
    { root, rootMargin: `${margin}px 0px` },
  );
  observer.observe(node);
  return () => {
    observer.disconnect();
    leave();
  };
}
