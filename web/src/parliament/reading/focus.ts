/** For the heading of what has just been opened: the page begins there, for the eye and for a screen reader. */
export function focusFirst(node: HTMLElement): void {
  window.scrollTo(0, 0);
  node.focus({ preventScroll: true });
}
