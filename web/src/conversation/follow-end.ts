/** How far from the end of the page somebody still reads along. */
const near = 240;

/** Keeps the end of a growing list in view for whoever is there already; who has scrolled up is left alone. */
export function followEnd(list: HTMLElement): () => void {
  let height = 0;
  const observer = new ResizeObserver(() => {
    const page = document.documentElement;
    const atEnd = page.scrollTop + page.clientHeight >= height - near;
    height = page.scrollHeight;
    if (atEnd) page.scrollTop = height;
  });
  observer.observe(list);
  return () => observer.disconnect();
}
