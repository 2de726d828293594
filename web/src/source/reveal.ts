/** Scrolls `scroller` (and nothing else) so that `node` stands in its upper third. */
export function revealIn(scroller: Element, node: Element): void {
  const distance = node.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTo({ top: scroller.scrollTop + distance - scroller.clientHeight / 3 });
}
