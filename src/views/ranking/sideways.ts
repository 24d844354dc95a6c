// Columns behind the right edge: a sign that there are some, and the one that orders the rows comes into sight.

export interface Sideways {
  /** Notes whether there is more at the right. */
  look(): void;
  /** A link may name a column far to the right. */
  revealOrder(): void;
}

export function createSideways(host: HTMLElement): Sideways {
  const scroller = () => host.querySelector<HTMLElement>('.ranking-scroll');
  return {
    look() {
      const element = scroller();
      if (!element) return;
      const { scrollLeft, clientWidth, scrollWidth, offsetWidth } = element;
      const frame = element.parentElement!;
      frame.toggleAttribute('data-more', scrollLeft + clientWidth < scrollWidth - 1);
      frame.style.setProperty('--ranking-bar', `${offsetWidth - clientWidth}px`);
    },
    revealOrder() {
      const element = scroller();
      const column = element?.querySelector<HTMLElement>('th:not([aria-sort="none"])[aria-sort]');
      if (!element || !column) return;
      const beyond = column.offsetLeft + column.offsetWidth - element.clientWidth;
      if (beyond > element.scrollLeft) element.scrollLeft = beyond;
    },
  };
}
