// Where a matrix is wider than its window: marked on the room around it, whose right edge then fades.

/** In pixels, less than a column: a bar beside the rows takes so much, and hides none. */
const SLACK = 20;

/** `data-wide` while it can be scrolled sideways, `data-more` while there is more to the right. */
export function markEdge(scroller: HTMLElement): void {
  const room = scroller.parentElement!;
  const { clientWidth, scrollWidth, scrollLeft } = scroller;
  room.toggleAttribute('data-wide', scrollWidth > clientWidth + SLACK);
  room.toggleAttribute('data-more', scrollWidth > clientWidth + scrollLeft + SLACK);
}

/** Marks what was just drawn, and again whenever its window changes; the measuring waits until the page is laid out. */
export function createEdgeWatch() {
  const observer = new ResizeObserver(entries => {
    for (const { target } of entries) markEdge(target as HTMLElement);
  });
  return {
    watch(host: Element): void {
      observer.disconnect();
      for (const scroller of host.querySelectorAll('.regions-room > .regions-scroll'))
        observer.observe(scroller);
    },
    stop: () => observer.disconnect(),
  };
}
